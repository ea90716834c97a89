using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Which walk finds the claims of a filter with the fewest looks, and the parameters that all walks share.</summary>
internal sealed class ClaimSelection
{
    /// <summary>Matches up to which words are looked up first, and ranked; beyond, the walk goes by day and looks for the words.</summary>
    private const int FewMatches = 2_000;

    /// <summary>Speakers or sources whose claims are gathered; beyond, the walk goes by day and most claims will do.</summary>
    private const int FewSpeakers = 2_000;

    private readonly ClaimFilter filter;
    private readonly long? matches;
    private readonly string? along;
    private readonly ClaimWalk walk;

    private ClaimSelection(ClaimFilter filter, long? matches, long institutions, long countries, long publishers, long standing)
    {
        this.filter = filter;
        this.matches = matches;
        (walk, along) = filter switch
        {
            _ when CanRank => (ClaimWalk.Matching, null),
            _ when filter.SpeakerAlone() is { } speaker => (ClaimWalk.BySpeaker, speaker.ToString()),
            { Speaker: { } speaker } => (ClaimWalk.Made, speaker.ToString()),
            { OnBehalfOf: { } principal } => (ClaimWalk.OnBehalfOf, principal.ToString()),
            { Source: { } source } => (ClaimWalk.InSource, Name(RecordKind.Source, source)),
            { Topic: { } topic } => (ClaimWalk.About, Name(RecordKind.Topic, topic)),
            { About: { } about } => (ClaimWalk.About, about.ToString()),
            { Institution: not null } when institutions <= FewSpeakers => (ClaimWalk.OfInstitution, null),
            { Publisher: not null } when publishers <= FewSpeakers => (ClaimWalk.OfPublisher, null),
            { SpeakersAt: not null } when standing <= FewSpeakers => (ClaimWalk.StandingAt, null),
            { Country: not null } when countries <= FewSpeakers => (ClaimWalk.OfCountry, null),
            _ => (ClaimWalk.ByDay, (string?)null),
        };
    }

    /// <summary>Whether there are few enough matches to rank them all.</summary>
    public bool CanRank => matches <= FewMatches;

    /// <summary>Looks how much there is to look at, where that decides.</summary>
    public static async Task<ClaimSelection> OfAsync(Inquiry inquiry, ClaimFilter filter)
    {
        if (filter is { Query: null, Institution: null, Country: null, Publisher: null, SpeakersAt: null })
            return new(filter, null, 0, 0, 0, 0);
        var sizes = await inquiry.AskAsync(Cypher.Sizes, new()
        {
            ["match"] = Words.Match(filter.Query),
            ["most"] = FewMatches + 1,
            ["institution"] = Name(RecordKind.Institution, filter.Institution),
            ["country"] = Name(RecordKind.Country, filter.Country),
            ["publisher"] = Name(RecordKind.Institution, filter.Publisher),
            ["at"] = filter.SpeakersAt?.ToString(),
        }).ConfigureAwait(false);
        return sizes.Rows is [var row]
            ? new(filter, filter.Query is null ? null : (long)row[0]!, (long)row[1]!, (long)row[2]!, (long)row[3]!, (long)row[4]!)
            : throw new InvalidOperationException("Sizes are one row.");
    }

    /// <summary>The statement that goes through them by day.</summary>
    /// <param name="after">The key that the page before ended with, or null.</param>
    public (string Text, Dictionary<string, object?> Parameters) ByDay(ClaimTail tail, string? after, bool isDescending, int limit)
    {
        var range = KeyRange.Of(along ?? "", after, isDescending);
        return (CypherTexts.Of(walk, tail, isDescending), Parameters(range, limit, ("isByRecording", false)));
    }

    /// <summary>The statement that goes through them by the moment of recording.</summary>
    public (string Text, Dictionary<string, object?> Parameters) ByRecording(string? after, bool isDescending, int limit)
    {
        var range = KeyRange.Of(WireNames<RecordKind>.Of(RecordKind.Claim), after, isDescending);
        var (way, type) = walk switch
        {
            ClaimWalk.Matching => (ClaimWalk.Matching, null),
            ClaimWalk.Made or ClaimWalk.BySpeaker => (ClaimWalk.AlongByRecording, EdgeType.Made),
            ClaimWalk.OnBehalfOf => (ClaimWalk.AlongByRecording, EdgeType.OnBehalfOf),
            ClaimWalk.About => (ClaimWalk.AlongByRecording, EdgeType.About),
            ClaimWalk.InSource => (ClaimWalk.AlongByRecording, EdgeType.AppearsIn),
            _ => (ClaimWalk.ByRecording, (EdgeType?)null),
        };
        return (
            CypherTexts.Of(way, ClaimTail.Page, isDescending),
            Parameters(
                range, limit, ("isByRecording", true), ("hub", along), ("along", type is { } edge ? WireNames<EdgeType>.Of(edge) : null)));
    }

    /// <summary>The statement that goes through them by how well the words fit.</summary>
    public (string Text, Dictionary<string, object?> Parameters) ByRelevance((string Id, long Rank)? after, int limit) => (
        CypherTexts.Of(ClaimWalk.ByRelevance, ClaimTail.Page),
        Parameters(default, limit, ("rank", after?.Rank ?? long.MaxValue), ("id", after?.Id ?? "")));

    private Dictionary<string, object?> Parameters(KeyRange range, int limit, params ReadOnlySpan<(string Name, object? Value)> others)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["from"] = range.From,
            ["to"] = range.To,
            ["limit"] = limit,
            ["match"] = Words.Match(filter.Query),
            ["words"] = Words.Wanted(filter.Query),
            ["without"] = Words.Unwanted(filter.Query),
            ["speaker"] = filter.Speaker?.ToString(),
            ["onBehalfOf"] = filter.OnBehalfOf?.ToString(),
            ["about"] = filter.About?.ToString(),
            ["topic"] = Name(RecordKind.Topic, filter.Topic),
            ["source"] = Name(RecordKind.Source, filter.Source),
            ["publisher"] = Name(RecordKind.Institution, filter.Publisher),
            ["institution"] = Name(RecordKind.Institution, filter.Institution),
            ["country"] = Name(RecordKind.Country, filter.Country),
            ["at"] = filter.SpeakersAt?.ToString(),
            ["isCertain"] = filter.IsCertain,
            ["kind"] = filter.Kind is { } kind ? WireNames<ClaimKind>.Of(kind) : null,
            ["form"] = filter.Form is { } form ? WireNames<QuotationForm>.Of(form) : null,
            ["status"] = filter.Status is { } status ? WireNames<RecordStatus>.Of(status) : null,
            ["saidFrom"] = Days.Write(filter.SaidFrom?.First),
            ["saidTo"] = Days.Write(filter.SaidTo?.Last),
            ["recordedFrom"] = filter.RecordedFrom is { } from ? Instants.Write(from) : null,
            ["recordedBefore"] = filter.RecordedBefore is { } before ? Instants.Write(before) : null,
        };
        foreach (var (name, value) in others)
            parameters[name] = value;
        return parameters;
    }

    private static string? Name(RecordKind kind, string? id) => id is null ? null : new Reference(kind, id).ToString();
}
