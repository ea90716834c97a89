using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>The words of a language that turn what stands beside them.</summary>
internal sealed class FrameWords
{
    private static readonly (LanguageHeading Heading, FramePlace Place, FrameKind Kind)[] Headings =
    [
        (LanguageHeading.FrameHarmlessBefore, FramePlace.Before, FrameKind.Plain),
        (LanguageHeading.FrameDenial, FramePlace.Before, FrameKind.Denial),
        (LanguageHeading.FrameReport, FramePlace.Before, FrameKind.Report),
        (LanguageHeading.FrameReportVerb, FramePlace.Before, FrameKind.Report),
        (LanguageHeading.FrameQuestion, FramePlace.Before, FrameKind.Question),
        (LanguageHeading.FrameCondition, FramePlace.Before, FrameKind.Condition),
        (LanguageHeading.FrameDenialBehind, FramePlace.Behind, FrameKind.Denial),
        (LanguageHeading.FrameAttributionBehind, FramePlace.Behind, FrameKind.Attribution),
        (LanguageHeading.FrameQuestionBehind, FramePlace.Behind, FrameKind.Question),
        (LanguageHeading.FrameConditionBehind, FramePlace.Behind, FrameKind.Condition),
        (LanguageHeading.FrameLimitBehind, FramePlace.Behind, FrameKind.Limit),
        (LanguageHeading.FrameDenialSentence, FramePlace.NextSentence, FrameKind.Denial),
        (LanguageHeading.FrameReportSentence, FramePlace.NextSentence, FrameKind.Report),
        (LanguageHeading.FrameConditionSentence, FramePlace.NextSentence, FrameKind.Limit),
    ];

    private static readonly FrozenDictionary<string, Lazy<FrameWords>> ByLanguage = LanguageFile.All
        .Where(file => Headings.Any(part => file.Entries(part.Heading).Count > 0))
        .ToFrozenDictionary(file => file.Code, file => new Lazy<FrameWords>(() => new(file)), StringComparer.Ordinal);

    private readonly Dictionary<FramePlace, List<FramePhrase>> phrases = [];
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly List<string> ofSpeaker;

    /// <exception cref="InvalidDataException">A phrase holds no word.</exception>
    public FrameWords(LanguageFile file)
    {
        own.UnionWith(file.Phrases(LanguageHeading.FrameOwn).SelectMany(phrase => Keys(phrase, file.Code)));
        ofSpeaker = [.. file.Phrases(LanguageHeading.FrameSpeaker).Select(phrase => Joined(Keys(phrase, file.Code)))];
        foreach (var (heading, place, kind) in Headings)
            foreach (var phrase in file.Phrases(heading))
                Add(place, new(kind, Keys(phrase, file.Code)) { IsVerb = heading == LanguageHeading.FrameReportVerb });
        foreach (var known in phrases.Values)
            known.Sort((one, other) => other.Keys.Count.CompareTo(one.Keys.Count));
    }

    /// <summary>The languages that have such words (ISO 639-1).</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>Those of a language; null when none are known.</summary>
    public static FrameWords? Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words.Value : null;

    /// <summary>Whether a word is the speaker's own <c>I</c>.</summary>
    public bool IsOwn(string key) => own.Contains(key);

    /// <summary>Whether words say that somebody speaks who was named before: "he says".</summary>
    public bool AreOfSpeaker(IEnumerable<string> keys) => Joined(keys) is var words && ofSpeaker.Exists(phrase => words.Contains(phrase, StringComparison.Ordinal));

    /// <summary>The phrase that stands at a token, the longest; null for none.</summary>
    /// <param name="end">Behind the last token that it may take.</param>
    public FramePhrase? At(FramePlace place, Passage passage, int token, int end)
    {
        foreach (var phrase in phrases.GetValueOrDefault(place) ?? [])
            if (token + phrase.Keys.Count <= end && phrase.Stands(passage, token))
                return phrase;
        return null;
    }

    private void Add(FramePlace place, FramePhrase phrase)
    {
        if (!phrases.TryGetValue(place, out var list))
            phrases[place] = list = [];
        list.Add(phrase);
    }

    private static string Joined(IEnumerable<string> keys) => $" {string.Join(' ', keys)} ";

    private static List<string> Keys(string phrase, string language)
    {
        var isOpen = phrase[^1] == '*';
        var printed = PrintedText.Of(isOpen ? phrase[..^1] : phrase, language);
        var keys = TokenReader.Read(printed, Language.All.FirstOrDefault(known => known.Code == language)).ConvertAll(token => token.Key);
        if (keys.Count == 0)
            throw new InvalidDataException($"The frame words of “{language}” have a phrase without words: {phrase}");
        if (isOpen)
            keys[^1] += '*';
        return keys;
    }
}

/// <summary>Where a phrase stands, seen from the words that were cut out.</summary>
internal enum FramePlace
{
    Before,
    Behind,
    NextSentence,
}

/// <summary>A phrase that turns words.</summary>
/// <param name="Kind">What it makes of them; plain for one that only looks as if it turned them.</param>
/// <param name="Keys">Its tokens; a <c>*</c> behind the last stands for any ending.</param>
internal sealed record FramePhrase(FrameKind Kind, IReadOnlyList<string> Keys)
{
    /// <summary>Whether it is a verb of speaking alone.</summary>
    public bool IsVerb { get; init; }

    public bool Stands(Passage passage, int token)
    {
        for (var word = 0; word < Keys.Count; word++)
            if (!Phrase.Matches(Keys[word], passage.Tokens[token + word].Key) || (word > 0 && !passage.Follows(token + word)))
                return false;
        return true;
    }
}
