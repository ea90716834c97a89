using System.Buffers;
using System.Text.Json;
using ClaimGraph.Documents;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Http;

/// <summary>Checks that every string of a JSON text can be kept to the byte, and that no list holds null.</summary>
internal static class JsonTextCheck
{
    private static readonly SearchValues<byte> PrintableAscii =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (byte)code)]);

    /// <summary>The JSON that is accepted: no comments, no trailing commas.</summary>
    public static JsonReaderOptions Syntax { get; } = new() { MaxDepth = DocumentJson.Options.MaxDepth };

    /// <summary>Throws the problem at the first string that cannot be kept.</summary>
    public static void Require(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Syntax);
        var isValueOfField = false;
        while (reader.Read())
        {
            var refusal = reader.TokenType switch
            {
                JsonTokenType.String or JsonTokenType.PropertyName => RefusalOf(ref reader),
                JsonTokenType.Null when !isValueOfField && reader.CurrentDepth > 0 => "null cannot stand in a list.",
                _ => null,
            };
            if (refusal is not null)
            {
                var kind = reader.TokenType == JsonTokenType.Null ? Problems.InvalidDocument : Problems.InvalidText;
                throw new ProblemException(kind, refusal).At(JsonPath.At(utf8, reader.TokenStartIndex), refusal);
            }
            isValueOfField = reader.TokenType == JsonTokenType.PropertyName;
        }
    }

    private static string? RefusalOf(ref Utf8JsonReader reader)
    {
        // Nearly every name and most English text end here, without a copy.
        if (!reader.ValueIsEscaped && !reader.ValueSpan.ContainsAnyExcept(PrintableAscii))
            return null;
        try
        {
            return VerbatimText.IsAcceptable(reader.GetString()!, out _, out var problem) ? null : problem;
        }
        catch (InvalidOperationException)
        {
            return "The string holds bytes that are not UTF-8, or half of a surrogate pair.";
        }
    }
}
