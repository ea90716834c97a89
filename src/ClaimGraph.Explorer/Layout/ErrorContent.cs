namespace ClaimGraph.Explorer.Layout;

/// <summary>Why there is no page.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What sort of problem it is.</param>
/// <param name="Detail">What is wrong this time.</param>
/// <param name="Errors">Sentences by place.</param>
/// <param name="Candidates">Records that may have been meant.</param>
/// <param name="TraceId">Finds the request in the log.</param>
public sealed record ErrorContent(
    int Status, string Title, string Detail, IReadOnlyDictionary<string, List<string>> Errors,
    IReadOnlyList<(Graph.Reference Reference, string Name)> Candidates, string TraceId)
{
    /// <summary>Where the history of a record is that was deleted; null otherwise.</summary>
    public string? History { get; init; }

    /// <summary>Whether it is a form that was refused.</summary>
    public bool IsForm { get; init; }

    /// <summary>The address that was asked, without its query, where that can be mended and asked again; null otherwise.</summary>
    public string? Path { get; init; }

    /// <summary>What the query said, by parameter, decoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Asked { get; init; } = [];

    /// <summary>The address that asks the same again of a record that may have been meant; null where what was asked does not name one.</summary>
    public string? AskedOf(Graph.Reference candidate) => Path is not null && Errors.Count == 1 && Asked.Any(pair => Errors.ContainsKey(pair.Key))
        ? $"{Path}{PageAddresses.QueryOf(Asked.Select(pair => Errors.ContainsKey(pair.Key) ? KeyValuePair.Create(pair.Key, candidate.ToString()) : pair))}"
        : null;
}
