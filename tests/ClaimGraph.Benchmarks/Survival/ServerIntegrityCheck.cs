using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Survival;

/// <summary>Looks the graph in a server over: whether everything that belongs together is there together, and once.</summary>
internal static class ServerIntegrityCheck
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>
    {
        ["claims without a speaker"] = "MATCH (c:Claim) WHERE NOT (c)<-[:MADE]-() RETURN count(*)",
        ["claims without a subject"] = "MATCH (c:Claim) WHERE NOT (c)-[:ABOUT]->() RETURN count(*)",
        ["claims without a quotation"] = "MATCH (c:Claim) WHERE NOT (c)<-[:QUOTES]-() RETURN count(*)",
        ["quotations without a source"] = "MATCH (q:Quotation) WHERE NOT (q)-[:APPEARS_IN]->() RETURN count(*)",
        ["edges drawn twice"] =
            "MATCH (a)-[r]->(b) WITH a, b, type(r) AS type, r.reference AS owner, count(*) AS times WHERE times > 1 RETURN count(*)",
        ["texts of claims that stand twice"] = "MATCH (c:Claim) WITH c.text AS text, count(*) AS times WHERE times > 1 RETURN count(*)",
        ["names of people that stand twice"] = "MATCH (p:Person) WITH p.name AS name, count(*) AS times WHERE times > 1 RETURN count(*)",
        ["titles of sources that stand twice"] = "MATCH (s:Source) WITH s.title AS title, count(*) AS times WHERE times > 1 RETURN count(*)",
        ["records without their change"] =
            "MATCH (n:Record) WHERE NOT EXISTS { (:Change {reference: n.reference, version: n.version}) } RETURN count(*)",
        ["changes without their record"] = "MATCH (h:Change) WHERE NOT EXISTS { (:Record {reference: h.reference}) } RETURN count(*)",
        ["gaps in the change log"] = "MATCH (h:Change) RETURN coalesce(max(h.sequence), 0) - count(*)",
        ["changes beyond what the ledger says"] =
            "MATCH (l:Ledger) OPTIONAL MATCH (h:Change) WITH l, max(h.sequence) AS last RETURN coalesce(last, 0) - l.sequence",
    };

    /// <summary>What is wrong, in sentences.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Neo4jServer server)
    {
        var faults = new List<string>();
        foreach (var (what, question) in Nothing)
            if (await server.CountAsync(question) is not 0 and var count)
                faults.Add($"{count} {what}");
        return faults;
    }
}
