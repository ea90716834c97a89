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
        $"Records a page holds, 1 to {Limits.LargestPage}; more is taken for {Limits.LargestPage}.", ReadLimit, Limits.DefaultPage)
    {
        IsPartOfQuestion = false,
        JsonType = "integer",
        Default = Limits.DefaultPage.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Where a page begins.</summary>
    public static readonly QueryParameter<string?> Cursor = new("cursor",
        "The nextCursor of the page before, with the same other parameters.", text => text, null)
    { IsPartOfQuestion = false };

    /// <summary>Whether the answer has a total.</summary>
    public static readonly QueryParameter<bool> Count = Flag("count",
        $"Adds total; beyond {Limits.ExactCount} it is a lower bound.") with
    { IsPartOfQuestion = false };

    /// <summary>Words to find.</summary>
    public static QueryParameter<SearchQuery?> Words(string name, string summary) =>
        new(name, $"{summary} All words must match; \"a phrase\", -without and prefix* are understood.", ReadWords, null);

    public static QueryParameter<bool> Flag(string name, string summary) =>
        new(name, summary, ReadFlag, false) { JsonType = "boolean", Default = "false" };

    public static QueryParameter<PartialDate?> Date(string name, string summary) =>
        new(name, summary, ReadDate, null) { Example = "2025-05" };

    public static QueryParameter<DateTimeOffset?> Moment(string name, string summary) =>
        new(name, summary, ReadMoment, null) { Example = "2025-05-08T10:00:00Z" };

    /// <summary>A whole number from 1.</summary>
    public static QueryParameter<int?> Number(string name, string summary) => new(name, summary, ReadNumber, null) { JsonType = "integer" };

    /// <summary>A whole number from 1 to a limit.</summary>
    public static QueryParameter<int> Number(string name, string summary, int most, int whenAbsent) =>
        new(name, $"{summary} From 1 to {most}.", text => ReadNumber(text, name, most), whenAbsent)
        {
            JsonType = "integer",
            Maximum = most,
            Default = whenAbsent.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Any text.</summary>
    public static QueryParameter<string?> Text(string name, string summary, int longest, string example) =>
        new(name, summary, text => ReadText(text, longest), null) { Example = example };

    /// <summary>The id of a record whose kind goes without saying.</summary>
    public static QueryParameter<string?> Id(string name, string summary, string example) =>
        new(name, summary, ReadId, null) { Example = example };

    /// <summary>A reference to a record of one of some kinds; none given means any.</summary>
    public static QueryParameter<Reference?> Reference(string name, string summary, string example, params RecordKind[] kinds) =>
        new(name, summary, text => ReadReference(text, kinds), null) { Example = example };

    /// <summary>One of an enumeration's values, by its wire name.</summary>
    public static QueryParameter<T?> Choice<T>(string name, string summary, params T[] allowed) where T : struct, Enum
    {
        var choices = Names(allowed);
        return new(name, summary, text => ReadChoice<T>(text, choices), null) { Choices = choices };
    }

    /// <summary>Several of an enumeration's values, separated by commas.</summary>
    public static QueryParameter<IReadOnlyList<T>> Choices<T>(string name, string summary, params T[] allowed) where T : struct, Enum
    {
        var choices = Names(allowed);
        var listed = $"{summary} Several are separated by commas: {string.Join(", ", choices)}.";
        return new(name, listed, text => ReadChoices<T>(text, choices), []) { Example = choices[0] };
    }

    private static string[] Names<T>(T[] allowed) where T : struct, Enum =>
        [.. (allowed.Length == 0 ? Enum.GetValues<T>() : allowed).Select(WireNames<T>.Of)];

    private static Parsed<int> ReadLimit(string text) =>
        !IsDigits(text) || text.AsSpan().IndexOfAnyExcept('0') < 0
            ? No<int>($"limit is a whole number from 1 to {Limits.LargestPage}.")
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? Math.Min(value, Limits.LargestPage)
                : Limits.LargestPage;

    private static Parsed<int?> ReadNumber(string text) =>
        IsDigits(text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : No<int?>("A whole number from 1 is expected.");

    private static Parsed<int> ReadNumber(string text, string name, int most) =>
        ReadNumber(text).Value is { } number && number <= most ? number : No<int>($"{name} is a whole number from 1 to {most}.");

    private static Parsed<string?> ReadText(string text, int longest) => text.Length <= longest
        ? text.Length == 0 ? null : text
        : No<string?>($"At most {longest} characters can be given.");

    private static Parsed<bool> ReadFlag(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => No<bool>("true or false is expected."),
    };

    private static Parsed<PartialDate?> ReadDate(string text) =>
        PartialDate.TryParse(text, out var date) ? date : No<PartialDate?>("A date is written 2025, 2025-05 or 2025-05-08.");

    private static Parsed<DateTimeOffset?> ReadMoment(string text) =>
        Instants.TryParse(text, out var moment)
            ? moment
            : No<DateTimeOffset?>("A moment is written as RFC 3339 says, such as 2025-05-08T10:00:00Z (in an address, + is %2B).");

    private static Parsed<string?> ReadId(string text) =>
        PathIds.IsPossible(text, Limits.Id) ? text : No<string?>("An id is expected: letters, digits, hyphens.");

    private static Parsed<Reference?> ReadReference(string text, RecordKind[] kinds)
    {
        if (!Graph.Reference.TryParse(text, out var reference) || !PathIds.IsPossible(reference))
            return No<Reference?>("A reference is written kind:id, as in person:alexander-gabuev.");
        return kinds.Length == 0 || kinds.Contains(reference.Kind)
            ? reference
            : No<Reference?>($"A reference to one of {string.Join(", ", kinds.Select(WireNames<RecordKind>.Of))} is expected.");
    }

    private static Parsed<T?> ReadChoice<T>(string text, string[] choices) where T : struct, Enum =>
        choices.Contains(text) && WireNames<T>.TryParse(text, out var value)
            ? value
            : No<T?>($"One of {string.Join(", ", choices)} is expected.");

    private static Parsed<IReadOnlyList<T>> ReadChoices<T>(string text, string[] choices) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var name in text.Split(','))
        {
            if (ReadChoice<T>(name, choices) is not { Value: { } value } || values.Contains(value))
                return No<IReadOnlyList<T>>($"Each of {string.Join(", ", choices)} may stand here once, separated by commas.");
            values.Add(value);
        }
        return new(values, null);
    }

    private static Parsed<SearchQuery?> ReadWords(string text)
    {
        if (text.Length > Limits.QueryText)
            return No<SearchQuery?>($"At most {Limits.QueryText} characters can be searched for.");
        return SearchQuery.TryParse(text, out var query, out var problem) ? query : No<SearchQuery?>(problem);
    }

    private static Parsed<T> No<T>(string refusal) => new(default!, refusal);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
