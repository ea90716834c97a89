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
        (LanguageHeading.FrameHarmlessBehind, FramePlace.Behind, FrameKind.Plain),
        (LanguageHeading.FrameDenialBehind, FramePlace.Behind, FrameKind.Denial),
        (LanguageHeading.FrameAttributionBehind, FramePlace.Behind, FrameKind.Attribution),
        (LanguageHeading.FrameReportVerbBehind, FramePlace.Behind, FrameKind.Attribution),
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

    private readonly Dictionary<FramePlace, IReadOnlyList<FramePhrase>> phrases;
    private readonly List<FramePhrase> own;
    private readonly List<FramePhrase> emphasis;
    private readonly List<FramePhrase> that;
    private readonly List<string> ofSpeaker;

    /// <exception cref="InvalidDataException">A phrase holds no word.</exception>
    public FrameWords(LanguageFile file)
    {
        own = [.. Plain(LanguageHeading.FrameOwn)];
        emphasis = [.. Plain(LanguageHeading.FrameEmphasis)];
        that = [.. Plain(LanguageHeading.FrameThat).OrderByDescending(phrase => phrase.Keys.Count)];
        ofSpeaker = [.. file.Phrases(LanguageHeading.FrameSpeaker).Select(phrase => Joined(Keys(phrase, file.Code)))];
        // The longest comes first, of equals a whole word, and of those one that only looks as if it turned what stands beside it.
        phrases = Headings
            .SelectMany(part => file.Phrases(part.Heading).Select(phrase => (part.Place, Phrase: Read(phrase, part.Kind, part.Heading))))
            .GroupBy(known => known.Place, known => known.Phrase)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<FramePhrase> (group) => [.. group.OrderByDescending(phrase => phrase.Keys.Count).ThenBy(phrase => phrase.IsOpen).ThenBy(phrase => phrase.Kind)]);

        IEnumerable<FramePhrase> Plain(LanguageHeading heading) => file.Phrases(heading).Select(phrase => Read(phrase, FrameKind.Plain, heading));

        FramePhrase Read(string phrase, FrameKind kind, LanguageHeading heading) => new(kind, Keys(phrase.TrimStart('^'), file.Code))
        {
            IsVerb = heading is LanguageHeading.FrameReportVerb or LanguageHeading.FrameReportVerbBehind,
            OpensClause = phrase[0] == '^',
        };
    }

    /// <summary>The languages that have such words (ISO 639-1).</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>Those of a language; null when none are known.</summary>
    public static FrameWords? Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words.Value : null;

    /// <summary>Whether the speaker's own <c>I</c> begins with a token.</summary>
    public bool IsOwn(Passage passage, int token) => own.Exists(phrase => EndOf(phrase, passage, token, passage.Tokens.Count) > 0);

    /// <summary>Whether words say that somebody speaks who was named before: "he says".</summary>
    public bool AreOfSpeaker(IEnumerable<string> keys) => Joined(keys) is var words && ofSpeaker.Exists(phrase => words.Contains(phrase, StringComparison.Ordinal));

    /// <summary>The phrase that stands at a token, the longest, and the token behind it; null for none.</summary>
    /// <param name="end">Behind the last token that it may take.</param>
    public (FramePhrase Phrase, int End)? At(FramePlace place, Passage passage, int token, int end)
    {
        foreach (var phrase in phrases.GetValueOrDefault(place) ?? [])
            if ((!phrase.OpensClause || passage.OpensClause(token)) && EndOf(phrase, passage, token, end) is > 0 and var behind)
                return (phrase, behind);
        return null;
    }

    /// <summary>The token behind a word that points back, and behind what stresses it; 0 where none stands.</summary>
    public int EndOfThat(Passage passage, int token, int end)
    {
        var behind = that.Select(phrase => EndOf(phrase, passage, token, end)).FirstOrDefault(found => found > 0);
        while (behind > 0 && EmphasisAt(passage, behind, end) is > 0 and var stress)
            behind += stress;
        return behind;
    }

    // The token behind a phrase that stands at one, where words that stress it may stand inside; 0 where it does not.
    private int EndOf(FramePhrase phrase, Passage passage, int token, int end)
    {
        for (var word = 0; word < phrase.Keys.Count; word++)
        {
            while (!Stands(phrase.Keys[word], passage, token, end, isFirst: word == 0))
            {
                var stress = word == 0 ? 0 : EmphasisAt(passage, token, end);
                if (stress == 0)
                    return 0;
                token += stress;
            }

            token++;
        }

        return token;
    }

    // How many tokens the words take that only stress a phrase, inside of which they stand.
    private int EmphasisAt(Passage passage, int token, int end)
    {
        foreach (var phrase in emphasis)
            if (Enumerable.Range(0, phrase.Keys.Count).All(word => Stands(phrase.Keys[word], passage, token + word, end, isFirst: false)))
                return phrase.Keys.Count;
        return 0;
    }

    private static bool Stands(string key, Passage passage, int token, int end, bool isFirst) =>
        token < end && Phrase.Matches(key, passage.Tokens[token].Key) && (isFirst || passage.Follows(token));

    private static string Joined(IEnumerable<string> keys) => $" {string.Join(' ', keys)} ";

    private static List<string> Keys(string phrase, string language)
    {
        var printed = PrintedText.Of(phrase.Trim('*'), language);
        var keys = TokenReader.Read(printed, Language.All.FirstOrDefault(known => known.Code == language)).ConvertAll(token => token.Key);
        if (keys.Count == 0)
            throw new InvalidDataException($"The frame words of “{language}” have a phrase without words: {phrase}");
        if (phrase[^1] == '*')
            keys[^1] += '*';
        if (phrase[0] == '*')
            keys[0] = '*' + keys[0];
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
/// <param name="Keys">Its tokens; a <c>*</c> behind the last stands for any ending, one in front of the first for any beginning.</param>
internal sealed record FramePhrase(FrameKind Kind, IReadOnlyList<string> Keys)
{
    /// <summary>Whether it is a verb of speaking alone.</summary>
    public bool IsVerb { get; init; }

    /// <summary>Whether it must open a clause: written <c>^</c> in front.</summary>
    public bool OpensClause { get; init; }

    /// <summary>Whether a part of a word is enough.</summary>
    public bool IsOpen => Keys[^1][^1] == '*' || Keys[0][0] == '*';
}
