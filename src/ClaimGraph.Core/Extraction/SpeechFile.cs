using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using ClaimGraph.Text;

namespace ClaimGraph.Extraction;

/// <summary>Reads a language's file on reported speech, and stops at whatever it does not know.</summary>
/// <remarks>
/// The form is that of the files in <c>Languages</c>: headings in square brackets; under each, words parted by spaces, phrases parted by
/// semicolons, or lines <c>meaning: phrase; phrase</c>. A line that begins with <c># </c> says something to the reader.
/// </remarks>
internal sealed partial class SpeechFile
{
    private static readonly FrozenDictionary<string, SpeechHeading> Headings =
        Enum.GetValues<SpeechHeading>().ToFrozenDictionary(Written, StringComparer.Ordinal);

    private readonly Dictionary<SpeechHeading, List<(string Meaning, string Phrase)>> entries = [];
    private readonly string name;
    private SpeechHeading? heading;
    private int line;

    private SpeechFile(string name) => this.name = name;

    /// <exception cref="InvalidDataException">Something in it is not as it must be; the message says what and in which line.</exception>
    public static SpeechFile Read(string name, Stream stream)
    {
        var file = new SpeechFile(name);
        using var text = new StreamReader(stream, VerbatimText.Utf8);
        try
        {
            while (text.ReadLine() is { } read)
                file.Take(read.Trim());
        }
        catch (DecoderFallbackException)
        {
            throw file.Fault("this is no UTF-8");
        }

        foreach (var empty in file.entries.Where(entry => entry.Value.Count == 0))
            throw file.Fault($"there is nothing under [{Written(empty.Key)}]");
        if (file.Phrases(SpeechHeading.Codes).FirstOrDefault() + ".txt" != name)
            throw file.Fault("the file must name its own code first under [Codes]");
        return file;
    }

    /// <summary>The words or phrases of a heading.</summary>
    public IEnumerable<string> Phrases(SpeechHeading of) => Entries(of).Select(entry => entry.Phrase);

    /// <summary>The words or phrases of a heading, to look them up.</summary>
    public FrozenSet<string> Set(SpeechHeading of) => Phrases(of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a heading holds, in the order of the file; empty when it is not there.</summary>
    public IReadOnlyList<(string Meaning, string Phrase)> Entries(SpeechHeading of) => entries.TryGetValue(of, out var found) ? found : [];

    /// <summary>A heading as it is written.</summary>
    public static string Written(SpeechHeading heading)
    {
        var words = Capital().Replace(heading.ToString(), " $0").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private void Take(string read)
    {
        line++;
        if (read.Length == 0 || read == "#" || read.StartsWith("# ", StringComparison.Ordinal))
            return;
        if (read[0] == '[')
            Open(read);
        else if (heading is not { } under)
            throw Fault($"\"{read}\" stands under no heading");
        else
            Add(under, read);
    }

    private void Open(string read)
    {
        if (read[^1] != ']' || !Headings.TryGetValue(read[1..^1], out var known))
            throw Fault($"{read} is no heading that is known");
        if (!entries.TryAdd(known, []))
            throw Fault($"{read} stands there a second time");
        heading = known;
    }

    private void Add(SpeechHeading under, string read)
    {
        if (HasPhrases(under))
        {
            foreach (var part in read.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Keep(under, "", part);
        }
        else if (HasMeanings(under))
        {
            foreach (var part in read.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0)
                    throw Fault($"\"{part}\" is no \"meaning: words\"");
                foreach (var form in part[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    Keep(under, part[..colon].Trim(), form);
            }
        }
        else
        {
            foreach (var word in read.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Keep(under, "", word);
        }
    }

    private void Keep(SpeechHeading under, string meaning, string phrase) => entries[under].Add((meaning, phrase));

    private static bool HasMeanings(SpeechHeading heading) =>
        heading is >= SpeechHeading.NeutralCues and <= SpeechHeading.EvidenceCues
            or SpeechHeading.Capitals or SpeechHeading.Pronouns or SpeechHeading.PossessivePronouns or SpeechHeading.Particles or SpeechHeading.VerbPrepositions;

    private static bool HasPhrases(SpeechHeading heading) => heading is SpeechHeading.NounCues or SpeechHeading.Venues or SpeechHeading.SpeakingThings
        or SpeechHeading.Attribution or SpeechHeading.AttributionBehind or SpeechHeading.OpeningConnectives or SpeechHeading.RelativeOpeners
        or SpeechHeading.Asides or SpeechHeading.Roles or SpeechHeading.Groups or SpeechHeading.Institutions or SpeechHeading.ForwardWords
        or SpeechHeading.DutyWords or SpeechHeading.Measures or SpeechHeading.Traits;

    private InvalidDataException Fault(string what) =>
        new(heading is { } under ? $"{name}, line {line}, [{Written(under)}]: {what}." : $"{name}, line {line}: {what}.");

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
