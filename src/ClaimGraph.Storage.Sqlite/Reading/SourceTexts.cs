using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Reads the texts of sources.</summary>
internal static class SourceTexts
{
    /// <summary>The text a source has, or null.</summary>
    public static SourceText? Find(Reader reader, string sourceId)
    {
        var row = reader[Sql.SourceTextOf].Bind("$id", sourceId);
        return row.Step() ? new(row.Text(0), row.Text(1)) : null;
    }

    /// <summary>A text that it has or had, or null.</summary>
    public static SourceText? Find(Reader reader, string sourceId, string sha256)
    {
        var row = reader[Sql.SourceTextWithHash].Bind("$id", sourceId).Bind("$sha256", sha256);
        return row.Step() ? new(row.Text(0), row.Text(1)) : null;
    }

    /// <summary>Which the newest texts are that a source has had, the oldest of them first.</summary>
    public static IReadOnlyList<SourceTextVersion> List(Reader reader, string sourceId)
    {
        var row = reader[Sql.SourceTextsOf].Bind("$id", sourceId).Bind("$limit", Limits.SourceTexts);
        var versions = new List<SourceTextVersion>();
        while (row.Step())
            versions.Add(new(row.Text(0), DateTimeOffset.FromUnixTimeMilliseconds(row.Long(1))));
        versions.Reverse();
        return versions;
    }
}
