using ClaimGraph.Graph;

namespace ClaimGraph.Storage;

/// <summary>Tells of records that turn out to have one natural key when a graph is brought over to new ones. They stay two: nobody can tell which is right.</summary>
/// <param name="report">Hears a sentence for each of the first, and one for all others; null when nobody does.</param>
public sealed class SharedKeys(Action<string>? report)
{
    /// <summary>Told one by one.</summary>
    private const int MostTold = 100;

    private long count;

    /// <summary>A record has the key of another.</summary>
    public void Add(Reference record, Reference holder)
    {
        if (++count <= MostTold)
            report?.Invoke(
                $"{record} and {holder} are the same by what makes them themselves now. Both stay as they are; what is recorded again is taken for {holder}.");
    }

    /// <summary>There are no more.</summary>
    public void End()
    {
        if (count > MostTold)
            report?.Invoke($"{count - MostTold} more records have the natural key of another.");
    }
}
