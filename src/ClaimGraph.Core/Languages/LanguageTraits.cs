using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Wording.Comparing;

namespace ClaimGraph.Languages;

/// <summary>What a language does with numbers, dates and capitals: lines <c>decimal mark: ,</c>.</summary>
internal sealed class LanguageTraits(IReadOnlyDictionary<string, string> values)
{
    private const string Either = "either";
    private const string Yes = "yes";

    /// <summary>The traits there are, with what may be said of each; of those with nothing, anything.</summary>
    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["thousands mark"] = [",", ".", Either],
        ["thousands space"] = [Yes],
        ["decimal mark"] = [",", ".", Either],
        ["figure dates"] = ["day first", Either],
        ["number joiner"] = ["behind hundreds", "behind tens", "anywhere"],
        ["number compound joiner"] = [],
        ["tens and units"] = [],
        ["ten and units"] = [Yes],
        ["four twenties"] = [Yes],
        ["numerals"] = ["chinese", "korean"],
        ["capital nouns"] = [Yes],
        ["ordinal period"] = [Yes],
        ["years in pairs"] = [Yes],
        ["umlauts"] = ["letters"],
        ["accents"] = ["dropped"],
        ["script"] = [.. Enum.GetNames<Script>().Select(script => script.ToLowerInvariant())],
        ["verb stem"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a mark in figures may part thousands.</summary>
    public bool MayPartThousands(char mark) => IsMark("thousands mark", mark);

    /// <summary>Whether a space parts thousands, so that it never parts two numbers before three digits.</summary>
    public bool HasThousandsSpace { get; } = Is(values, "thousands space", Yes);

    /// <summary>Whether a mark in figures may be the decimal one.</summary>
    public bool MayBeDecimal(char mark) => IsMark("decimal mark", mark);

    /// <summary>Whether in dates in figures the day always stands first.</summary>
    public bool PutsDayFirst { get; } = Is(values, "figure dates", "day first");

    /// <summary>Whether a word joins the parts of a number behind its hundreds (<c>two hundred and five</c>).</summary>
    public bool JoinsBehindHundreds { get; } = Is(values, "number joiner", "behind hundreds") || Is(values, "number joiner", "anywhere");

    /// <summary>Whether a word joins them behind its tens (<c>treinta y dos</c>).</summary>
    public bool JoinsBehindTens { get; } = Is(values, "number joiner", "behind tens") || Is(values, "number joiner", "anywhere");

    /// <summary>The word that joins number words written together (<c>fünfundzwanzig</c>); empty where they are so without one, null where they are not.</summary>
    public string? CompoundJoiner => values.GetValueOrDefault("number compound joiner");

    /// <summary>How tens and units are written together, with <c>{tens}</c> and <c>{unit}</c>; null where each number has a word of its own.</summary>
    public string? TensAndUnits => values.GetValueOrDefault("tens and units");

    /// <summary>Whether eleven is ten one, as forty-one is forty one.</summary>
    public bool JoinsTenAndUnits { get; } = Is(values, "ten and units", Yes);

    /// <summary>Whether eighty is four times twenty, and sixty goes on to seventy-nine.</summary>
    public bool CountsFourTwenties { get; } = Is(values, "four twenties", Yes);

    /// <summary>Whether numbers are written in Chinese numerals.</summary>
    public bool HasChineseNumerals { get; } = Is(values, "numerals", "chinese");

    /// <summary>Whether numbers are written in Korean numerals.</summary>
    public bool HasKoreanNumerals { get; } = Is(values, "numerals", "korean");

    /// <summary>Whether any noun is capitalised.</summary>
    public bool CapitalisesNouns { get; } = Is(values, "capital nouns", Yes);

    /// <summary>Whether years are said in two numbers: "nineteen eighty-four".</summary>
    public bool SaysYearsInPairs { get; } = Is(values, "years in pairs", Yes);

    /// <summary>Whether a period behind figures makes an ordinal of them.</summary>
    public bool HasOrdinalPeriod { get; } = Is(values, "ordinal period", Yes);

    /// <summary>Whether ä, ö and ü are letters and no accented vowels.</summary>
    public bool HasUmlauts { get; } = Is(values, "umlauts", "letters");

    /// <summary>Whether no two words differ in accents alone.</summary>
    public bool DropsAccents { get; } = Is(values, "accents", "dropped");

    /// <summary>The script it is written in.</summary>
    public Script Script { get; } = Enum.Parse<Script>(values.GetValueOrDefault("script", "latin"), ignoreCase: true);

    /// <summary>The least length of a stem that endings of verbs go on.</summary>
    public int VerbStem => int.Parse(values.GetValueOrDefault("verb stem", "0"), CultureInfo.InvariantCulture);

    /// <summary>What is wrong with a trait; null when nothing is.</summary>
    public static string? FaultOf(string trait, string value) =>
        !Known.TryGetValue(trait, out var allowed) ? $"\"{trait}\" is no trait that is known"
        : allowed.Length > 0 && !allowed.Contains(value) ? $"\"{trait}\" is one of: {string.Join(" ", allowed)}; not \"{value}\""
        : trait == "verb stem" && !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"\"{trait}\" is a number, not \"{value}\""
        : null;

    private static bool Is(IReadOnlyDictionary<string, string> values, string trait, string value) => values.GetValueOrDefault(trait) == value;

    private bool IsMark(string trait, char mark) => values.GetValueOrDefault(trait, Either) is var value && (value == Either || value[0] == mark);
}
