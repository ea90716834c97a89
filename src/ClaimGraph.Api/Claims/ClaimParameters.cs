using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Claims;

/// <summary>By what claims can be chosen, ordered and counted.</summary>
internal static class ClaimParameters
{
    public static readonly QueryParameter<Reference?> Speaker = OrPerson(Parameter.Reference("speaker",
        "Who said it, alone or jointly with others, or on whose behalf it was said; an id without a kind is a person's.", "person:alexander-gabuev",
        [.. Enum.GetValues<RecordKind>().Where(kind => kind.CanSpeak)]));

    public static readonly QueryParameter<Reference?> OnBehalfOf = Parameter.Reference("onBehalfOf",
        "On whose behalf it was said.", "institution:european-commission", RecordKind.Person, RecordKind.Institution, RecordKind.Country);

    public static readonly QueryParameter<string?> Institution = Parameter.Id("institution",
        "A speaker is this institution, or was or may have been affiliated with it on the day, or spoke on its behalf.", "carnegie-russia-eurasia-center");

    public static readonly QueryParameter<string?> Country = Parameter.Id("country",
        "A speaker is this country, an institution based there, or somebody affiliated with one on the day or speaking on behalf of it.", "CN");

    public static readonly QueryParameter<Reference?> About = Parameter.Reference("about",
        "What it is about.", "country:RU", [.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)]);

    public static readonly QueryParameter<string?> Topic = Parameter.Id("topic", "A topic it is about, also beside about.", "us-hegemony");

    public static readonly QueryParameter<string?> Source = Parameter.Id("source", "A source that prints it.", "5xkczcexwpcchtk5");

    public static readonly QueryParameter<string?> Publisher = Parameter.Id("publisher",
        "The institution that published a source that prints it.", "carnegie-russia-eurasia-center");

    public static readonly QueryParameter<ClaimKind?> Kind = Parameter.Choice<ClaimKind>("kind", "Only claims of this kind.");

    public static readonly QueryParameter<QuotationForm?> Form =
        Parameter.Choice<QuotationForm>("form", "A quotation of it has this form.");

    public static readonly QueryParameter<DateTimeOffset?> RecordedFrom =
        Parameter.Moment("recordedFrom", "Recorded at this moment or later.");

    public static readonly QueryParameter<DateTimeOffset?> RecordedTo = Parameter.Moment("recordedTo", "Recorded before this moment.");

    public static readonly QueryParameter<SearchQuery?> Words =
        Parameter.Words("q", "Words in the claim, in its quotations, or in the names and titles printed with them.");

    public static readonly QueryParameter<ClaimSort?> Sort = Parameter.Choice<ClaimSort>("sort",
        "What the list is ordered by; ties end in the id. relevance needs q.") with
    { Default = "saidOn" };

    public static readonly QueryParameter<SortOrder?> Order =
        Parameter.Choice<SortOrder>("order", "desc is newest first; relevance is always desc.") with { Default = "desc" };

    public static readonly QueryParameter<IReadOnlyList<FacetField>> Facets =
        Parameter.Choices<FacetField>("facets", "Adds facets: how all matching claims are spread over these fields.") with
        { IsPartOfQuestion = false };

    /// <summary>By what claims can be chosen, wherever they are listed or exported.</summary>
    public static QueryParameter[] Filters { get; } =
    [
        Speaker, OnBehalfOf, Institution, Country, About, Topic, Source, Publisher, Kind, Form, RecordParameters.Status,
        RecordParameters.SaidFrom, RecordParameters.SaidTo, RecordedFrom, RecordedTo, Words,
    ];

    /// <summary>All parameters of the list of claims.</summary>
    public static QueryParameter[] All { get; } = [.. Filters, Sort, Order, Parameter.Limit, Parameter.Cursor, Parameter.Count, Facets];

    private static QueryParameter<Reference?> OrPerson(QueryParameter<Reference?> parameter) => parameter with
    {
        Pattern = null,
        Parse = text => parameter.Parse(text.Contains(':', StringComparison.Ordinal) ? text : $"person:{text}"),
    };
}
