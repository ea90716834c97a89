namespace ClaimGraph.Explorer.Pictures;

/// <summary>How a text is drawn.</summary>
/// <param name="Size">Height of the letters in units of the picture.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsSerif">Whether it is in serifs, whose letters are narrower.</param>
internal readonly record struct TextLook(double Size, bool IsBold = false, bool IsSerif = false);

/// <summary>Estimates how wide a text is when it is drawn, and cuts it to a width: nothing is measured on the server.</summary>
internal static class TextWidth
{
    private const double Bold = 1.1;
    private const double Serif = .88;

    /// <summary>From here on letters are drawn in the typeface that has them, serifs or not, and that may be a wide one.</summary>
    private const int FirstElsewhere = 0x0530;
    private const int LastElsewhere = 0x1FFF;

    /// <summary>From here on characters fill a square, whatever the typeface.</summary>
    private const int FirstSquare = 0x2E80;

    /// <summary>The estimated width of a text.</summary>
    public static double Of(string text, TextLook look)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Share(rune.Value) * (look.IsSerif && rune.Value < FirstElsewhere ? Serif : 1);
        return width * look.Size * (look.IsBold ? Bold : 1);
    }

    /// <summary>A text in lines of a width, broken at spaces; the last of several ends in an ellipsis where not all of it fits.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, TextLook look, int lines)
    {
        var wrapped = new List<string>();
        var current = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = current.Length == 0 ? word : $"{current} {word}";
            if (current.Length == 0 || Of(longer, look) <= width)
                current = longer;
            else
            {
                wrapped.Add(current);
                current = word;
            }
        }

        wrapped.Add(current);
        if (wrapped.Count > lines)
            return [.. wrapped.Take(lines - 1).Select(line => Cut(line, width, look)), Cut(string.Join(' ', wrapped.Skip(lines - 1)), width, look)];
        return [.. wrapped.Select(line => Cut(line, width, look))];
    }

    /// <summary>As much of a text as fits into a width, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, double width, TextLook look)
    {
        if (Of(text, look) <= width)
            return text;
        var left = width - Of("…", look);
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Of(rune.ToString(), look);
            if (left < 0)
                break;
            end += rune.Utf16SequenceLength;
        }

        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    /// <summary>The width of a character as a share of the height: narrow ones, small letters, capitals and digits, wide ones, those of a square.</summary>
    private static double Share(int character) => character switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '!' or '(' or ')' or ' ' => .36,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => .9,
        >= FirstElsewhere and <= LastElsewhere => .85,
        >= FirstSquare or (>= 0x2190 and <= 0x2BFF) or '≈' => 1.05,
        >= 'A' and <= 'Z' or >= '0' and <= '9' or >= 'А' and <= 'Я' or '“' or '”' => .7,
        _ => .61,
    };
}
