using ClaimGraph.Graph;

namespace ClaimGraph.Names;

/// <summary>Keys under which those on record are found whose names are like one: they share some key with it, and the more the more alike.</summary>
/// <remarks>
/// Of each name: its words together, as they sound and in alphabetical order; each word as it sounds; the consonants of every two words; and the
/// consonants of a word with the first letter of another. So a name is found by one letter wrong in each word, in another order, as an initial, and in
/// scripts without vowels. A key that more than <see cref="Limits.CommonNameKey"/> share tells nothing and is passed over.
/// Stores keep them: whoever changes what they are made of, be it a word in a file, adds a migration to both stores.
/// </remarks>
public static class CandidateKeys
{
    /// <summary>In front of those of a name as a whole: two that share one sound alike, in whatever order their words stand.</summary>
    public const string Whole = "=";

    /// <summary>What all keys of names as a whole come before, and no other key.</summary>
    public const string AfterWhole = ">";

    /// <summary>In front of each, by what it is made of.</summary>
    private const string Word = "~";
    private const string Two = "-";
    private const string First = "'";

    /// <summary>Words of a long name by which it is found.</summary>
    private const int MostWords = 6;

    /// <summary>Words that are written together somewhere.</summary>
    private const int MostJoined = 4;

    /// <summary>Characters of a word that count; beyond, words that begin alike share their keys.</summary>
    private const int LongestWord = 24;

    /// <summary>All keys of an entity, of its name and aliases.</summary>
    public static IReadOnlySet<string> Of(EntityRecord entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Names.SelectMany(name => Of(name, entity.Kind)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The keys of an entity's names as a whole.</summary>
    public static IEnumerable<string> OfWhole(EntityRecord entity) => Of(entity).Where(key => key.StartsWith(Whole, StringComparison.Ordinal));

    /// <summary>The keys of a name; the same name has the same ones always, since they are kept.</summary>
    public static IReadOnlySet<string> Of(string name, RecordKind kind)
    {
        var read = ParsedName.Of(name, kind);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        AddOf(keys, [.. read.Words.Where(IsTelling).Take(MostWords)]);
        // What looks like an article in Arabic may be the beginning of a name: Alexander.
        if (WithArticles(read.Words) is { } joined)
            AddOf(keys, joined);
        if (read.Initials.Length > 2)
            keys.Add(Whole + Bounded(NameSounds.Of(read.Initials)));
        return keys;
    }

    private static bool IsTelling(NameWord word) => word.Kind is not (NameWordKind.Particle or NameWordKind.Number);

    /// <summary>The telling words, Arabic articles joined to what follows; null when there are none.</summary>
    private static List<NameWord>? WithArticles(IReadOnlyList<NameWord> words)
    {
        var (joined, hasArticles) = (new List<NameWord>(), false);
        for (var place = 0; place < words.Count; place++)
        {
            var isArticle = words[place] is { Kind: NameWordKind.Particle, Script: NameScript.Consonants } && place + 1 < words.Count && IsTelling(words[place + 1]);
            hasArticles |= isArticle;
            if (isArticle)
                joined.Add(NameWord.Joined(words[place], words[++place]));
            else if (IsTelling(words[place]))
                joined.Add(words[place]);
        }

        return hasArticles ? [.. joined.Take(MostWords)] : null;
    }

    private static void AddOf(HashSet<string> keys, List<NameWord> telling)
    {
        if (telling.Count == 0)
            return;
        keys.Add(Whole + string.Join(' ', telling.Select(SoundOf).Order(StringComparer.Ordinal)));
        for (var place = 0; place < telling.Count; place++)
        {
            if (telling[place].Kind != NameWordKind.Initial)
                keys.Add(Word + SoundOf(telling[place]));
            for (var next = place + 1; next < telling.Count; next++)
                AddBoth(keys, telling[place], telling[next]);
        }

        // Han and Hangul given names, and whatever else is written together in one place and apart in another.
        if (telling.Count <= MostJoined)
            keys.Add(Whole + Bounded(string.Concat(telling.Select(word => Singular(word.Sound)))));
        if (telling.Count == 1)
            keys.Add(Two + ConsonantsOf(telling[0]));
    }

    private static void AddBoth(HashSet<string> keys, NameWord one, NameWord other)
    {
        var (left, right) = (ConsonantsOf(one), ConsonantsOf(other));
        if (one.Kind != NameWordKind.Initial && other.Kind != NameWordKind.Initial)
            keys.Add(string.CompareOrdinal(left, right) <= 0 ? $"{Two}{left} {right}" : $"{Two}{right} {left}");
        if (other.Kind != NameWordKind.Initial)
            keys.Add($"{First}{FirstOf(one)} {right}");
        if (one.Kind != NameWordKind.Initial)
            keys.Add($"{First}{FirstOf(other)} {left}");
    }

    /// <summary>What is known by its meaning is found in any language.</summary>
    private static string SoundOf(NameWord word) => Bounded(word.Meaning ?? (IsAlone(word) ? word.Text : Singular(word.Sound)));

    private static string Singular(string sound) => sound.Length > 3 && sound[^1] == 's' ? sound[..^1] : sound;

    private static string ConsonantsOf(NameWord word) => Bounded(word.Meaning
        ?? (IsAlone(word) ? word.Text : (word.Script == NameScript.Alphabet ? NameSounds.ConsonantsOf(Singular(word.Sound)) : word.Consonants) is { Length: > 0 } consonants ? consonants : word.Sound));

    private static char FirstOf(NameWord word) => SoundOf(word) is var sound && sound[0] is 'a' or 'e' or 'o' ? 'a' : sound[0];

    /// <summary>Whether nothing of it can be transliterated.</summary>
    private static bool IsAlone(NameWord word) => word.Ascii.Length == 0;

    private static string Bounded(string text) => text.Length <= LongestWord ? text : text[..LongestWord];
}
