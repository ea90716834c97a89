using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Extraction;

/// <summary>Reads a language's file on reported speech, and stops at whatever it does not know.</summary>
/// <remarks>Under a heading stand words, or phrases, or <c>meaning: words; meaning: words</c>.</remarks>
internal sealed class SpeechFileReader : HeadedFileReader<SpeechHeading>
{
    private SpeechFileReader(string name)
        : base(name)
    {
    }

    /// <summary>What each heading holds that is there, in the order of the file.</summary>
    /// <param name="name">The file's name, <c>en.txt</c>: the code of the language, which the file must name first.</param>
    /// <exception cref="InvalidDataException">Something in it is not as it must be; the message says what and in which line.</exception>
    public static FrozenDictionary<SpeechHeading, IReadOnlyList<LanguageEntry>> Read(string name, Stream stream)
    {
        var reader = new SpeechFileReader(name);
        reader.Read(stream, SpeechHeading.Codes);
        return reader.Found;
    }

    protected override void TakeEntries(SpeechHeading heading, string read)
    {
        if (HasPhrases(heading))
        {
            foreach (var phrase in Parts(read))
                Keep(new("", phrase));
        }
        else if (HasMeanings(heading))
        {
            foreach (var part in Parts(read))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0)
                    throw Fault($"\"{part}\" is no \"meaning: words\"");
                foreach (var form in Words(part[(colon + 1)..]))
                    Keep(new(part[..colon].Trim(), form));
            }
        }
        else
        {
            foreach (var word in Words(read))
                Keep(new("", word));
        }
    }

    private static string[] Parts(string read) => read.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Words(string read) => read.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool HasMeanings(SpeechHeading heading) =>
        heading is >= SpeechHeading.NeutralCues and <= SpeechHeading.EvidenceCues
            or SpeechHeading.Capitals or SpeechHeading.Pronouns or SpeechHeading.PossessivePronouns or SpeechHeading.Particles or SpeechHeading.VerbPrepositions;

    private static bool HasPhrases(SpeechHeading heading) => heading is SpeechHeading.NounCues or SpeechHeading.Venues or SpeechHeading.SpeakingThings
        or SpeechHeading.Attribution or SpeechHeading.AttributionBehind or SpeechHeading.OpeningConnectives or SpeechHeading.RelativeOpeners
        or SpeechHeading.Asides or SpeechHeading.Roles or SpeechHeading.Groups or SpeechHeading.Institutions or SpeechHeading.ForwardWords
        or SpeechHeading.DutyWords or SpeechHeading.Measures or SpeechHeading.Traits;
}
