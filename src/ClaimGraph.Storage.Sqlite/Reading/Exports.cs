using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>A part of an export: claims in the order of recording, written out wholly.</summary>
internal readonly record struct Exports(IReadOnlyList<Document> Items, long? Next)
{
    public static Exports Step(Reader reader, TemplateFiller filler, long after, int size)
    {
        var row = reader[Sql.ClaimsInOrderOfRecording].Bind("$after", after).Bind("$limit", size);
        var claims = new ClaimPageBuilder(filler, size, whole: true);
        while (row.Step())
        {
            claims.Add(row);
            after = row.Long(4);
        }

        return new(claims.ToDocuments(), claims.Count == size ? after : null);
    }
}
