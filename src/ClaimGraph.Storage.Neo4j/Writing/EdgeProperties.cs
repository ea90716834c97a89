using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>The properties of a relationship.</summary>
internal static class EdgeProperties
{
    /// <param name="owner">The affiliation or link that the relationship is, or null.</param>
    public static Dictionary<string, object?> Of(DrawnEdge edge, Record? owner)
    {
        var properties = new Dictionary<string, object?>();
        Put(properties, "key", edge.Key);
        Put(properties, "role", edge.Role);
        if (owner is null)
            return properties;

        properties["id"] = owner.Id;
        properties["reference"] = owner.Reference.ToString();
        properties["version"] = owner.Version;
        properties["status"] = WireNames<RecordStatus>.Of(owner.Status);
        if (owner is AffiliationRecord affiliation)
            Describe(properties, affiliation);
        else if (owner is LinkRecord link)
            Describe(properties, link);
        return properties;
    }

    private static void Describe(Dictionary<string, object?> properties, AffiliationRecord affiliation)
    {
        Put(properties, "title", affiliation.Title);
        Put(properties, "from", affiliation.From?.ToString());
        Put(properties, "until", affiliation.Until?.ToString());
        Put(properties, "fromFirst", Days.Write(affiliation.From?.First));
        Put(properties, "fromLast", Days.Write(affiliation.From?.Last));
        Put(properties, "untilFirst", Days.Write(affiliation.Until?.First));
        Put(properties, "untilLast", Days.Write(affiliation.Until?.Last));
        Put(properties, "sources", affiliation.Sources?.Select(source => source.Id).ToList());
    }

    private static void Describe(Dictionary<string, object?> properties, LinkRecord link)
    {
        Put(properties, "note", link.Note);
        Put(properties, "evidence", link.Evidence);
        Put(properties, "since", link.Since?.ToString());
        Put(properties, "until", link.Until?.ToString());
    }

    private static void Put(Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null)
            properties[name] = value;
    }
}
