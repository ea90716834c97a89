using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Time;

namespace ClaimGraph.Storage;

/// <summary>Which part of a list to answer.</summary>
/// <param name="Size">
/// Records at most; 1 to <see cref="Limits.LargestPage"/>. Fewer where these would be more than <see cref="Limits.PageBytes"/> bytes.
/// </param>
/// <param name="After">Where the page before ended, as the store put it; null for the first page.</param>
public sealed record PageRequest(int Size = Limits.DefaultPage, string? After = null);

/// <summary>Which claims are meant. Every condition that is given must hold.</summary>
public sealed record ClaimFilter
{
    /// <summary>Who said it, alone or jointly with others, or on whose behalf it was said.</summary>
    public Reference? Speaker { get; init; }

    /// <summary>On whose behalf it was said.</summary>
    public Reference? OnBehalfOf { get; init; }

    /// <summary>
    /// A speaker is this institution, or was (or may have been: an undated affiliation counts) affiliated with it on the day, or it was
    /// said on its behalf.
    /// </summary>
    public string? Institution { get; init; }

    /// <summary>
    /// A speaker is this country, an institution based there, or a person affiliated with one on the day; or it was said on behalf of one
    /// of the first two.
    /// </summary>
    public string? Country { get; init; }

    /// <summary>
    /// A speaker is a person who was, or may have been, affiliated with this institution on the day; or with one that is based in this
    /// country, or is such an institution; or it was said on behalf of one of these. What certainly was otherwise is left out (see <see cref="Lookups.Standing"/>).
    /// </summary>
    public Reference? SpeakersAt { get; init; }

    /// <summary>Of <see cref="SpeakersAt"/>, only what is certain (<see cref="Lookups.Certainty.Certain"/>).</summary>
    public bool IsCertain { get; init; }

    /// <summary>What it is about: a person, institution, country or topic.</summary>
    public Reference? About { get; init; }

    /// <summary>A topic it is about (id); both hold when <see cref="About"/> is given too.</summary>
    public string? Topic { get; init; }

    /// <summary>The source that prints it (id).</summary>
    public string? Source { get; init; }

    /// <summary>The institution that published a source that prints it (id).</summary>
    public string? Publisher { get; init; }

    public ClaimKind? Kind { get; init; }

    /// <summary>A quotation of it has this form.</summary>
    public QuotationForm? Form { get; init; }

    public RecordStatus? Status { get; init; }

    /// <summary>Said on this day or later: the last day it may have been said is not before the first day of this date.</summary>
    public PartialDate? SaidFrom { get; init; }

    /// <summary>Said on this day or earlier: the first day it may have been said is not after the last day of this date.</summary>
    public PartialDate? SaidTo { get; init; }

    /// <summary>Recorded at this moment or later.</summary>
    public DateTimeOffset? RecordedFrom { get; init; }

    /// <summary>Recorded before this moment.</summary>
    public DateTimeOffset? RecordedBefore { get; init; }

    /// <summary>Words in the claim, its quotations or the names and titles printed with them.</summary>
    public SearchQuery? Query { get; init; }

    /// <summary>The speaker, when all of a speaker's claims are meant; null when anything else is asked for. Stores walk along an index for it.</summary>
    public Reference? SpeakerAlone() => Speaker is { } speaker && this == new ClaimFilter { Speaker = speaker } ? speaker : null;
}

/// <summary>What claims are ordered by; ties end in the id.</summary>
[JsonConverter(typeof(WireNameConverter<ClaimSort>))]
public enum ClaimSort
{
    /// <summary>First day on which it may have been said; undated claims are the oldest.</summary>
    SaidOn = 1,
    RecordedAt = 2,

    /// <summary>How well the words fit; only with a query. Beyond a number of matches a store orders by day instead, and says so.</summary>
    Relevance = 3,
}

/// <summary>A list of claims.</summary>
/// <param name="Descending">Newest first; always so for relevance.</param>
public sealed record ClaimQuery(ClaimFilter Filter, ClaimSort Sort = ClaimSort.SaidOn, bool Descending = true)
{
    /// <summary>
    /// Whether a page is found soon whatever there is: of one speaker's claims by day and nothing else, for which stores walk along an index,
    /// no more than usual.
    /// </summary>
    public bool IsShort(PageRequest page) =>
        page.Size <= Limits.DefaultPage && Sort == ClaimSort.SaidOn && Filter.SpeakerAlone() is not null;
}

/// <summary>A list of records other than claims.</summary>
/// <param name="Kind">Which kind.</param>
public sealed record RecordQuery(RecordKind Kind)
{
    /// <summary>The record they belong to: a person's affiliations, a claim's or a source's quotations; null otherwise.</summary>
    public Reference? Of { get; init; }

    /// <summary>
    /// Words in names, aliases, descriptions and titles; null for all. A source is found as well when the text that it has now holds them all, and only
    /// when what is excluded stands in neither (<see cref="SearchQuery.MatchesSource"/>).
    /// </summary>
    public SearchQuery? Query { get; init; }

    /// <summary>What is looked for in titles and texts of sources; null when the query is not for that.</summary>
    public SearchQuery? WordsInSources => this is { Kind: RecordKind.Source, Of: null } ? Query : null;

    public RecordStatus? Status { get; init; }

    public RecordSort Sort { get; init; } = RecordSort.Name;

    public bool Descending { get; init; }
}

/// <summary>Whose names may be like one.</summary>
/// <param name="Kind">A kind of entity.</param>
/// <param name="Name">The name.</param>
/// <param name="ExternalIds">Identifiers elsewhere, by scheme; who has one is among them whatever the name. Null for none.</param>
public sealed record CandidateQuery(RecordKind Kind, string Name, IReadOnlyDictionary<string, string>? ExternalIds = null);

/// <summary>What records are ordered by; ties end in the id.</summary>
[JsonConverter(typeof(WireNameConverter<RecordSort>))]
public enum RecordSort
{
    /// <summary>By the search text of the name or title.</summary>
    Name = 1,

    /// <summary>By when they were recorded first.</summary>
    RecordedAt = 2,
}

/// <summary>What matching claims are counted by.</summary>
[JsonConverter(typeof(WireNameConverter<FacetField>))]
public enum FacetField
{
    /// <summary>Each speaker of a joint statement.</summary>
    Speaker = 1,

    /// <summary>Institution of a speaker on the day, or the speaker itself, or the one that it was said on behalf of.</summary>
    Institution = 2,

    /// <summary>Country of that institution, or the speaker itself.</summary>
    Country = 3,
    Topic = 4,
    Kind = 5,

    /// <summary>Year of the first day on which it may have been said.</summary>
    Year = 6,
}
