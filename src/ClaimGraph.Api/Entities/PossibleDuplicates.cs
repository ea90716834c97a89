using ClaimGraph.Api.Http;
using ClaimGraph.Api.Names;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Entities;

/// <summary>Tells those who record somebody new that others of like names are on record.</summary>
/// <remarks>They are looked for after the write, so that no import is slower for it.</remarks>
internal static class PossibleDuplicates
{
    private const string Field = "possibleDuplicates";
    private const string UnknownField = "possibleDuplicatesUnknown";

    /// <summary>New records of one write for which others are looked for.</summary>
    private const int MostCreated = 10;

    /// <summary>How long they are looked for: names may be long, and each may have many.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    /// <summary>What the answer to a write says of them.</summary>
    public static AnswerField[] Fields { get; } =
    [
        new(Field, typeof(IReadOnlyList<PossibleDuplicate>),
            "Those on record who may be one that was created, because their names are likely the same; left out when there are none. Nothing was merged."),
        new(UnknownField, typeof(bool), "True when not all of them were looked for, because too much was created or asked; left out otherwise."),
    ];

    /// <summary>The answer to a write, with possible duplicates at the end where there are any.</summary>
    /// <param name="created">What the write has created.</param>
    public static async Task<ReadOnlyMemory<byte>> JoinedAsync(
        IGraphStore store, ReadOnlyMemory<byte> answer, IReadOnlyList<EntityRecord> created, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(MostTime);
        var found = new List<PossibleDuplicate>();
        var isWhole = true;
        try
        {
            // A country is named by its code.
            var named = created.Where(entity => entity.Kind != RecordKind.Country).ToList();
            foreach (var entity in named.Take(MostCreated))
                found.AddRange(await FindAsync(store, entity, limited.Token));
            isWhole = named.Count <= MostCreated && named.TrueForAll(entity => entity.Names.Count() <= Duplicates.MostNames);
        }
        catch (Exception fault) when (fault is StoreFaultException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // What was asked for is on record, and that is what the answer has to say.
            isWhole = false;
        }

        if (found.Count > 0)
            answer = Responses.With(answer, Field, DocumentJson.Serialize<IReadOnlyList<PossibleDuplicate>>(found));
        return isWhole ? answer : Responses.With(answer, UnknownField, "true"u8);
    }

    private static async Task<IEnumerable<PossibleDuplicate>> FindAsync(IGraphStore store, EntityRecord entity, CancellationToken cancellation)
    {
        var query = new MatchQuery { Type = entity.Kind, ExternalIds = entity.ExternalIds };
        return (await Duplicates.MatchAsync(store, entity.Reference, query, entity.Names, Matcher.Likely, cancellation))
            .Take(Limits.Candidates)
            .Select(match => new PossibleDuplicate(entity.Reference, match.Reference, match.Name, match.Score, match.Features));
    }
}
