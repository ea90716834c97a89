using System.Buffers;

namespace ClaimGraph.Api.Rules;

/// <summary>Sets of characters that identifiers are made of.</summary>
internal static class Characters
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    public static SearchValues<char> AsciiLetters { get; } = SearchValues.Create(Lower + Upper);

    public static SearchValues<char> AsciiLettersAndDigits { get; } = SearchValues.Create(Lower + Upper + Digits);

    /// <summary>What the names of identifier schemes are made of: <c>wikidata</c>, <c>gnd-id</c>.</summary>
    public static SearchValues<char> SchemeName { get; } = SearchValues.Create(Lower + Digits + "-");

    public static SearchValues<char> LowerHexadecimal { get; } = SearchValues.Create(Digits + "abcdef");
}
