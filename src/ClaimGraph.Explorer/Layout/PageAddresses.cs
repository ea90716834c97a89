using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Layout;

/// <summary>Where pages are, and where a record leads that has none of its own.</summary>
public static class PageAddresses
{
    /// <summary>The page on which words are verified.</summary>
    public const string Verify = "/verify";

    /// <summary>The page on which statements are found.</summary>
    public const string Search = "/search";

    /// <summary>The page on which it is shown what a record is joined to.</summary>
    public const string Neighborhood = "/graph";

    /// <summary>The page on which it is shown how two records are connected.</summary>
    public const string Paths = "/paths";

    /// <summary>The page on which a statement is added.</summary>
    public const string Add = "/add";

    /// <summary>The page on which pairs of records are compared that may be of one.</summary>
    public const string Duplicates = "/duplicates";

    /// <summary>The page on which an article is read, and what it says that people said is chosen and recorded.</summary>
    public const string Read = "/read";

    /// <summary>The page on which somebody signs in with a key.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>Names the printing that a statement's page is asked for.</summary>
    public const string Printing = "printing";

    /// <summary>Where somebody signs out.</summary>
    public const string SignOut = "/sign-out";

    /// <summary>The page of a record; of one that has none, the statements that it is in, or what it is joined to.</summary>
    public static string Of(Reference record) => record.Kind switch
    {
        RecordKind.Claim => $"/claims/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Person => $"/people/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Source => $"/sources/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Institution => $"/institutions/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Country => $"/countries/{Uri.EscapeDataString(record.Id)}",
        RecordKind.Topic => $"/topics/{Uri.EscapeDataString(record.Id)}",
        RecordKind.UnnamedSource => SearchBy("speaker", record.ToString()),
        _ => Graph(record),
    };

    /// <summary>A statement with its printings from one of them on, which is shown whole.</summary>
    public static string PrintingOf(Reference claim, Reference quotation) => $"{Of(claim)}?{Printing}={Uri.EscapeDataString(quotation.Id)}";

    /// <summary>What a record is joined to.</summary>
    public static string Graph(Reference record) => $"{Neighborhood}?of={Uri.EscapeDataString(record.ToString())}";

    /// <summary>What a record is joined to in one way.</summary>
    public static string Graph(Reference record, EdgeType type, EdgeDirection direction) =>
        $"{Graph(record)}&type={WireNames<EdgeType>.Of(type)}&direction={WireNames<EdgeDirection>.Of(direction)}";

    /// <summary>Where a printing stands on the page of its statement.</summary>
    public static string PlaceOf(Reference claim, Reference printing) => $"{Of(claim)}#{Uri.EscapeDataString(printing.Id)}";

    /// <summary>Where a record is shown: on a page of its own, or on that of its owner.</summary>
    /// <param name="owner">The statement of a printing, or the person who has a position; null of records with a page of their own.</param>
    public static string Of(Reference record, Reference? owner) => owner is { Kind: RecordKind.Claim } claim ? PlaceOf(claim, record) : Of(owner ?? record);

    /// <summary>Where the changes of a record are.</summary>
    /// <inheritdoc cref="Of(Reference, Reference?)"/>
    public static string HistoryOf(Reference record, Reference? owner = null) => $"{RootOf(record, owner)}/history";

    /// <summary>The page on which a record is changed.</summary>
    /// <inheritdoc cref="Of(Reference, Reference?)"/>
    public static string EditOf(Reference record, Reference? owner = null) => $"{RootOf(record, owner)}/edit";

    /// <summary>The page on which a record is deleted.</summary>
    /// <inheritdoc cref="Of(Reference, Reference?)"/>
    public static string DeletionOf(Reference record, Reference? owner = null) => $"{RootOf(record, owner)}/delete";

    /// <summary>The page on which a printing is added to a statement, or a position to a person.</summary>
    public static string AddTo(Reference record) => $"{PartsOf(record)}/add";

    /// <summary>The page on which the text of a source is put in.</summary>
    public static string TextOf(Reference source) => $"{Of(source)}/text";

    /// <summary>The page on which it is decided which other records are not the same as one.</summary>
    public static string DuplicatesOf(Reference entity) => $"{Of(entity)}/duplicates";

    /// <summary>The pairs of records of a kind that may be of one.</summary>
    /// <param name="cursor">A place in their list; empty for its beginning.</param>
    public static string DuplicatesAmong(RecordKind kind, string cursor = "") =>
        $"{Duplicates}?type={WireNames<RecordKind>.Of(kind)}{(cursor.Length == 0 ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}";

    private static string RootOf(Reference record, Reference? owner) => owner is { } of ? $"{PartsOf(of)}/{Uri.EscapeDataString(record.Id)}" : Of(record);

    private static string PartsOf(Reference record) => $"{Of(record)}/{(record.Kind == RecordKind.Claim ? "printings" : "positions")}";

    /// <summary>The search with one condition.</summary>
    public static string SearchBy(string parameter, string value) => $"{Search}?{parameter}={Uri.EscapeDataString(value)}";

    /// <summary>A search with some conditions; those without a value are left out.</summary>
    public static string SearchBy(IEnumerable<KeyValuePair<string, string>> conditions) =>
        $"{Search}{QueryOf(conditions.Where(pair => pair.Value.Length > 0))}";

    /// <summary>The conditions by which the search finds the statements that a facet counts as one value.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ConditionsOf(FacetField field, string value) => field switch
    {
        FacetField.Year => [new("saidFrom", value), new("saidTo", value)],
        FacetField.Speaker => [new("speaker", value)],
        FacetField.Kind => [new("kind", value)],
        _ => [new(WireNames<FacetField>.Of(field), value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..])],
    };

    /// <summary>Where the statements that some conditions choose are exported; the order and the length of a page are no part of that.</summary>
    /// <param name="form">Name and value of what says in which form.</param>
    public static string ExportOf(IEnumerable<KeyValuePair<string, string>> conditions, params ReadOnlySpan<KeyValuePair<string, string>> form) =>
        $"/api/v1/export{QueryOf([.. conditions.Where(pair => pair.Key is not ("sort" or "order" or "limit") && pair.Value.Length > 0), .. form])}";

    /// <summary>Conditions as the query of an address; empty without any.</summary>
    public static string QueryOf(IEnumerable<KeyValuePair<string, string>> conditions)
    {
        var query = string.Join('&', conditions.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
