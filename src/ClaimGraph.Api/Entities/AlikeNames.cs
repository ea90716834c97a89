using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Entities;

/// <summary>Finds those on record whose names are like others: the same, a letter off, an initial, a middle name left out.</summary>
/// <remarks>They are found by the search for names. Whom a name is common to is not all looked at: it is a hint.</remarks>
internal sealed class AlikeNames(IGraphStore store, CancellationToken cancellation)
{
    private const int MostSearches = 40;

    /// <summary>Records that one search may find; what finds more is narrowed.</summary>
    private const int MostFound = 50;

    private int left = MostSearches;

    /// <summary>Whether all were looked for.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Those of a kind who are called like a name.</summary>
    public async Task<IReadOnlyList<EntityDescription>> FindAsync(RecordKind kind, string name)
    {
        var judged = new HashSet<string>(StringComparer.Ordinal);
        var alike = new List<EntityDescription>();
        foreach (var searches in SimilarNames.SearchesFor(name))
            foreach (var document in await CandidatesAsync(kind, searches))
                if (judged.Add(document.Reference.Id) && DocumentJson.Deserialize<EntityDescription>(document.Json.Span) is { } other && IsCalledLike(other, name))
                    alike.Add(other);
        return alike;
    }

    /// <summary>What the first search finds, unless it is too much; then what the others find.</summary>
    private async Task<IReadOnlyList<Document>> CandidatesAsync(RecordKind kind, IReadOnlyList<SearchQuery> searches)
    {
        var widest = await AskAsync(kind, searches[0]);
        if (widest is not null || searches.Count == 1)
            return widest ?? [];
        var found = new List<Document>();
        foreach (var narrower in searches.Skip(1))
            found.AddRange(await AskAsync(kind, narrower) ?? []);
        return found;
    }

    /// <summary>All that is found; null when that is too much.</summary>
    private async Task<IReadOnlyList<Document>?> AskAsync(RecordKind kind, SearchQuery query)
    {
        IsWhole &= left > 0;
        if (left-- <= 0)
            return [];
        var page = await store.ListAsync(new RecordQuery(kind) { Query = query }, new(MostFound, null), cancellation);
        return page.Next is null ? page.Items : null;
    }

    private bool IsCalledLike(EntityDescription other, string name)
    {
        cancellation.ThrowIfCancellationRequested();
        return other.AllNames().Any(own => SimilarNames.Are(name, own));
    }
}
