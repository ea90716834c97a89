using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says the values of enumerations as the API writes them, with spaces for hyphens; kinds of records in the words of the pages.</summary>
public static class EnumWords
{
    /// <summary><c>press release</c></summary>
    public static string Of<T>(T value) where T : struct, Enum => WireNames<T>.Of(value).Replace('-', ' ');

    /// <summary><c>statement</c></summary>
    public static string Of(RecordKind kind) => kind switch
    {
        RecordKind.Claim => "statement",
        RecordKind.Quotation => "printing",
        RecordKind.Affiliation => "position",
        _ => Of<RecordKind>(kind),
    };
}
