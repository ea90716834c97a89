using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>A part of an export: claims in the order of recording, written out wholly.</summary>
internal readonly record struct Exports(IReadOnlyList<Document> Items, long? Next)
{
    public static Exports Step(Reader reader, TemplateFiller filler, long after, int size)
    {
        var row = reader[Sql.ClaimsInOrderOfRecording].Bind("$after", after).Bind("$limit", size);
        var items = new List<Document>(size);
        while (row.Step())
        {
            after = row.Long(0);
            items.Add(new(
                new(RecordKind.Claim, row.Text(1)), row.Int(2), (RecordStatus)row.Int(3), filler.Fill(row.Blob(4), whole: true)));
        }

        return new(items, items.Count == size ? after : null);
    }
}
