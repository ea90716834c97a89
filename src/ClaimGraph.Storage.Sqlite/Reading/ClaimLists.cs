using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Pages of claims, and how many there are.</summary>
internal static class ClaimLists
{
    /// <summary>Claims by a speaker, newest first: the question most asked, in one statement.</summary>
    public static ClaimPage BySpeaker(Reader reader, TemplateFiller filler, Reference speaker, PageRequest page)
    {
        if (RecordReader.KeyOf(reader, speaker) is not { } key)
            return new([], null, ClaimSort.SaidOn);
        var statement = reader[Sql.ClaimsBySpeaker].Bind("$speaker", key).Bind("$limit", page.Size + 1)
            .Bind("$after", page.After is { } after ? Position.Number(after) : long.MaxValue);
        var claims = new ClaimPageBuilder(filler, page.Size);
        var last = 0L;
        while (statement.Step())
        {
            if (!claims.TryAdd(statement))
                return new(claims.ToDocuments(), Position.Of(last), ClaimSort.SaidOn);
            last = statement.Long(4);
        }

        return new(claims.ToDocuments(), null, ClaimSort.SaidOn);
    }

    public static ClaimPage Page(Reader reader, TemplateFiller filler, ClaimQuery query, PageRequest page)
    {
        if (query is { Sort: ClaimSort.SaidOn, Descending: true } && query.Filter.SpeakerAlone() is { } speaker)
            return BySpeaker(reader, filler, speaker, page);

        var selection = new ClaimSelection(reader, query.Filter);
        var sort = query.Sort == ClaimSort.Relevance && (page.After is { } position ? !position.Contains(' ', StringComparison.Ordinal) : !selection.CanRank)
            ? ClaimSort.SaidOn
            : query.Sort;
        if (selection.IsEmpty)
            return new([], null, sort);
        var rows = Rows(selection, sort, query.Descending, page).ToList();
        var claims = new ClaimPageBuilder(filler, page.Size);
        foreach (var row in rows)
            if (!claims.TryAdd(reader, row.Record))
                return new(claims.ToDocuments(), PositionOf(rows[claims.Count - 1], sort), sort);
        return new(claims.ToDocuments(), null, sort);
    }

    public static MatchCount Count(Reader reader, ClaimFilter filter)
    {
        var selection = new ClaimSelection(reader, filter);
        var count = selection.IsEmpty ? 0 : selection.ByDay(descending: true, after: null, Limits.ExactCount + 1).Count();
        return new(Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    public static Document Claim(Reader reader, TemplateFiller filler, long record)
    {
        var claims = new ClaimPageBuilder(filler, size: 1);
        claims.TryAdd(reader, record);
        return claims.ToDocuments()[0];
    }

    private static IEnumerable<ClaimRow> Rows(ClaimSelection selection, ClaimSort sort, bool descending, PageRequest page)
    {
        var limit = page.Size + 1;
        return sort switch
        {
            ClaimSort.RecordedAt => selection.ByRecording(descending, page.After is { } last ? Position.Numbered(last) : null, limit),
            ClaimSort.Relevance => selection.ByRelevance(page.After is { } last ? Position.Ranked(last) : null, limit),
            _ => selection.ByDay(descending, page.After is { } last ? Position.Number(last) : null, limit),
        };
    }

    private static string PositionOf(ClaimRow last, ClaimSort sort) => sort switch
    {
        ClaimSort.RecordedAt => Position.Of(last.Id, last.RecordedAt),
        ClaimSort.Relevance => Position.Of(last.Id, last.Rank),
        _ => Position.Of(last.SaidKey),
    };
}
