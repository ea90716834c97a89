using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Writing;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Pages of claims, and how many there are.</summary>
internal static class ClaimLists
{
    private const int DigitsOfDay = 7;
    private const int DigitsOfMoment = 15;

    /// <summary>Claims that are asked for at a time: of a page that ends by bytes, the server has sent no more than these for nothing.</summary>
    private const int MostAtOnce = 50;

    public static async Task<ClaimPage> PageAsync(Inquiry inquiry, ClaimQuery query, PageRequest page)
    {
        var selection = await ClaimSelection.OfAsync(inquiry, query.Filter).ConfigureAwait(false);
        var sort = query.Sort == ClaimSort.Relevance && (page.After is { } place ? IsKey(place) : !selection.CanRank) ? ClaimSort.SaidOn : query.Sort;
        var shown = new List<Document>();
        var (left, next) = ((long)Limits.PageBytes, page.After);
        do
        {
            var size = Math.Min(page.Size - shown.Count, MostAtOnce);
            var claims = await RowsAsync(inquiry, selection, query, sort, next, size + 1).ConfigureAwait(false);
            var documents = await inquiry.WorkAsync(
                claims.Facts, view => claims.Rows.Take(size).Select(row => ClaimDocuments.Of(view, row.Reference)).WhatFits(claim => claim.Json.Length, left))
                .ConfigureAwait(false);
            // Only of an empty page does the first claim fit whatever its length.
            if (shown.Count > 0 && documents is [var only] && only.Json.Length > left)
                break;
            shown.AddRange(documents);
            left -= documents.Sum(claim => (long)claim.Json.Length);
            next = documents.Count < claims.Rows.Count
                ? await PlaceOfAsync(inquiry, query, sort, claims.Rows[documents.Count - 1]).ConfigureAwait(false)
                : null;
            if (documents.Count < size)
                break;
        }
        while (next is not null && shown.Count < page.Size);

        return new([.. shown.Where(document => document.Status != RecordStatus.Deleted)], next, sort);
    }

    /// <summary>Claims as they were when the list was made, and facts for all that they mention.</summary>
    private static async Task<(List<ClaimRecord> Rows, Facts Facts)> RowsAsync(
        Inquiry inquiry, ClaimSelection selection, ClaimQuery query, ClaimSort sort, string? after, int limit)
    {
        var (text, parameters) = sort switch
        {
            ClaimSort.RecordedAt => selection.ByRecording(KeyRange.RequirePlace(after, DigitsOfMoment), query.Descending, limit),
            ClaimSort.Relevance => selection.ByRelevance(after is { } last ? Position.Numbered(last) : null, limit),
            _ => selection.ByDay(ClaimTail.Page, KeyRange.RequirePlace(after, DigitsOfDay), query.Descending, limit),
        };
        var (claims, facts) = ClaimDocuments.Read(await inquiry.AskAsync(text, parameters).ConfigureAwait(false));
        return (claims.ConvertAll(claim => RecordOf(facts, claim)), facts);
    }

    public static async Task<MatchCount> CountAsync(Inquiry inquiry, ClaimFilter filter)
    {
        var selection = await ClaimSelection.OfAsync(inquiry, filter).ConfigureAwait(false);
        var (text, parameters) = selection.ByDay(ClaimTail.Count, after: null, isDescending: true, Limits.ExactCount + 1);
        var answer = await inquiry.AskAsync(text, parameters).ConfigureAwait(false);
        var count = (long)answer.Rows[0][0]!;
        return new((int)Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    /// <summary>Claims as they stand; those that are not there, or deleted, are left out.</summary>
    public static async Task<IReadOnlyList<Document>> FindAsync(Inquiry inquiry, IReadOnlyList<Reference> claims)
    {
        var text = CypherTexts.Of(ClaimWalk.ById, ClaimTail.Page);
        var answer = await inquiry.AskAsync(text, new Dictionary<string, object?> { ["ids"] = claims.Select(claim => claim.Id).ToList() }).ConfigureAwait(false);
        var (found, facts) = ClaimDocuments.Read(answer);
        return await inquiry.WorkAsync(facts, view => found.ConvertAll(claim => ClaimDocuments.Of(view, claim))).ConfigureAwait(false);
    }

    private static ClaimRecord RecordOf(Facts facts, Reference claim)
    {
        facts.TryGetRecord(claim, out var stored);
        return (ClaimRecord)stored!.Record;
    }

    private static async Task<string> PlaceOfAsync(Inquiry inquiry, ClaimQuery query, ClaimSort sort, ClaimRecord record)
    {
        if (sort == ClaimSort.SaidOn)
            return SortKeys.Said(record);
        if (sort == ClaimSort.RecordedAt)
            return KeyRange.PlaceOf(SortKeys.Time(record), WireNames<RecordKind>.Of(RecordKind.Claim));
        var answer = await inquiry.AskAsync(Cypher.ScoreOf, new()
        {
            ["match"] = Words.Match(query.Filter.Query),
            ["id"] = record.Id,
        }).ConfigureAwait(false);
        return Position.Of(record.Id, answer.Rows is [[long rank]] ? rank : 0);
    }

    /// <summary>Relevance falls back to days where much matches, and a cursor says on which of the two it was.</summary>
    private static bool IsKey(string place) => place.Contains(SortKeys.Separator, StringComparison.Ordinal);
}
