using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Rows of commits as one statement that does no more than it must: bare inserts, in a subquery for each label and type.</summary>
/// <remarks>Rows are grouped, because names of labels and types in rows cost the server more than names in the text.</remarks>
internal sealed class ServerBatch
{
    private static readonly IReadOnlyList<string> Kinds = Enum.GetNames<RecordKind>();
    private static readonly IReadOnlyList<string> Types = [.. Enum.GetValues<EdgeType>().Select(WireNames<EdgeType>.Of)];

    private static readonly string Text = string.Concat([.. Kinds.Select(Node), .. Types.Select(Edge), Keys, "RETURN 1"]);

    private readonly Dictionary<string, object?> lists = Kinds.Concat(Types).Append("keyed")
        .ToDictionary(name => name, object? (_) => new List<IReadOnlyDictionary<string, object?>>(), StringComparer.Ordinal);

    /// <summary>Adds the rows of a commit that are wanted.</summary>
    /// <param name="isOfClaims">Claims, quotations and their edges; or all others.</param>
    public void Add(IReadOnlyDictionary<string, object?> commit, bool isOfClaims)
    {
        foreach (var row in RowsOf(commit, "created").Where(row => IsOfClaim(ReferenceOf(row)) == isOfClaims))
            List(ReferenceOf(row).Kind.ToString()).Add(row);
        foreach (var row in RowsOf(commit, "drawn").Where(row => (IsOfClaim(row, "from") || IsOfClaim(row, "to")) == isOfClaims))
            List((string)row["type"]!).Add(row);
        if (!isOfClaims)
            List("keyed").AddRange(RowsOf(commit, "keyed"));
    }

    /// <summary>The body of the request that writes them.</summary>
    public async Task<byte[]> ToBodyAsync()
    {
        // By the end that many have, so that two writers rarely wait for each other.
        foreach (var type in Types)
            List(type).Sort((one, other) => string.CompareOrdinal((string)one[HubOf(type)]!, (string)other[HubOf(type)]!));
        using var body = QueryApiRequest.Of(PackedParameters.Of(new(Text, lists)), tag: null, bookmarks: null);
        return await body.ReadAsByteArrayAsync();
    }

    private static string Node(string kind) =>
        $$"""
        CALL () {
            UNWIND ${{kind}} AS row
            CREATE (n:Record{{(kind is nameof(RecordKind.Affiliation) or nameof(RecordKind.Link) ? "" : $":{kind}")}})
            SET n = row.properties, n.record = row.head + row.changes[-1].content + '}'
            FOREACH (change IN row.changes | CREATE (h:Change) SET h = change, h.reference = n.reference)
        }

        """;

    private static string Edge(string type) =>
        $$"""
        CALL () {
            UNWIND ${{type}} AS row
            MATCH (a:Record {reference: row.from})
            MATCH (b:Record {reference: row.to})
            CREATE (a)-[r:{{type}}]->(b)
            SET r = row.properties
        }

        """;

    private const string Keys =
        """
        CALL () {
            UNWIND $keyed AS row
            MATCH (n:Record {reference: row.reference})
            MERGE (k:Key {key: row.key})
            CREATE (k)-[:KEY_OF]->(n)
        }

        """;

    private static string HubOf(string type) => type == "MADE" ? "from" : "to";

    private static bool IsOfClaim(IReadOnlyDictionary<string, object?> row, string end) => IsOfClaim(RecordText.ReferenceOf((string)row[end]!));

    private static bool IsOfClaim(Reference reference) => reference.Kind is RecordKind.Claim or RecordKind.Quotation;

    private static Reference ReferenceOf(IReadOnlyDictionary<string, object?> row) =>
        RecordText.ReferenceOf((string)((IReadOnlyDictionary<string, object?>)row["properties"]!)["reference"]!);

    private static IEnumerable<IReadOnlyDictionary<string, object?>> RowsOf(IReadOnlyDictionary<string, object?> commit, string list) =>
        ((IEnumerable<object?>)commit[list]!).Cast<IReadOnlyDictionary<string, object?>>();

    private List<IReadOnlyDictionary<string, object?>> List(string name) => (List<IReadOnlyDictionary<string, object?>>)lists[name]!;
}
