namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>Sets a file back to what an earlier program would have made of it.</summary>
internal static class EarlierSchemas
{
    /// <summary>Before names were found that are like others.</summary>
    public const string BackToTheEleventh =
        """
        DROP TABLE candidate_key;
        PRAGMA user_version = 11;
        """;

    /// <summary>Before texts were found as a whole: here, without the rows of any.</summary>
    public const string BackToTheTenth =
        $"""
        {BackToTheEleventh}
        DELETE FROM claim_shingle;
        PRAGMA user_version = 10;
        """;

    /// <summary>Before words were looked for in the texts of sources.</summary>
    public const string BackToTheNinth =
        $"""
        {BackToTheTenth}
        DROP TABLE source_words;
        PRAGMA user_version = 9;
        """;

    /// <summary>When every claim had one speaker.</summary>
    public const string BackToTheEighth =
        $"""
        {BackToTheNinth}
        DROP INDEX edge_joint;
        ALTER TABLE claim DROP COLUMN joint;
        PRAGMA user_version = 8;
        """;

    /// <summary>When natural keys were ids and nothing else, and names and search texts were folded otherwise: here, not at all.</summary>
    public const string BackToTheSixth =
        $"""
        {BackToTheEighth}
        DROP INDEX claim_span;
        DROP TABLE natural_key;
        UPDATE name SET name_key = 'old ' || name_key;
        UPDATE record SET sort_name = 'old ' || sort_name WHERE sort_name IS NOT NULL;
        DELETE FROM claim_text;
        DELETE FROM record_text;
        PRAGMA user_version = 6;
        """;

    /// <summary>Before changes told for whom they were made.</summary>
    private const string BackToTheFifth =
        $"""
        {BackToTheSixth}
        ALTER TABLE change DROP COLUMN on_behalf_of;
        PRAGMA user_version = 5;
        """;

    /// <summary>When sketches held more shingles.</summary>
    public const string BackToTheFourth =
        $"""
        {BackToTheFifth}
        INSERT INTO claim_sketch (speaker, shingle, claim, part) SELECT DISTINCT speaker, 'zzzzzzzz', claim, part FROM claim_sketch;
        PRAGMA user_version = 4;
        """;

    /// <summary>Before shingles were kept text by text, and by speaker.</summary>
    public const string BackToTheThird =
        $"""
        {BackToTheFifth}
        DROP TABLE claim_sketch;
        DELETE FROM claim_shingle;
        PRAGMA user_version = 3;
        """;

    /// <summary>Before there was tracing: without shingles, and with the present text of each source only.</summary>
    public const string BackToTheSecond =
        $"""
        {BackToTheFifth}
        DROP TABLE claim_sketch;
        DROP TABLE claim_shingle;
        ALTER TABLE source_text RENAME TO every_text;
        CREATE TABLE source_text (record INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, text TEXT NOT NULL) STRICT;
        INSERT INTO source_text (record, sha256, text)
        SELECT record, sha256, text FROM every_text WHERE number IN (SELECT max(number) FROM every_text GROUP BY record);
        DROP TABLE every_text;
        PRAGMA user_version = 2;
        """;

    /// <summary>Before there were lookups.</summary>
    public const string BackToTheFirst =
        $"""
        {BackToTheSecond}
        DROP TABLE degree;
        ALTER TABLE affiliation DROP COLUMN from_last;
        ALTER TABLE affiliation DROP COLUMN until_first;
        PRAGMA user_version = 1;
        """;
}
