using System.Collections.Frozen;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Identity;
using ClaimGraph.Text;

namespace ClaimGraph.Explorer.Forms;

/// <summary>Languages as people call them, in English and in the language itself, and the tags by which they are recorded.</summary>
public static class KnownLanguages
{
    /// <summary>Letters of the longest first part of a tag that is taken as it stands: what is longer (RFC 5646, 2.2.1) nobody has registered, and is a name.</summary>
    private const int LongestCode = 3;

    private static readonly LanguageTagAttribute WellFormed = new();

    private static readonly FrozenDictionary<string, string> Tags;

    static KnownLanguages()
    {
        All = [.. Rows()];
        Tags = All.SelectMany(language => language.Names.Select(name => (Key: NameKeys.Of(name), language.Tag)))
            .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Tag, StringComparer.Ordinal);
    }

    /// <summary>The languages of the table, those that are asked for most in front.</summary>
    public static IReadOnlyList<KnownLanguage> All { get; }

    /// <summary>The tag that is meant: that of a language that is called so, else the text itself if it is one. Null when it is neither.</summary>
    public static string? TagOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Tags.GetValueOrDefault(NameKeys.Of(text)) is { } tag && !All.Any(language => language.Tag.Equals(text, StringComparison.OrdinalIgnoreCase)) ? tag
            : WellFormed.FaultOf("", text) is null && text.Split('-')[0].Length <= LongestCode ? text
            : null;
    }

    /// <summary><c>English (en)</c>; of a language that nobody knows here, its tag.</summary>
    public static string Named(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var name = All.FirstOrDefault(language => language.Tag == tag)?.English[0] ?? LanguageWords.Of(tag);
        return name == tag ? tag : $"{name} ({tag})";
    }

    private static IEnumerable<KnownLanguage> Rows()
    {
        using var table = new StreamReader(typeof(KnownLanguages).Assembly.GetManifestResourceStream("Languages.tsv")!);
        while (table.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line.Split('\t');
            yield return new(parts[0], parts[1].Split(';'), parts[2].Split(';'));
        }
    }
}

/// <summary>A language.</summary>
/// <param name="Tag">By which it is recorded (BCP 47).</param>
/// <param name="English">What it is called in English, the usual name first.</param>
/// <param name="Own">What it calls itself.</param>
public sealed record KnownLanguage(string Tag, IReadOnlyList<string> English, IReadOnlyList<string> Own)
{
    /// <summary>Everything that it is called.</summary>
    public IEnumerable<string> Names => English.Concat(Own);

    /// <summary>Its usual name in English, and what it calls itself where that is another.</summary>
    public string Words => Own[0] == English[0] ? English[0] : $"{English[0]}, {Own[0]}";
}
