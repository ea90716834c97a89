using System.Text;

namespace ClaimGraph.Wording;

/// <summary>A word that a hyphen divides at the end of a line: "inter-\nnational".</summary>
internal static class DividedWord
{
    /// <summary>Where the word goes on behind a hyphen and one line end, in a small letter; null when it does not.</summary>
    /// <param name="hyphen">Index of the hyphen, which may be a soft one.</param>
    public static int? Behind(string text, int hyphen)
    {
        if (text[hyphen] is not ('-' or '\u2010' or '\u00AD'))
            return null;
        var position = PassBlanks(text, hyphen + 1);
        if (position < text.Length && text[position] == '\r')
            position++;
        if (position < text.Length && text[position] == '\n')
            position++;
        if (position == 0 || text[position - 1] is not ('\r' or '\n'))
            return null;
        position = PassBlanks(text, position);
        return Rune.TryGetRuneAt(text, Math.Min(position, text.Length - 1), out var next) && position < text.Length && Rune.IsLower(next)
            ? position
            : null;
    }

    private static int PassBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\u00A0')
            position++;
        return position;
    }
}
