using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Layout;

/// <summary>What stands around the content of a page.</summary>
/// <param name="Json">Where programs read what the page shows.</param>
public sealed record PageFrame(string Json)
{
    /// <summary>Other answers of the API that are on the page, by what they are called.</summary>
    public IReadOnlyList<(string Name, string Address)> MoreJson { get; init; } = [];

    /// <summary>The record that the page is about; null where it is about none.</summary>
    public RecordState? State { get; init; }
}

/// <summary>Which state of a record is shown.</summary>
/// <param name="Version">The version shown.</param>
/// <param name="LastChange">The newest change of the record; null when it could not be told.</param>
public sealed record RecordState(Reference Record, int Version, Change? LastChange)
{
    /// <summary>The address that shows this version whatever becomes of the record.</summary>
    public string Permalink => FormattableString.Invariant($"{PageAddresses.Of(Record)}?version={Version}");
}
