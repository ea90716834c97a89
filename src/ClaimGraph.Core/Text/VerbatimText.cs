using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Text;

/// <summary>Tells text that can be kept to the byte from text that must be refused; nothing is ever repaired.</summary>
public static class VerbatimText
{
    /// <summary>UTF-8 that throws at what is none, where others would put U+FFFD in its place; without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> OrdinaryAscii =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), '\t', '\n', '\r']);

    /// <summary>
    /// True unless the text holds a lone surrogate (it has no UTF-8 form) or a control character (category Cc: C0, DEL, C1)
    /// other than tab, line feed and carriage return.
    /// </summary>
    /// <param name="position">The UTF-16 index of the first offending character; -1 when there is none.</param>
    /// <param name="problem">One sentence naming the offending code point; null when there is none.</param>
    public static bool IsAcceptable(string text, out int position, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = null;
        position = 0;
        while (position < text.Length)
        {
            var character = text[position];
            if (OrdinaryAscii.Contains(character))
            {
                var run = text.AsSpan(position).IndexOfAnyExcept(OrdinaryAscii);
                if (run < 0)
                    break;
                position += run;
                continue;
            }
            problem = ProblemAt(text, position);
            if (problem is not null)
                return false;
            position += char.IsHighSurrogate(character) ? 2 : 1;
        }
        position = -1;
        return true;
    }

    private static string? ProblemAt(string text, int position)
    {
        var character = text[position];
        if (char.IsControl(character))
            return Describe(character, "is a control character");
        if (!char.IsSurrogate(character))
            return null;
        return position + 1 < text.Length && char.IsSurrogatePair(character, text[position + 1])
            ? null
            : Describe(character, "is half of a surrogate pair without the other half");
    }

    private static string Describe(char character, string fault) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4} {fault}.");
}
