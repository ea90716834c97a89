using System.Collections.Frozen;
using System.Reflection;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>The words of a language that turn what stands beside them: read from <c>Languages/{code}.frames.txt</c>.</summary>
/// <remarks>
/// Phrases stand under headings, parted by semicolons and lines; <c>*</c> behind one stands for any ending, and a line that begins with
/// <c>#</c> is a remark. A file that says anything else is refused whole.
/// </remarks>
internal sealed class FrameWords
{
    private const string Ending = ".frames.txt";

    /// <summary>The words of the speaker's own: with one of them, a verb of speaking reports nobody else.</summary>
    private const string Own = "own";

    /// <summary>Phrases that only look like one of the others.</summary>
    private const string Harmless = "harmless before";

    /// <summary>A verb of speaking, which reports where its subject is somebody else and the words follow.</summary>
    private const string ReportVerb = "report verb";

    private static readonly FrozenDictionary<string, (FramePlace Place, FrameKind Kind)> Headings =
        new Dictionary<string, (FramePlace, FrameKind)>
        {
            [Harmless] = (FramePlace.Before, FrameKind.Plain),
            ["denial"] = (FramePlace.Before, FrameKind.Denial),
            ["report"] = (FramePlace.Before, FrameKind.Report),
            [ReportVerb] = (FramePlace.Before, FrameKind.Report),
            ["question"] = (FramePlace.Before, FrameKind.Question),
            ["condition"] = (FramePlace.Before, FrameKind.Condition),
            ["denial behind"] = (FramePlace.Behind, FrameKind.Denial),
            ["attribution behind"] = (FramePlace.Behind, FrameKind.Attribution),
            ["question behind"] = (FramePlace.Behind, FrameKind.Question),
            ["condition behind"] = (FramePlace.Behind, FrameKind.Condition),
            ["limit behind"] = (FramePlace.Behind, FrameKind.Limit),
            ["denial sentence"] = (FramePlace.NextSentence, FrameKind.Denial),
            ["report sentence"] = (FramePlace.NextSentence, FrameKind.Report),
            ["condition sentence"] = (FramePlace.NextSentence, FrameKind.Limit),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Lazy<FrameWords>> ByLanguage = Files()
        .ToFrozenDictionary(file => file[..^Ending.Length], file => new Lazy<FrameWords>(() => Read(Text(file), file[..^Ending.Length])), StringComparer.Ordinal);

    private readonly Dictionary<FramePlace, List<FramePhrase>> phrases = [];
    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    private FrameWords()
    {
    }

    /// <summary>The languages that have such words (ISO 639-1).</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>Those of a language; null when none are known.</summary>
    public static FrameWords? Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out var words) ? words.Value : null;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It says something that is not understood.</exception>
    public static FrameWords Read(string text, string language)
    {
        var words = new FrameWords();
        string? heading = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            if (line[0] == '[')
            {
                heading = line.Trim('[', ']');
                if ((heading != Own && !Headings.ContainsKey(heading)) || !seen.Add(heading))
                    throw new InvalidDataException($"The frame words of “{language}” have an unknown or doubled heading: {line}");
                continue;
            }

            foreach (var phrase in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                words.Add(heading ?? throw new InvalidDataException($"The frame words of “{language}” have no heading: {line}"), phrase, language);
        }

        foreach (var known in words.phrases.Values)
            known.Sort((one, other) => other.Keys.Count.CompareTo(one.Keys.Count));
        return words;
    }

    /// <summary>Whether a word is the speaker's own <c>I</c>.</summary>
    public bool IsOwn(string key) => own.Contains(key);

    /// <summary>The phrase that stands at a token, the longest; null for none.</summary>
    /// <param name="end">Behind the last token that it may take.</param>
    public FramePhrase? At(FramePlace place, Passage passage, int token, int end)
    {
        foreach (var phrase in phrases.GetValueOrDefault(place) ?? [])
            if (token + phrase.Keys.Count <= end && phrase.Stands(passage, token))
                return phrase;
        return null;
    }

    private void Add(string heading, string phrase, string language)
    {
        var isOpen = phrase[^1] == '*';
        var printed = PrintedText.Of(isOpen ? phrase[..^1] : phrase, language);
        var keys = TokenReader.Read(printed, Language.All.FirstOrDefault(known => known.Code == language)).ConvertAll(token => token.Key);
        if (keys.Count == 0)
            throw new InvalidDataException($"The frame words of “{language}” have a phrase without words: {phrase}");
        if (heading == Own)
        {
            own.UnionWith(keys);
            return;
        }

        if (isOpen)
            keys[^1] += '*';
        var (place, kind) = Headings[heading];
        if (!phrases.TryGetValue(place, out var list))
            phrases[place] = list = [];
        list.Add(new(kind, keys) { IsVerb = heading == ReportVerb });
    }

    private static IEnumerable<string> Files() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal));

    private static string Text(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
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
