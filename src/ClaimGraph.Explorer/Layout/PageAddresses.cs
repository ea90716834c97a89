using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Layout;

/// <summary>Where pages are, and where a record leads that has none of its own.</summary>
public static class PageAddresses
{
    /// <summary>The page on which words are verified.</summary>
    public const string Verify = "/verify";

    /// <summary>The page on which statements are found.</summary>
    public const string Search = "/search";

    /// <summary>The page of a record; of one that has none, the statements that it is in.</summary>
    public static string Of(Reference record) => record.Kind switch
    {
        RecordKind.Claim => $"/claims/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Person => $"/people/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Source => $"/sources/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Institution => SearchBy("institution", record.Id),
        RecordKind.Country => SearchBy("country", record.Id),
        RecordKind.Topic => SearchBy("topic", record.Id),
        _ => SearchBy("speaker", record.ToString()),
    };

    /// <summary>Where a record leads as what statements are about.</summary>
    public static string About(Reference subject) => subject.Kind == RecordKind.Topic ? Of(subject) : SearchBy("about", subject.ToString());

    /// <summary>The search with one condition.</summary>
    public static string SearchBy(string parameter, string value) => $"{Search}?{parameter}={Uri.EscapeDataString(value)}";

    /// <summary>A search with some conditions; those without a value are left out.</summary>
    public static string SearchBy(IEnumerable<KeyValuePair<string, string>> conditions) =>
        $"{Search}{QueryOf(conditions.Where(pair => pair.Value.Length > 0))}";

    /// <summary>Conditions as the query of an address; empty without any.</summary>
    public static string QueryOf(IEnumerable<KeyValuePair<string, string>> conditions)
    {
        var query = string.Join('&', conditions.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
