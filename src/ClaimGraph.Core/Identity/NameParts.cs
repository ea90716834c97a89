using System.Globalization;
using System.Text;

namespace ClaimGraph.Identity;

/// <summary>A word or a symbol of a name, in lower case.</summary>
/// <param name="Text">Its letters, digits and marks; or one symbol.</param>
/// <param name="IsJoined">Whether nothing but a hyphen sets it apart from the part in front.</param>
internal readonly record struct NamePart(string Text, bool IsJoined);

/// <summary>Cuts a name into its words and symbols.</summary>
internal sealed class NameParts
{
    private readonly Rune[] runes;
    private readonly List<NamePart> parts = [];
    private readonly StringBuilder word = new();
    private bool isJoined;

    private NameParts(string name) => runes = [.. Visible(name).EnumerateRunes()];

    /// <summary>The parts in their order; none of a name that is punctuation only.</summary>
    public static IReadOnlyList<NamePart> Of(string name)
    {
        var reader = new NameParts(name);
        for (var position = 0; position < reader.runes.Length; position++)
            reader.Read(position);
        reader.EndWord();
        return reader.parts;
    }

    /// <summary>The name without hidden characters, in one Unicode form.</summary>
    public static string Visible(string name) => VisibleText.Of(name, IsHidden);

    private void Read(int position)
    {
        var rune = runes[position];
        var (before, next) = (At(position - 1), At(position + 1));
        if (IsApostrophe(rune))
        {
            // Inside a word it stands for nothing (O'Brien, OBrien).
            if (!IsOfWord(before) || !IsOfWord(next))
                EndWord();
        }
        else if (IsOfWord(rune))
            word.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
        else if (IsKept(rune, before, next))
        {
            EndWord();
            parts.Add(new(rune.Value is '\u2212' or '\uFF0D' or '\uFE63' ? "-" : rune.ToString(), false));
        }
        else
        {
            EndWord();
            isJoined = rune.Value is '-' or '\u2010' or '\u2011' && IsOfWord(before) && IsOfWord(next);
        }
    }

    private void EndWord()
    {
        if (word.Length > 0)
            parts.Add(new(VisibleText.Composed(word.ToString()), isJoined));
        word.Clear();
        isJoined = false;
    }

    private Rune At(int position) => position >= 0 && position < runes.Length ? runes[position] : new(' ');

    /// <summary>A sign that makes another name: a symbol, a minus (A-, -2), the point of .NET; not what only sets words apart.</summary>
    private static bool IsKept(Rune rune, Rune before, Rune next) => rune.Value switch
    {
        '#' or '*' or '%' or '&' or '@' or '\u2030' => true,
        '-' or '\uFF0D' or '\uFE63' => IsOfWord(before) ? !IsOfWord(next) && next != rune : Rune.IsDigit(next),
        '.' => !IsOfWord(before) && before != rune && Rune.IsLetterOrDigit(next),
        _ => !Rune.IsPunctuation(rune) && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune),
    };

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(Rune rune) => rune.Value
        is '\'' or '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u05F3' or '\uFF07' or '`' or '\u00B4';

    /// <summary>Format characters, variation selectors, and letters that only stretch or fill: tatweel and the Hangul fillers.</summary>
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is 0x034F or 0x0640 or 0x115F or 0x1160 or 0x3164 or 0xFFA0
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180D) or (>= 0xE0100 and <= 0xE01EF);
}
