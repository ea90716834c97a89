using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Http;

/// <summary>The kinds of query parameters there are.</summary>
internal static class Parameter
{
    /// <summary>Records a page holds.</summary>
    public static readonly QueryParameter<int> Limit = new("limit",
        $"Records a page holds, 1 to {Limits.LargestPage}; more is taken for {Limits.LargestPage}. A page ends sooner, and nextCursor goes on, "
        + $"before the record with which it would hold more than {Limits.PageBytes} bytes.", ParameterText.Limit, Limits.DefaultPage)
    {
        IsPartOfQuestion = false,
        JsonType = "integer",
        Default = Limits.DefaultPage.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Where a page begins.</summary>
    public static readonly QueryParameter<string?> Cursor = new("cursor",
        "The nextCursor of the page before, with the same other parameters.", text => text, null)
    {
        IsPartOfQuestion = false,
        MaxLength = Cursors.MaxLength,
        Pattern = Cursors.Pattern,
    };

    /// <summary>Whether the answer has a total.</summary>
    public static readonly QueryParameter<bool> Count = Flag("count",
        $"Adds total; beyond {Limits.ExactCount} it is a lower bound.") with
    { IsPartOfQuestion = false };

    /// <summary>Words to find.</summary>
    public static QueryParameter<SearchQuery?> Words(string name, string summary) =>
        new(name, $"{summary} All words must match; \"a phrase\", -without and prefix* are understood.", ParameterText.Words, null)
        {
            MaxLength = Limits.QueryText,
        };

    public static QueryParameter<bool> Flag(string name, string summary) =>
        new(name, summary, ParameterText.Flag, false) { JsonType = "boolean", Default = "false" };

    public static QueryParameter<PartialDate?> Date(string name, string summary) =>
        new(name, summary, ParameterText.Date, null)
        {
            Example = "2025-05",
            Pattern = PartialDate.Pattern,
            MaxLength = PartialDate.MaxLength,
        };

    public static QueryParameter<DateTimeOffset?> Moment(string name, string summary) =>
        new(name, summary, ParameterText.Moment, null) { Example = "2025-05-08T10:00:00Z", Format = "date-time" };

    /// <summary>A whole number from 1.</summary>
    public static QueryParameter<int?> Number(string name, string summary) => new(name, summary, ParameterText.Number, null) { JsonType = "integer" };

    /// <summary>A whole number from 1 to a limit.</summary>
    public static QueryParameter<int> Number(string name, string summary, int most, int whenAbsent) =>
        new(name, $"{summary} From 1 to {most}.", text => ParameterText.Number(text, name, most), whenAbsent)
        {
            JsonType = "integer",
            Maximum = most,
            Default = whenAbsent.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Any text.</summary>
    public static QueryParameter<string?> Text(string name, string summary, int longest, string example) =>
        new(name, summary, text => ParameterText.Text(text, longest), null)
        {
            Example = example,
            MaxLength = longest,
        };

    /// <summary>The id of a record whose kind goes without saying.</summary>
    public static QueryParameter<string?> Id(string name, string summary, string example) =>
        new(name, summary, ParameterText.Id, null) { Example = example, MaxLength = Limits.Id, Pattern = PathIds.Pattern };

    /// <summary>A reference to a record of one of some kinds.</summary>
    public static QueryParameter<Reference?> Reference(string name, string summary, string example, params RecordKind[] kinds) =>
        new(name, summary, text => ParameterText.Reference(text, kinds), null)
        {
            Example = example,
            MaxLength = kinds.Max(kind => new Reference(kind, "").ToString().Length) + Limits.Id,
            Pattern = Graph.Reference.PatternOf(kinds),
        };

    /// <summary>One of an enumeration's values, by its wire name.</summary>
    public static QueryParameter<T?> Choice<T>(string name, string summary, params T[] allowed) where T : struct, Enum
    {
        var choices = Names(allowed);
        return new(name, summary, text => ParameterText.Choice<T>(text, choices), null) { Choices = choices };
    }

    /// <summary>Several of an enumeration's values, separated by commas.</summary>
    public static QueryParameter<IReadOnlyList<T>> Choices<T>(string name, string summary, params T[] allowed) where T : struct, Enum
    {
        var choices = Names(allowed);
        var listed = $"{summary} Several are separated by commas: {string.Join(", ", choices)}.";
        var choice = $"({string.Join('|', choices)})";
        return new(name, listed, text => ParameterText.Choices<T>(text, choices), [])
        {
            Example = choices[0],
            Pattern = $"^{choice}(,{choice})*$",
        };
    }

    private static string[] Names<T>(T[] allowed) where T : struct, Enum =>
        [.. (allowed.Length == 0 ? Enum.GetValues<T>() : allowed).Select(WireNames<T>.Of)];
}
