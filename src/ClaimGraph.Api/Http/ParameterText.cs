using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Http;

/// <summary>Reads the values of query parameters as callers write them; what it cannot read it answers with a sentence.</summary>
internal static class ParameterText
{
    public static Parsed<int> Limit(string text) =>
        !IsDigits(text) || text.AsSpan().IndexOfAnyExcept('0') < 0
            ? No<int>($"limit is a whole number from 1 to {Limits.LargestPage}.")
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? Math.Min(value, Limits.LargestPage)
                : Limits.LargestPage;

    public static Parsed<int?> Number(string text) =>
        IsDigits(text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : No<int?>("A whole number from 1 is expected.");

    public static Parsed<int> Number(string text, string name, int most) =>
        Number(text).Value is { } number && number <= most ? number : No<int>($"{name} is a whole number from 1 to {most}.");

    public static Parsed<string?> Text(string text, int longest) => !IsLonger(text, longest)
        ? text.Length == 0 ? null : text
        : No<string?>($"At most {longest} characters can be given.");

    public static Parsed<bool> Flag(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => No<bool>("true or false is expected."),
    };

    public static Parsed<PartialDate?> Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : No<PartialDate?>(PartialDate.Refusal(text));

    public static Parsed<DateTimeOffset?> Moment(string text) =>
        Instants.TryParse(text, out var moment)
            ? moment
            : No<DateTimeOffset?>("A moment is written as RFC 3339 says, such as 2025-05-08T10:00:00Z (in an address, + is %2B).");

    public static Parsed<string?> Id(string text) =>
        PathIds.IsPossible(text, Limits.Id) ? text : No<string?>("An id is expected: letters, digits, hyphens.");

    public static Parsed<Reference?> Reference(string text, RecordKind[] kinds)
    {
        if (!Graph.Reference.TryParse(text, out var reference) || !PathIds.IsPossible(reference))
            return No<Reference?>("A reference is written kind:id, as in person:alexander-gabuev.");
        return kinds.Contains(reference.Kind)
            ? reference
            : No<Reference?>($"A reference to one of {string.Join(", ", kinds.Select(WireNames<RecordKind>.Of))} is expected.");
    }

    public static Parsed<T?> Choice<T>(string text, string[] choices) where T : struct, Enum =>
        choices.Contains(text) && WireNames<T>.TryParse(text, out var value)
            ? value
            : No<T?>($"One of {string.Join(", ", choices)} is expected.");

    public static Parsed<IReadOnlyList<T>> Choices<T>(string text, string[] choices) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var name in text.Split(','))
        {
            if (Choice<T>(name, choices) is not { Value: { } value } || values.Contains(value))
                return No<IReadOnlyList<T>>($"Each of {string.Join(", ", choices)} may stand here once, separated by commas.");
            values.Add(value);
        }
        return new(values, null);
    }

    public static Parsed<SearchQuery?> Words(string text)
    {
        if (IsLonger(text, Limits.QueryText))
            return No<SearchQuery?>($"At most {Limits.QueryText} characters can be searched for.");
        return SearchQuery.TryParse(text, out var query, out var problem) ? query : No<SearchQuery?>(problem);
    }

    private static Parsed<T> No<T>(string refusal) => new(default!, refusal);

    // In code points, as JSON Schema counts them.
    private static bool IsLonger(string text, int most) => text.Length > most && text.EnumerateRunes().Count() > most;

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
