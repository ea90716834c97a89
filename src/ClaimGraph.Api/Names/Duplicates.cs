using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Names;

/// <summary>Who else on record may be somebody, and who was judged not to be.</summary>
internal static class Duplicates
{
    /// <summary>Names of one of which others are looked for.</summary>
    public const int MostNames = 10;

    /// <summary>Kinds of which two records may be one.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [.. Enum.GetValues<RecordKind>().Where(kind => kind.MayHaveDuplicates)];

    private static readonly QueryParameter<int> Limit = Parameter.Number("limit", "Of them at most.", Limits.MatchResults, Limits.DefaultMatchResults);

    public static void MapDuplicates(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Kinds)
        {
            var name = WireNames<RecordKind>.Of(kind);
            api.MapRead($"/{Addresses.CollectionOf(kind)}/{{id}}/duplicates", (string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
                    GetAsync(PathIds.Require(kind, id), http, store, lane))
                .WithTags("Names")
                .Does($"list{kind}Duplicates", $"Tells which other records may be of the same {name}, and why.",
                    $"""
                    By its name and aliases, the first {MostNames}, as match does; what else is on record of both weighs a little. Those that were judged to be
                    different, or of which it could not be told, are not among items: judged names them. Nothing is ever merged by itself.
                    """)
                .Takes(Limit)
                .Answers(new(StatusCodes.Status200OK, "Those that may be, the likest first.", typeof(DuplicatesDocument), "duplicates"))
                .Refuses(Problems.NotFound, Problems.Deleted);
        }
    }

    private static async Task GetAsync(Reference reference, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var most = QueryParameters.Of(http).Get(Limit);
        var entity = await store.RequireEntityAsync(reference, http);
        var found = await lane.AnswerAsync(http, cancellation => FindAsync(store, reference, entity, most, cancellation));
        await LookupResponses.WriteAsync(http, DocumentJson.Serialize(found));
    }

    /// <summary>Who may be a record.</summary>
    /// <param name="entity">All that is on record of it.</param>
    /// <param name="most">Of them at most.</param>
    public static async Task<DuplicatesDocument> FindAsync(IGraphStore store, Reference reference, EntityDescription entity, int most, CancellationToken cancellation)
    {
        var (items, judged) = (new List<Match>(), new List<JudgedRecord>());
        foreach (var match in await MatchAsync(store, reference, QueryOf(entity, reference.Kind), entity.AllNames(), Matcher.DefaultThreshold, cancellation))
            if (await JudgedAsync(store, reference, match.Reference, cancellation) is var (judgement, link))
                judged.Add(new(match.Reference, match.Name, judgement, link));
            else
                items.Add(match);
        return new([.. items.Take(most)], judged);
    }

    /// <summary>Those on record whose names are like some of one's, the likest first, itself left out.</summary>
    /// <param name="query">What is known of it besides its names.</param>
    public static async Task<IReadOnlyList<Match>> MatchAsync(
        IGraphStore store, Reference self, MatchQuery query, IEnumerable<string> names, double threshold, CancellationToken cancellation)
    {
        var matches = new List<Match>();
        foreach (var name in names.Take(MostNames))
            matches.AddRange((await MatchNames.AnswerAsync(store, query with { Name = name }, Limits.MatchResults, threshold, cancellation)).Results);
        return
        [
            .. matches.Where(match => match.Reference != self)
                .OrderByDescending(match => match.Score).ThenBy(match => match.Reference.ToString(), StringComparer.Ordinal)
                .DistinctBy(match => match.Reference),
        ];
    }

    private static MatchQuery QueryOf(EntityDescription entity, RecordKind kind)
    {
        // Where somebody is last, as far as it is on record.
        var position = entity.Affiliations is [.., var last] ? last : null;
        return new()
        {
            Type = kind,
            ExternalIds = entity.ExternalIds,
            Title = position?.Title,
            Institution = position?.Institution?.Name,
            Country = (entity.Country ?? (entity.CitizenOf is [var first, ..] ? first : null))?.Id,
        };
    }

    /// <summary>What was judged of two records, and the link that says so; null when nothing was.</summary>
    public static async Task<(Judgement Judgement, Reference Link)?> JudgedAsync(IGraphStore store, Reference one, Reference other, CancellationToken cancellation)
    {
        foreach (var judgement in Enum.GetValues<Judgement>())
            if (Judgements.LinkOf(judgement, one, other) is var link && await store.FindAsync(link, cancellation) is { Status: not RecordStatus.Deleted })
                return (judgement, link);
        return null;
    }
}
