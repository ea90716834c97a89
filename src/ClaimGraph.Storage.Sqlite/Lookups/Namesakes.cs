using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Finds who has a name.</summary>
internal static class Namesakes
{
    public static IReadOnlyList<NodeDocument> Find(Reader reader, string name)
    {
        var row = reader[Sql.Named].Bind("$name", NameKeys.Of(name)).Bind("$limit", Limits.Namesakes);
        var found = new List<Reference>();
        while (row.Step())
            found.Add(new((RecordKind)row.Int(0), row.Text(1)));
        return found.ConvertAll(new GraphDescriber(new RecordReader(reader)).Node);
    }
}
