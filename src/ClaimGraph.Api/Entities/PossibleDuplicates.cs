using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Entities;

/// <summary>Tells those who record somebody new that others of like names are on record.</summary>
/// <remarks>
/// They are found by the search for names, after the write, so that nothing more has to be kept and no import is slower for it. Whom a
/// name is common to is not all looked at: it is a hint.
/// </remarks>
internal static class PossibleDuplicates
{
    private const string Field = "possibleDuplicates";
    private const string UnknownField = "possibleDuplicatesUnknown";

    /// <summary>New records of one write for which others are looked for, and searches for all of them.</summary>
    private const int MostCreated = 10;
    private const int MostSearches = 40;

    /// <summary>Records that one search may find; what finds more is narrowed.</summary>
    private const int MostFound = 50;

    /// <summary>How long they are looked for: names may be long, and each may have many.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    /// <summary>What the answer to a write says of them.</summary>
    public static AnswerField[] Fields { get; } =
    [
        new(Field, typeof(IReadOnlyList<PossibleDuplicate>),
            "Those on record who may be one that was created, because their names are alike; left out when there are none. Nothing was merged."),
        new(UnknownField, typeof(bool), "True when not all of them were looked for, because too much was created or asked; left out otherwise."),
    ];

    /// <summary>The answer to a write, with possible duplicates at the end where there are any.</summary>
    /// <param name="created">What the write has created.</param>
    public static async Task<ReadOnlyMemory<byte>> JoinedAsync(
        IGraphStore store, ReadOnlyMemory<byte> answer, IReadOnlyList<EntityRecord> created, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(MostTime);
        var search = new Search(store, limited.Token);
        try
        {
            // A country is named by its code.
            var named = created.Where(entity => entity.Kind != RecordKind.Country).ToList();
            foreach (var entity in named.Take(MostCreated))
                await search.FindAsync(entity);
            search.IsWhole &= named.Count <= MostCreated;
        }
        catch (Exception fault) when (fault is StoreFaultException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // What was asked for is on record, and that is what the answer has to say.
            search.IsWhole = false;
        }

        if (search.Found.Count > 0)
            answer = Responses.With(answer, Field, DocumentJson.Serialize<IReadOnlyList<PossibleDuplicate>>(search.Found));
        return search.IsWhole ? answer : Responses.With(answer, UnknownField, "true"u8);
    }

    private sealed class Search(IGraphStore store, CancellationToken cancellation)
    {
        private int left = MostSearches;

        public List<PossibleDuplicate> Found { get; } = [];

        public bool IsWhole { get; set; } = true;

        public async Task FindAsync(EntityRecord entity)
        {
            var alike = new SortedDictionary<string, EntityDescription>(StringComparer.Ordinal);
            foreach (var name in entity.Names)
            {
                var judged = new HashSet<string>(StringComparer.Ordinal) { entity.Id };
                foreach (var searches in SimilarNames.SearchesFor(name))
                    foreach (var document in await CandidatesAsync(entity.Kind, searches))
                        if (judged.Add(document.Reference.Id) && DocumentJson.Deserialize<EntityDescription>(document.Json.Span) is { } other
                            && !entity.IsContradictedBy(other.ExternalIds) && IsCalledLike(other, name))
                            alike[other.Id!] = other;
            }

            Found.AddRange(alike.Values.Take(Limits.Candidates)
                .Select(other => new PossibleDuplicate(entity.Reference, new(entity.Kind, other.Id!), other.Name!)));
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
            return (other.Aliases ?? []).Select(alias => alias.Value).Prepend(other.Name!).Any(own => SimilarNames.Are(name, own));
        }
    }
}
