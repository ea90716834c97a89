using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Records;

/// <summary>Query parameters that several resources share.</summary>
internal static class RecordParameters
{
    public static readonly QueryParameter<int?> Version = Parameter.Number("version", "An earlier version of the record, from 1.");

    public static readonly QueryParameter<SearchQuery?> Words =
        Parameter.Words("q", "Words in names, aliases, descriptions and titles.");

    public static readonly QueryParameter<SearchQuery?> WordsInSources = Parameter.Words("q",
        "Words in the title of a source, or in its text as stored now: one of the two has to hold all of them, and what is excluded may stand in "
        + "neither. In texts, a word that an apostrophe divides is two: O'Brien and Brien find O’Brien there, and OBrien does not.");

    public static readonly QueryParameter<RecordStatus?> Status = Parameter.Choice("status",
        "Only records of this status.", [.. RecordStatuses.Standing]);

    public static readonly QueryParameter<RecordSort?> Sort =
        Parameter.Choice<RecordSort>("sort", "What the list is ordered by; ties end in the id.") with { Default = "name" };

    public static readonly QueryParameter<SortOrder?> Order =
        Parameter.Choice<SortOrder>("order", "Ascending for names, descending (newest first) for times, unless said otherwise.");

    public static readonly QueryParameter<PartialDate?> SaidFrom = Parameter.Date("saidFrom", "Said on this day, month or year, or later.");

    public static readonly QueryParameter<PartialDate?> SaidTo = Parameter.Date("saidTo", "Said on this day, month or year, or earlier.");

    /// <summary>Throws the problem of a span of days that ends before it begins.</summary>
    public static void RequireSpan(QueryParameters query)
    {
        var span = new DateInterval(query.Get(SaidFrom), query.Get(SaidTo));
        if (span.EndsBeforeItBegins)
            throw new ProblemException(Problems.InvalidParameter, "saidFrom is after saidTo.").At(SaidFrom.Name, "This is after saidTo.");
    }
}
