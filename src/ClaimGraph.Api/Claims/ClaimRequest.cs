using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Claims;

/// <summary>Reads which claims a request asks for, and in which order.</summary>
internal static class ClaimRequest
{
    /// <summary>The list a request asks for.</summary>
    /// <exception cref="ProblemException">Its parameters contradict each other.</exception>
    public static ClaimQuery Read(QueryParameters query)
    {
        var filter = ReadFilter(query);
        var sort = query.Get(ClaimParameters.Sort) ?? ClaimSort.SaidOn;
        var isAscending = query.Get(ClaimParameters.Order) == SortOrder.Asc;
        if (sort == ClaimSort.Relevance && query.Get(ClaimParameters.Words) is null)
            throw Contradiction(ClaimParameters.Sort, "Only a search can be ordered by relevance: give q.");
        if (sort == ClaimSort.Relevance && isAscending)
            throw Contradiction(ClaimParameters.Order, "What fits best always comes first.");
        return new(filter, sort, !isAscending);
    }

    /// <summary>Which claims a request asks for, in whichever order.</summary>
    /// <exception cref="ProblemException">Its parameters contradict each other.</exception>
    public static ClaimFilter ReadFilter(QueryParameters query)
    {
        RecordParameters.RequireSpan(query);
        if (query.Get(ClaimParameters.RecordedFrom) > query.Get(ClaimParameters.RecordedTo))
            throw Contradiction(ClaimParameters.RecordedFrom, "recordedFrom is after recordedTo.");
        return FilterOf(query);
    }

    private static ClaimFilter FilterOf(QueryParameters query) => new()
    {
        Speaker = query.Get(ClaimParameters.Speaker),
        OnBehalfOf = query.Get(ClaimParameters.OnBehalfOf),
        Institution = query.Get(ClaimParameters.Institution),
        Country = query.Get(ClaimParameters.Country),
        About = query.Get(ClaimParameters.About),
        Topic = query.Get(ClaimParameters.Topic),
        Source = query.Get(ClaimParameters.Source),
        Publisher = query.Get(ClaimParameters.Publisher),
        Kind = query.Get(ClaimParameters.Kind),
        Form = query.Get(ClaimParameters.Form),
        Status = query.Get(RecordParameters.Status),
        SaidFrom = query.Get(RecordParameters.SaidFrom),
        SaidTo = query.Get(RecordParameters.SaidTo),
        RecordedFrom = query.Get(ClaimParameters.RecordedFrom),
        RecordedBefore = query.Get(ClaimParameters.RecordedTo),
        Query = query.Get(ClaimParameters.Words),
    };

    private static ProblemException Contradiction(QueryParameter parameter, string sentence) =>
        new ProblemException(Problems.InvalidParameter, sentence).At(parameter.Name, sentence);
}
