namespace ClaimGraph.StorageTests.Contract;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class ManualClock : TimeProvider
{
    private long milliseconds = new DateTimeOffset(2025, 5, 9, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Interlocked.Read(ref milliseconds));

    public void Advance(TimeSpan time) => Interlocked.Add(ref milliseconds, (long)time.TotalMilliseconds);
}
