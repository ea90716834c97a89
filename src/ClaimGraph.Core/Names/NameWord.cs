using AnyAscii;

namespace ClaimGraph.Names;

/// <summary>What a word is in a name.</summary>
internal enum NameWordKind
{
    /// <summary>A name, or any other word that tells one from another.</summary>
    Name = 1,

    /// <summary>One letter for a name.</summary>
    Initial = 2,

    /// <summary>A small word: <c>von</c>, <c>al</c>, <c>bin</c>.</summary>
    Particle = 3,

    /// <summary>A number, in digits or Roman, or what orders those of one name (<c>Jr</c>).</summary>
    Number = 4,

    /// <summary>A word that many organizations have in their names.</summary>
    Common = 5,

    /// <summary>A word for what an organization works on.</summary>
    Field = 6,

    /// <summary>A city or country, in the name of an organization.</summary>
    Place = 7,
}

/// <summary>A word of a name, in the ways in which it is compared.</summary>
/// <param name="Text">In lower case, marks on letters kept.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Meaning">What it says in any language, where that is known; of a number, its value.</param>
internal sealed record NameWord(string Text, NameWordKind Kind, string? Meaning = null)
{
    public NameScript Script { get; } = NameScripts.Of(Text);

    /// <summary>Transliterated to lower-case ASCII letters and digits; empty when nothing of it can be.</summary>
    public string Ascii { get; init; } = Transliterated(Text);

    /// <summary>The same with umlauts as two letters, as German does (Mueller); null when there are none.</summary>
    public string? WithUmlauts => Text.AsSpan().IndexOfAny("äöüø") < 0 ? null
        : field ??= Transliterated(Text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal));

    /// <summary>How it sounds (<see cref="NameSounds.Of"/>).</summary>
    public string Sound => field ??= NameSounds.Of(Ascii);

    /// <summary>The consonants of that (<see cref="NameSounds.ConsonantsOf"/>).</summary>
    public string Consonants => field ??= NameSounds.ConsonantsOf(
        Script is NameScript.Consonants or NameScript.Syllables ? NameSounds.Of(Transliterated(NameSounds.Consonantal(Text))) : Sound);

    /// <summary>How much it tells.</summary>
    public double Weight => Kind switch
    {
        NameWordKind.Particle => 0.3,
        NameWordKind.Initial or NameWordKind.Number => 0.5,
        NameWordKind.Common => 0.7,
        NameWordKind.Field or NameWordKind.Place => 0.8,
        _ => 1,
    };

    /// <summary>Neighbors as one word: "Jin ping" for Jinping.</summary>
    public static NameWord Joined(NameWord one, NameWord next) => new(one.Text + next.Text, NameWordKind.Name) { Ascii = one.Ascii + next.Ascii };

    /// <summary>A text in lower-case ASCII letters and digits.</summary>
    public static string Transliterated(string text)
    {
        if (text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
            return text;
        return string.Concat(text.Transliterate().Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }
}
