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
        var items = new List<Document>(page.Size);
        string? next = null;
        var last = 0L;
        while (statement.Step())
        {
            if (items.Count == page.Size)
            {
                next = Position.Of(last);
                break;
            }

            last = statement.Long(0);
            items.Add(new(
                new(RecordKind.Claim, statement.Text(1)), statement.Int(2), (RecordStatus)statement.Int(3), filler.Fill(statement.Blob(4))));
        }

        return new(items, next, ClaimSort.SaidOn);
    }

    public static ClaimPage Page(Reader reader, TemplateFiller filler, ClaimQuery query, PageRequest page)
    {
        if (query is { Sort: ClaimSort.SaidOn, Descending: true } && query.Filter.Speaker is { } speaker
            && query.Filter == new ClaimFilter { Speaker = speaker })
            return BySpeaker(reader, filler, speaker, page);

        var selection = new ClaimSelection(reader, query.Filter);
        var sort = query.Sort == ClaimSort.Relevance && (page.After is { } position ? !position.Contains(' ', StringComparison.Ordinal) : !selection.CanRank)
            ? ClaimSort.SaidOn
            : query.Sort;
        if (selection.IsEmpty)
            return new([], null, sort);
        var rows = Rows(selection, sort, query.Descending, page).ToList();
        var more = rows.Count > page.Size;
        var items = rows.Take(page.Size).Select(row => Claim(reader, filler, row.Record)).ToList();
        return new(items, more ? PositionOf(rows[page.Size - 1], sort) : null, sort);
    }

    public static MatchCount Count(Reader reader, ClaimFilter filter)
    {
        var selection = new ClaimSelection(reader, filter);
        var count = selection.IsEmpty ? 0 : selection.ByDay(descending: true, after: null, Limits.ExactCount + 1).Count();
        return new(Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    public static Document Claim(Reader reader, TemplateFiller filler, long record)
    {
        var row = reader[Sql.ClaimDocument].Bind("$record", record);
        row.Step();
        var document = new Document(
            new(RecordKind.Claim, row.Text(0)), row.Int(1), (RecordStatus)row.Int(2), filler.Fill(row.Blob(3)));
        row.Reset();
        return document;
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
