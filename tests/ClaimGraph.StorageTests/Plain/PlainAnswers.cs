namespace ClaimGraph.StorageTests.Plain;

/// <summary>Answers that come later, unless they are no longer wanted.</summary>
internal static class PlainAnswers
{
    public static async Task<T> Then<T>(this CancellationToken cancellation, Func<T> answer)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        return answer();
    }
}
