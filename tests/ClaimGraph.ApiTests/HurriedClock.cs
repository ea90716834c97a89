namespace ClaimGraph.ApiTests;

/// <summary>A clock whose timers come much earlier than they should, so that no test waits for a minute; the time of day is right.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private const int Hurry = 60;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Hurry : dueTime, period);
}
