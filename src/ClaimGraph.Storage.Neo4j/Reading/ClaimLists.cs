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

    public static async Task<ClaimPage> PageAsync(Inquiry inquiry, ClaimQuery query, PageRequest page)
    {
        var selection = await ClaimSelection.OfAsync(inquiry, query.Filter).ConfigureAwait(false);
        var sort = query.Sort == ClaimSort.Relevance && (page.After is { } place ? IsKey(place) : !selection.CanRank) ? ClaimSort.SaidOn : query.Sort;
        var limit = page.Size + 1;
        var (text, parameters) = sort switch
        {
            ClaimSort.RecordedAt => selection.ByRecording(KeyRange.RequirePlace(page.After, DigitsOfMoment), query.Descending, limit),
            ClaimSort.Relevance => selection.ByRelevance(page.After is { } last ? Position.Numbered(last) : null, limit),
            _ => selection.ByDay(ClaimTail.Page, KeyRange.RequirePlace(page.After, DigitsOfDay), query.Descending, limit),
        };
        var answer = await inquiry.AskAsync(text, parameters).ConfigureAwait(false);
        var (claims, facts) = ClaimDocuments.Read(answer);
        // The place of the last claim, as it was when the list was made.
        var next = claims.Count > page.Size ? await PlaceOfAsync(inquiry, query, sort, facts, claims[page.Size - 1]).ConfigureAwait(false) : null;
        var documents = await inquiry.WorkAsync(
            facts, view => claims.Take(page.Size).Select(claim => ClaimDocuments.Of(view, claim)).ToList()).ConfigureAwait(false);
        return new([.. documents.Where(document => document.Status != RecordStatus.Deleted)], next, sort);
    }

    public static async Task<MatchCount> CountAsync(Inquiry inquiry, ClaimFilter filter)
    {
        var selection = await ClaimSelection.OfAsync(inquiry, filter).ConfigureAwait(false);
        var (text, parameters) = selection.ByDay(ClaimTail.Count, after: null, isDescending: true, Limits.ExactCount + 1);
        var answer = await inquiry.AskAsync(text, parameters).ConfigureAwait(false);
        var count = (long)answer.Rows[0][0]!;
        return new((int)Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    /// <summary>A claim as it stands; null when there is none by this id that is not deleted.</summary>
    public static async Task<Document?> FindAsync(Inquiry inquiry, Reference claim)
    {
        var text = CypherTexts.Of(ClaimWalk.One, ClaimTail.Page);
        var answer = await inquiry.AskAsync(text, new Dictionary<string, object?> { ["id"] = claim.Id }).ConfigureAwait(false);
        var (claims, facts) = ClaimDocuments.Read(answer);
        return claims.Count == 0
            ? null
            : await inquiry.WorkAsync(facts, view => ClaimDocuments.Of(view, claim)).ConfigureAwait(false);
    }

    private static async Task<string> PlaceOfAsync(Inquiry inquiry, ClaimQuery query, ClaimSort sort, Facts facts, Reference claim)
    {
        facts.TryGetRecord(claim, out var stored);
        var record = (ClaimRecord)stored!.Record;
        if (sort == ClaimSort.SaidOn)
            return SortKeys.Said(record);
        if (sort == ClaimSort.RecordedAt)
            return KeyRange.PlaceOf(SortKeys.Time(record), WireNames<RecordKind>.Of(RecordKind.Claim));
        var answer = await inquiry.AskAsync(Cypher.ScoreOf, new()
        {
            ["match"] = Words.Match(query.Filter.Query),
            ["id"] = claim.Id,
        }).ConfigureAwait(false);
        return Position.Of(claim.Id, answer.Rows is [[long rank]] ? rank : 0);
    }

    /// <summary>Relevance falls back to days where much matches, and a cursor says on which of the two it was.</summary>
    private static bool IsKey(string place) => place.Contains(SortKeys.Separator, StringComparison.Ordinal);
}
