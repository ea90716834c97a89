using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Benchmarks.Survival;

/// <summary>Looks a file over: SQLite's own check, and whether everything that belongs together is there together.</summary>
internal static class IntegrityCheck
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>
    {
        ["claims without a document"] = "SELECT count(*) FROM claim WHERE record NOT IN (SELECT record FROM claim_document)",
        ["documents without a claim"] = "SELECT count(*) FROM claim_document WHERE record NOT IN (SELECT record FROM claim)",
        ["claims without search text"] = "SELECT count(*) FROM claim WHERE said_key NOT IN (SELECT id FROM claim_text_docsize)",
        ["search texts without a claim"] = "SELECT count(*) FROM claim_text_docsize WHERE id NOT IN (SELECT said_key FROM claim)",
        ["claims without shingles"] = "SELECT count(*) FROM claim WHERE said_key NOT IN (SELECT id FROM claim_shingle_docsize)",
        ["shingles without a claim"] = "SELECT count(*) FROM claim_shingle_docsize WHERE id NOT IN (SELECT said_key FROM claim)",
        ["claims without a quotation"] =
            "SELECT count(*) FROM claim c WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.target = c.record AND e.type = 4)",
        ["records without their change"] =
            "SELECT count(*) FROM record r WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.sequence = r.change AND c.record = r.key)",
        ["gaps in the change log"] = "SELECT coalesce(max(sequence), 0) - count(*) FROM change",
    };

    /// <summary>What is wrong, in sentences.</summary>
    public static IReadOnlyList<string> Of(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var faults = new List<string>();
        if (Ask(connection, "PRAGMA integrity_check") is not "ok" and var sentence)
            faults.Add(sentence);
        foreach (var (what, question) in Nothing)
            if (Ask(connection, question) is not "0" and var count)
                faults.Add($"{count} {what}");
        return faults;
    }

    private static string Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are the constants above.
        command.CommandText = question;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }
}
