using System.Globalization;
using System.Text;
using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Cuts a text into tokens.</summary>
internal static class TokenReader
{
    public static List<Token> Read(PrintedText text, Language? language)
    {
        var tokens = new List<Token>();
        var contractions = language?.Contractions ?? Contractions.Unknown;
        var printed = text.Text;
        var word = 0;
        for (var position = 0; position < printed.Length;)
        {
            var (end, shape) = Piece(printed, position, language);
            if (shape is not { } known)
            {
                position = end;
                continue;
            }

            Add(position, end, known);
            position = end;
        }

        return tokens;

        void Add(int start, int end, TokenShape shape)
        {
            var whole = Token(start, end, shape);
            var cut = shape == TokenShape.Letters && whole.Key.Length == end - start ? contractions.Cut(whole.Key) : 0;
            if (cut == 0)
            {
                tokens.Add(whole);
                return;
            }

            tokens.Add(Token(start, start + cut, shape));
            var ending = Token(start + cut, end, shape);
            tokens.Add(ending with { Key = contractions.Ending(whole.Key, ending.Key) });
        }

        Token Token(int start, int end, TokenShape shape)
        {
            var first = WordAt(start);
            var last = first;
            while (last + 1 < text.Words.Count && text.Words[last + 1].Start < end)
                last++;
            var span = printed.AsSpan(start, end - start);
            var key = TokenKey.Of(span);
            return new(ApostropheAccents.Restored(key, printed, end) ?? key, start, end, first, last, shape)
            {
                IsCapitalised = shape == TokenShape.Letters && char.IsUpper(span[0]),
                IsAcronym = shape == TokenShape.Letters && IsAcronym(span),
            };
        }

        int WordAt(int start)
        {
            while (word + 1 < text.Words.Count && text.Words[word].End <= start)
                word++;
            return word;
        }
    }

    private static (int End, TokenShape? Shape) Piece(string text, int start, Language? language)
    {
        if (!Rune.TryGetRuneAt(text, start, out var rune))
            return (start + 1, null);
        var next = start + rune.Utf16SequenceLength;
        if (IsUnspaced(text, start))
            return (Clusters.End(text, start), TokenShape.Character);
        if (Rune.IsDigit(rune) || Figures.IsFraction(text[start]))
            return (Figure(text, next, language?.Traits.HasThousandsSpace == true), TokenShape.Figure);
        if (Rune.IsLetter(rune))
            return (Letters(text, next), TokenShape.Letters);
        return (next, IsSymbol(rune) ? TokenShape.Symbol : null);
    }

    // 1,500 and 2.5; a space inside only before three digits, as in 1 500 000.
    private static int Figure(string text, int end, bool anySpace)
    {
        while (end < text.Length)
        {
            if (char.IsDigit(text[end]))
                end++;
            else if (text.AsSpan(end).IndexOfAnyExcept('\u00AD') is > 0 and var hyphens && char.IsDigit(text[end + hyphens]))
                end += hyphens;
            else if (end + 1 < text.Length && char.IsDigit(text[end + 1]) && text[end] is '.' or ',' or '\'' or '’' or '٫' or '٬')
                end += 2;
            else if (Figures.IsThousandsSpace(text, end, anySpace))
                end += 4;
            else
                break;
        }

        return end < text.Length && Figures.IsFraction(text[end]) ? end + 1 : end;
    }

    private static int Letters(string text, int end)
    {
        var initial = true;
        while (end < text.Length)
        {
            if (!Rune.TryGetRuneAt(text, end, out var rune))
                break;
            var next = end + rune.Utf16SequenceLength;
            var before = Rune.IsLetter(rune) && !IsUnspaced(text, end);
            if (before || IsMark(rune) || HiddenCharacters.Contain(rune))
                initial &= !before;
            else if (next < text.Length && char.IsLetter(text[next]) && (TokenKey.IsApostrophe(text[end]) || (initial && text[end] == '.')))
            {
                initial = text[end] == '.';
                next++;
            }
            else if (LineBreak.TryJoin(text, end, out var joined))
                next = joined;
            else
                break;
            end = next;
        }

        return end;
    }

    private static bool IsAcronym(ReadOnlySpan<char> span)
    {
        var capitals = 0;
        foreach (var character in span)
        {
            if (char.IsLower(character))
                return false;
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static bool IsUnspaced(string text, int position) => WordCharacter.At(text, position, out _).Kind == WordCharacterKind.Alone;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsSymbol(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol || rune.Value is '%' or 0xFF05 or 0x066A or 0x2030 or '°' or 0x2103;
}
