namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads number words that are written together, as in German: <c>zweihundertfünfundvierzig</c>.</summary>
internal static class CompoundNumber
{
    /// <summary>The longest of them in a newspaper; a longer word is not tried.</summary>
    private const int Longest = 60;

    /// <summary>The value of a word; null when it is no number.</summary>
    public static double? Of(string word, string joiner, PhraseTable values, PhraseTable scales)
    {
        if (word.Length is < 6 or > Longest)
            return null;
        double total = 0;
        double group = 0;
        var position = 0;
        var parts = 0;
        while (position < word.Length)
        {
            if (parts > 0 && word.AsSpan(position).StartsWith(joiner) && position + joiner.Length < word.Length)
                position += joiner.Length;
            var (length, value, scales100) = Part(word, position, values, scales);
            if (length == 0)
                return null;
            position += length;
            parts++;
            if (!scales100)
                group += value;
            else if (value == 100)
                group = Math.Max(1, group) * value;
            else
                (total, group) = (total + (Math.Max(1, group) * value), 0);
        }

        return parts > 1 ? total + group : null;
    }

    private static (int Length, double Value, bool IsScale) Part(string word, int position, PhraseTable values, PhraseTable scales)
    {
        for (var length = Math.Min(12, word.Length - position); length > 2; length--)
        {
            var part = word.Substring(position, length);
            if (NumberWords.Single(scales, part) is { } scale)
                return (length, scale.Value, true);
            if (NumberWords.Single(values, part) is { } value)
                return (length, value.Value, false);
        }

        return default;
    }
}
