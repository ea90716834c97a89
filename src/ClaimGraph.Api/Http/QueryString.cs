using System.Buffers;
using System.Text;
using ClaimGraph.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimGraph.Api.Http;

/// <summary>Decodes what stands behind the question mark, or in a form, and refuses what the framework would quietly repair.</summary>
internal static class QueryString
{
    /// <summary>The parameters in the order given.</summary>
    /// <exception cref="ProblemException">One of them is not text.</exception>
    public static List<KeyValuePair<string, string>> Read(HttpRequest request)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var name = Acceptable(Decode(pair.EncodedName.Span)) ?? throw Unreadable("?", "The name is not UTF-8, or holds control characters.");
            var value = Acceptable(Decode(pair.EncodedValue.Span)) ?? throw Unreadable(name, "The value is not UTF-8, or holds control characters.");
            pairs.Add(new(name, value));
        }
        return pairs;
    }

    private static ProblemException Unreadable(string name, string sentence) =>
        new ProblemException(Problems.InvalidParameter, sentence).At(name, sentence);

    /// <summary>What a name or a value says (application/x-www-form-urlencoded); null when it is not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<char> encoded)
    {
        if (encoded.IndexOfAny('%', '+') < 0)
            return encoded.ToString();

        var bytes = new byte[Encoding.UTF8.GetByteCount(encoded)];
        var length = 0;
        for (var position = 0; position < encoded.Length; position++)
        {
            var character = encoded[position];
            if (character == '%')
            {
                if (position + 2 >= encoded.Length || !byte.TryParse(encoded.Slice(position + 1, 2), HexStyle, null, out bytes[length]))
                    return null;
                length++;
                position += 2;
            }
            else if (character == '+')
                bytes[length++] = (byte)' ';
            // Programs write letters into forms as they are.
            else if (Rune.DecodeFromUtf16(encoded[position..], out var letter, out var units) == OperationStatus.Done)
            {
                length += letter.EncodeToUtf8(bytes.AsSpan(length));
                position += units - 1;
            }
            else
                return null;
        }
        try
        {
            return VerbatimText.Utf8.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private const System.Globalization.NumberStyles HexStyle = System.Globalization.NumberStyles.AllowHexSpecifier;

    private static string? Acceptable(string? text) => text is not null && VerbatimText.IsAcceptable(text, out _, out _) ? text : null;
}
