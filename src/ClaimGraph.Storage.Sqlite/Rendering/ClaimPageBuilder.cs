using System.Buffers;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Rendering;

/// <summary>Gathers the documents of a page in one piece of memory, until it is full: by records, or by bytes.</summary>
internal sealed class ClaimPageBuilder(TemplateFiller filler, int size, bool whole = false, int bytes = Limits.PageBytes)
{
    /// <summary>What a claim takes as a rule; the buffer grows where that is too little.</summary>
    private const int UsualLength = 2048;

    private readonly ArrayBufferWriter<byte> output = new(Math.Max(1, size) * UsualLength);
    private readonly List<(string Id, int Version, RecordStatus Status, int End)> claims = new(size);

    public int Count => claims.Count;

    /// <summary>Adds the claim of a row that begins with id, version, status and template.</summary>
    /// <returns>False when the page is full without it; then it is closed.</returns>
    public bool TryAdd(Statement row)
    {
        if (claims.Count == size)
            return false;
        filler.Fill(row.Blob(3), output, whole);
        // What was written of one that does not fit is left behind the end of the last.
        if (output.WrittenCount > bytes && claims.Count > 0)
            return false;
        claims.Add((row.Text(0), row.Int(1), (RecordStatus)row.Int(2), output.WrittenCount));
        return true;
    }

    /// <summary>Adds the claim of a key.</summary>
    /// <inheritdoc cref="TryAdd(Statement)"/>
    public bool TryAdd(Reader reader, long record) => TryAddOnly(reader[Sql.ClaimDocument].Bind("$record", record));

    /// <summary>Adds the claim of a said_key.</summary>
    /// <inheritdoc cref="TryAdd(Statement)"/>
    public bool TryAddBySaidKey(Reader reader, long saidKey) => TryAddOnly(reader[Sql.ClaimDocumentBySaidKey].Bind("$saidKey", saidKey));

    public IReadOnlyList<Document> ToDocuments()
    {
        var documents = new Document[claims.Count];
        var start = 0;
        for (var index = 0; index < documents.Length; index++)
        {
            var (id, version, status, end) = claims[index];
            documents[index] = new(new(RecordKind.Claim, id), version, status, output.WrittenMemory[start..end]);
            start = end;
        }

        return documents;
    }

    private bool TryAddOnly(Statement row)
    {
        row.Step();
        var isAdded = TryAdd(row);
        row.Reset();
        return isAdded;
    }
}
