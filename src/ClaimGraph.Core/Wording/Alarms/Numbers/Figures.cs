using System.Globalization;
using ClaimGraph.Languages;
using ClaimGraph.Wording.Comparing;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads numbers in digits, with the separators that languages put into them.</summary>
internal static class Figures
{
    /// <summary>Longer ones are no numbers but keys.</summary>
    private const int Longest = 40;

    /// <summary>Whether a character is a fraction: ½.</summary>
    public static bool IsFraction(char character) => character is '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215E');

    /// <summary>Whether a space that stands inside a number follows (1 500 000), with its three digits.</summary>
    /// <param name="anySpace">Whether the language parts thousands so: then one of the usual width does as well.</param>
    public static bool IsThousandsSpace(string text, int position, bool anySpace)
    {
        if (position == 0 || position + 3 >= text.Length || text[position] is not (' ' or '\u00A0' or '\u202F' or '\u2009'))
            return false;
        var digits = 0;
        while (position - digits > 0 && char.IsDigit(text[position - digits - 1]) && digits < 4)
            digits++;
        // A space of the usual width may as well part two numbers: 5 300.
        return digits is > 0 and < 4 && IsGroup(text, position + 1)
            && (anySpace || text[position] != ' ' || text.AsSpan(position + 1, 3) is "000" || (position + 4 < text.Length && text[position + 4] == ' ' && IsGroup(text, position + 5)));
    }

    private static bool IsGroup(string text, int start) =>
        start + 3 <= text.Length && char.IsDigit(text[start]) && char.IsDigit(text[start + 1]) && char.IsDigit(text[start + 2])
        && (start + 3 == text.Length || !char.IsDigit(text[start + 3]));

    /// <summary>The values that digits may have; none for a date.</summary>
    /// <param name="traits">Those of the language, if known: they say which mark is the decimal one.</param>
    public static IReadOnlyList<double> Values(string figure, LanguageTraits? traits)
    {
        if (figure.Length > Longest)
            return [];
        if (figure.Length > 0 && IsFraction(figure[^1]))
            return figure.Length == 1
                ? [char.GetNumericValue(figure[0])]
                : [.. Values(figure[..^1], traits).Select(value => value + char.GetNumericValue(figure[^1]))];
        var plain = string.Concat(figure.Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '’' or '\u066C')).Select(Digit));
        var comma = plain.LastIndexOf(',');
        var period = plain.LastIndexOf('.');
        if (comma >= 0 && period >= 0)
            return Parsed(comma > period ? plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : plain.Replace(",", "", StringComparison.Ordinal));
        if (comma < 0 && period < 0)
            return Parsed(plain);
        var mark = comma >= 0 ? ',' : '.';
        var parts = plain.Split(mark);
        if (parts.Length > 2)
            return NumberKey.IsGrouped(plain, mark) ? Parsed(string.Concat(parts)) : [];
        var thousands = parts[1].Length == 3 && parts[0].Length is > 0 and <= 3 && parts[0] != "0" && traits?.MayPartThousands(mark) != false;
        var decimals = !thousands || traits?.MayBeDecimal(mark) != false;
        return [.. thousands ? Parsed(string.Concat(parts)) : [], .. decimals ? Parsed(parts[0] + "." + parts[1]) : []];
    }

    private static char Digit(char character) =>
        char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character == '\u066B' ? '.' : character;

    private static double[] Parsed(string plain) => double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? [value] : [];
}
