using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>Turns questions into the statement <c>Fetch</c>, and its rows into facts.</summary>
internal static class FactFinder
{
    public static CypherStatement StatementOf(Questions questions, CypherAccess access = CypherAccess.Read) => new(
        CypherTexts.Of(Cypher.Fetch),
        new Dictionary<string, object?>
        {
            ["records"] = Names(questions.Records),
            ["claims"] = Names(questions.Records.Where(reference => reference.Kind == RecordKind.Claim)),
            ["persons"] = Names(questions.Records.Where(reference => reference.Kind == RecordKind.Person)),
            ["links"] = Names(questions.Links),
            ["dependents"] = Names(questions.Dependents),
            ["keys"] = questions.Keys.ToList(),
            ["namesakes"] = Limits.ComparedNamesakes + 1,
            ["outcomes"] = questions.Outcomes.ToList(),
        },
        access);

    /// <summary>Where the ledger stood before the facts were looked at.</summary>
    /// <exception cref="GraphMissingException">There is none.</exception>
    public static Ledger LedgerOf(CypherRows answer) => answer.Rows is [[long sequence, string head, ..], ..]
        ? new(sequence, head)
        : throw new GraphMissingException();

    /// <summary>Puts the answers into <paramref name="facts"/>: also that there is nothing, where nothing was found.</summary>
    public static void Take(CypherRows answer, Questions questions, Facts facts)
    {
        foreach (var reference in questions.Records)
            facts.Put(reference, null);
        var lists = new Dictionary<(string Topic, string Asked), List<StoredRecord>>();
        foreach (var row in answer.Rows)
            Take((string)row[2]!, (string)row[3]!, row[4], lists, facts);

        foreach (var reference in questions.Links)
            facts.PutLinks(reference, Found("link", reference.ToString()));
        foreach (var key in questions.Keys)
            facts.PutKeyed(key, Found("key", key));
        foreach (var reference in questions.Dependents)
            if (!facts.TryGetDependent(reference, out _))
                facts.PutDependent(reference, null);
        foreach (var key in questions.Outcomes)
            if (!facts.TryGetOutcome(key, out _))
                facts.PutOutcome(key, null);

        IReadOnlyList<Reference> Found(string topic, string asked) => lists.TryGetValue((topic, asked), out var list)
            ? [.. list.OrderBy(stored => stored.Recorded).Select(stored => stored.Reference)]
            : [];
    }

    private static void Take(
        string topic, string asked, object? value, Dictionary<(string Topic, string Asked), List<StoredRecord>> lists, Facts facts)
    {
        switch (topic)
        {
            case "ledger":
                break;
            case "dependent" when facts.TryGetDependent(RecordText.ReferenceOf(asked), out _):
                break;
            case "dependent":
                facts.PutDependent(RecordText.ReferenceOf(asked), RecordText.ReferenceOf((string)value!));
                break;
            case "outcome":
                facts.PutOutcome(asked, OutcomeOf((IReadOnlyDictionary<string, object?>)value!));
                break;
            default:
                var stored = RecordText.Read((string)value!);
                facts.Put(stored.Reference, stored);
                if (topic == "record")
                    break;
                if (!lists.TryGetValue((topic, asked), out var list))
                    lists[(topic, asked)] = list = [];
                list.Add(stored);
                break;
        }
    }

    private static KeptOutcome OutcomeOf(IReadOnlyDictionary<string, object?> row)
    {
        return new(
            (string)row["fingerprint"]!, Instants.Read((string)row["expiresAt"]!),
            new(Enum.Parse<Disposition>((string)row["disposition"]!), RecordText.ReferenceOf((string)row["reference"]!), (int)(long)row["version"]!));
    }

    private static List<string> Names(IEnumerable<Reference> references) =>
        [.. references.Select(reference => reference.ToString()).Order(StringComparer.Ordinal)];
}
