namespace ClaimGraph.Text;

/// <summary>Lets work over many items stop between two of them.</summary>
internal static class Interruptible
{
    extension<T>(IEnumerable<T> items)
    {
        /// <summary>The items, until the token says that nobody waits any more.</summary>
        /// <exception cref="OperationCanceledException">It says so.</exception>
        public IEnumerable<T> Until(CancellationToken cancellation)
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
