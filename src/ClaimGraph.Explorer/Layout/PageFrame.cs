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
/// <param name="LastChange">The change that made this version, as long as it is the newest; null when there is a newer one.</param>
public sealed record RecordState(Reference Record, int Version, Change? LastChange)
{
    /// <summary>Whether the record was deleted since, so that only its earlier versions can be read.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Whether it is no longer the record as it stands.</summary>
    public bool IsEarlier => LastChange is null;

    /// <summary>The address that shows this version whatever becomes of the record.</summary>
    public string Permalink => FormattableString.Invariant($"{PageAddresses.Of(Record)}?version={Version}");
}

/// <summary>What holds for all pages.</summary>
/// <param name="IsListed">Whether search engines may list them.</param>
public sealed record PageSettings(bool IsListed);
