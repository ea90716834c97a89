namespace ClaimGraph.Benchmarks.Bare;

/// <summary>The rows of one transaction.</summary>
/// <param name="Rows">By table, in the order of recording; values are long, string, byte[] or null.</param>
internal sealed record RowBatch(IReadOnlyDictionary<string, List<object?[]>> Rows)
{
    public int Count => Rows.Values.Sum(rows => rows.Count);
}

/// <summary>A table and where its rows belong.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in the order of its declaration.</param>
/// <param name="RecordColumn">The column that holds the key of the record a row belongs to.</param>
internal sealed record RowTable(string Name, string Columns, int RecordColumn)
{
    public static IReadOnlyList<RowTable> All { get; } =
    [
        new("record", "key, kind, id, version, status, created_at, updated_at, change, sort_name", 0),
        new("change", "sequence, at, actor, operation, record, version, status, content", 4),
        new("edge", "source, type, sort, target, owner, role", 4),
        new("claim", "said_key, record, id, speaker, kind, forms, status, said_first, said_last, recorded_at", 1),
        new("claim_document", "record, id, version, status, template", 0),
        new("affiliation", "record, person, institution, from_first, until_last", 0),
        new("name", "kind, name_key, record", 2),
        new("external_id", "kind, scheme, value, record", 3),
        new("claim_sketch", "speaker, shingle, claim, part", 3),
        new("source_text", "number, record, kept_at, sha256, text", 1),
    ];

    public int Width => Columns.Split(',').Length;
}
