using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>What one writer knows of the graph, and as of which commit: all of it is right as long as that is the last one.</summary>
internal sealed class KnownGraph
{
    /// <summary>Facts kept between commits; beyond, it begins anew.</summary>
    private const int MostFacts = 100_000;

    public Facts Facts { get; } = new();

    /// <summary>Null when nothing is known.</summary>
    public Ledger? Ledger { get; private set; }

    /// <summary>Compares where the ledger stands with what is known, and forgets that when somebody else has committed.</summary>
    /// <param name="answer">Of a statement that tells of the ledger.</param>
    /// <returns>Whether nobody has.</returns>
    public bool Meet(CypherRows answer)
    {
        var current = FactFinder.LedgerOf(answer);
        if (Ledger == current)
            return true;
        Facts.Clear();
        Ledger = current;
        return false;
    }

    /// <summary>A draft has become the graph.</summary>
    public void Keep(GraphDraft draft, Ledger after)
    {
        Ledger = after;
        draft.After.MoveTo(Facts);
        foreach (var key in draft.KeysOfMany)
            Facts.ForgetKeyed(key);
        Facts.ForgetNeighbours();
        if (Facts.Count > MostFacts)
            Facts.Clear();
    }

    public void Forget()
    {
        Facts.Clear();
        Ledger = null;
    }
}
