using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Names;

/// <summary>Pairs of records, among all there are, that may be of one.</summary>
internal static class DuplicatePairs
{
    /// <summary>Groups of like names that are looked at for a page at most, so that one with nothing to show ends in time.</summary>
    private const int MostGroups = 200;
    private const int GroupsAtOnce = 10;

    /// <summary>Of which kind.</summary>
    public static readonly QueryParameter<RecordKind?> Type =
        Parameter.Choice("type", "Of people, institutions or topics; left out, of people.", [.. Duplicates.Kinds]);

    public static void MapDuplicatePairs(this IEndpointRouteBuilder api) => api
        .MapRead("/duplicates", ListAsync)
        .WithTags("Names")
        .Does("listDuplicates", "Lists pairs of records that may be of one, among all there are.",
            $"""
            Pairs whose names sound alike as a whole, in any script and whatever the order of their words, and score {Matcher.Likely} or more; in the order
            of how they sound. Who is alike in another way, by an initial or a letter off, is found from the record itself. Pairs that somebody has judged
            are left out, and so is a name that more than {Limits.LikeNamed} have. A page may hold fewer pairs than asked for, even none, before the end:
            as long as there is a nextCursor there may be more.
            """)
        .Takes(Type, Parameter.Limit, Parameter.Cursor)
        .AnswersPage<DuplicatePair>("The pairs.", "duplicate-pair");

    private static async Task ListAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var query = QueryParameters.Of(http);
        var page = await lane.AnswerAsync(http, cancellation => PageAsync(store, query.Get(Type) ?? RecordKind.Person, Cursors.PageOf(query), cancellation));
        await Responses.WritePageAsync(http, [.. page.Items.Select(pair => (ReadOnlyMemory<byte>)DocumentJson.Serialize(pair))], page.Next);
    }

    /// <summary>A page of pairs of a kind.</summary>
    public static async Task<Page<DuplicatePair>> PageAsync(IGraphStore store, RecordKind kind, PageRequest page, CancellationToken cancellation)
    {
        var pairs = new List<DuplicatePair>();
        var (after, looked) = (page.After, 0);
        do
        {
            // Few at a time: a group stays whole, so that the page may be a little longer than was asked for.
            var groups = await store.ListLikeNamedAsync(kind, new(Math.Min(page.Size - pairs.Count, GroupsAtOnce), after), cancellation);
            foreach (var group in groups.Items)
                pairs.AddRange(await PairsAsync(store, group, cancellation));
            looked += groups.Items.Count;
            after = groups.Next;
        }
        while (after is not null && pairs.Count < page.Size && looked < MostGroups);
        return new(pairs, after);
    }

    private static async Task<IReadOnlyList<DuplicatePair>> PairsAsync(IGraphStore store, NameGroup group, CancellationToken cancellation)
    {
        var pairs = new List<DuplicatePair>();
        var keys = group.Entities.ToDictionary(entity => entity.Id, entity => CandidateKeys.OfWhole(entity).ToHashSet(StringComparer.Ordinal));
        foreach (var (index, one) in group.Entities.Index())
            foreach (var other in group.Entities.Skip(index + 1))
            {
                cancellation.ThrowIfCancellationRequested();
                // Who share two keys are told under the first of them.
                if (keys[one.Id].Intersect(keys[other.Id]).Min(StringComparer.Ordinal) == group.Key
                    && BestOf(one, other) is { Score: >= Matcher.Likely } match
                    && await Duplicates.JudgedAsync(store, one.Reference, other.Reference, cancellation) is null)
                    pairs.Add(new(one.Reference, one.Name, other.Reference, other.Name, match.Score, match.Tier, match.Features));
            }

        return [.. pairs.OrderByDescending(pair => pair.Score)];
    }

    private static Match BestOf(EntityRecord one, EntityRecord other) => one.Names.Take(Duplicates.MostNames)
        .Select(name => new Matcher(new() { Type = one.Kind, Name = name, ExternalIds = one.ExternalIds }).Compare(other))
        .MaxBy(match => match.Score)!;
}
