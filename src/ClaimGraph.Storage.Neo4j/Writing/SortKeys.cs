using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>The kept properties that lists walk along: texts that sort as the list does, each with an index.</summary>
/// <remarks>
/// Neo4j reads a list in the order of an index, without sorting it, only when one property says all of the order. The parts are
/// joined with a tab, which sorts before every character of a part; the server sorts texts by code point.
/// </remarks>
internal static class SortKeys
{
    /// <summary>Between the parts of a key.</summary>
    public const char Separator = '\t';

    /// <summary>Of claims: first day on which it may have been said (0 when undated), id.</summary>
    public static string Said(ClaimRecord claim) => string.Create(
        CultureInfo.InvariantCulture, $"{(claim.SaidOn is { } date ? date.First.DayNumber + 1 : 0):D7}{Separator}{claim.Id}");

    /// <summary>Of an edge between a claim, or its quotation, and what many have edges to: that record, then as <see cref="Said"/>.</summary>
    public static string Along(Reference hub, string saidKey) => $"{hub}{Separator}{saidKey}";

    /// <summary>Of an edge that neither claim nor quotation is the reason for: what many have edges to, then the change that created its reason.</summary>
    public static string Along(Reference hub, long recorded) =>
        string.Create(CultureInfo.InvariantCulture, $"{hub}{Separator}{recorded:D15}");

    /// <summary>Of any record: kind, moment of recording, id.</summary>
    public static string Time(Record record) => $"{WireNames<RecordKind>.Of(record.Kind)}{Separator}{Recorded(record)}";

    /// <summary>Of a quotation: source, moment of recording, id.</summary>
    public static string SourceTime(QuotationRecord quotation) => $"{quotation.Source}{Separator}{Recorded(quotation)}";

    /// <summary>Of a record with a name or title: kind, folded name, id.</summary>
    public static string? Name(Record record) => SortName.Of(record) is { } name
        ? $"{WireNames<RecordKind>.Of(record.Kind)}{Separator}{name}{Separator}{record.Id}"
        : null;

    private static string Recorded(Record record) =>
        string.Create(CultureInfo.InvariantCulture, $"{record.CreatedAt.ToUnixTimeMilliseconds():D15}{Separator}{record.Id}");
}
