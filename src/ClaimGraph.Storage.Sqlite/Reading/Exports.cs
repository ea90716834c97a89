using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Reads claims in the order of recording, written out wholly.</summary>
internal static class Exports
{
    /// <param name="after">The last claim of the step before.</param>
    /// <param name="size">Claims at most.</param>
    public static ExportStep Step(Reader reader, TemplateFiller filler, long after, int size)
    {
        var row = reader[Sql.ClaimsInOrderOfRecording].Bind("$after", after).Bind("$limit", size);
        var claims = new ClaimPageBuilder(filler, size, whole: true);
        while (row.Step())
        {
            if (!claims.TryAdd(row))
                return new(claims.ToDocuments(), after, IsCut: true);
            after = row.Long(4);
        }

        return new(claims.ToDocuments(), claims.Count == size ? after : null, IsCut: false);
    }
}
