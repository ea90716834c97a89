using ClaimGraph.Storage.Sqlite.Writing;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>Brings a file to the schema this program knows.</summary>
internal static class Migrations
{
    /// <summary>Marks the file as ours ("ClGr"), see the magic file of SQLite.</summary>
    private const int ApplicationId = 0x436C4772;

    /// <summary>The schema that began to have shingles as they are now.</summary>
    private const int ShinglesSince = 11;

    /// <summary>The schema that began to have keys of names and search texts as they are now.</summary>
    private const int KeysSince = 7;

    /// <summary>The schema that began to have keys by which names are found that are like others, as they are now.</summary>
    private const int CandidatesSince = 12;

    /// <summary>The schema that began to have the words of sources' texts.</summary>
    private const int TextsSince = 10;

    /// <param name="report">Hears, a sentence each, what somebody should look at.</param>
    /// <exception cref="StoreUnavailableException">The file belongs to a newer program, or to another one.</exception>
    public static void Apply(Writer writer, Action<string>? report = null)
    {
        writer.Begin();
        try
        {
            var version = writer[Sql.UserVersion].Number() ?? 0;
            var application = writer[Sql.ApplicationId].Number() ?? 0;
            var known = SqlTexts.Migrations.Count;
            if (application != ApplicationId && (application != 0 || writer[Sql.CountTables].Number() > 0))
                throw new StoreUnavailableException("The file is a database of another program.");
            if (version > known)
                throw new StoreUnavailableException(
                    $"The file has schema version {version}; this program knows {known}. Start a newer ClaimGraph on it.");
            for (var next = (int)version; next < known; next++)
                writer.Execute(SqlTexts.Migrations[next]);
            if (version < KeysSince)
                new DerivedTables(writer, new(report)).Fill();
            if (version < ShinglesSince)
                new ShingleIndex(writer).Fill();
            if (version < TextsSince)
                new SourceWords(writer).Fill();
            if (version < CandidatesSince)
                new CandidateKeyTable(writer).Fill();
            if (version < known)
                WriteVersion(writer);
            writer.Commit();
        }
        catch
        {
            writer.RollBack();
            throw;
        }
    }

    /// <summary>Writes whose file it is, and of which schema.</summary>
    public static void WriteVersion(Writer writer) =>
        writer.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SqlTexts.Migrations.Count};");
}
