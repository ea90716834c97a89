namespace ClaimGraph.Names;

/// <summary>How alike two words of names are.</summary>
/// <param name="Score">0, others, to 1, the same.</param>
/// <param name="Why">In a few words.</param>
internal readonly record struct WordLikeness(double Score, string Why)
{
    private const double ButForMarks = 0.98;
    private const double SameMeaning = 0.95;
    private const double SameParticle = 0.97;
    private const double SameSound = 0.96;
    private const double ShortForm = 0.86;
    private const double Initial = 0.82;

    /// <summary>Of fewer consonants than these, equal ones prove little.</summary>
    private const int FewConsonants = 3;

    private static readonly WordLikeness None = new(0, "");

    /// <summary>Compares two words.</summary>
    /// <param name="rule">What holds for the names that they are of.</param>
    public static WordLikeness Of(NameWord one, NameWord other, WordRule rule)
    {
        if (one.Text == other.Text)
            return new(1, "the same");
        if (one.Kind == NameWordKind.Number || other.Kind == NameWordKind.Number)
            return one.Kind == other.Kind && one.Meaning == other.Meaning ? new(1, "the same number") : None;
        if (one.Meaning is not null && one.Meaning == other.Meaning && one.Kind == other.Kind)
            return one.Kind == NameWordKind.Particle ? new(SameParticle, "the same particle") : new(SameMeaning, "the same meaning");
        // Whatever has a known meaning is not another with a like one: Iran and Iraq.
        if (one.Kind == NameWordKind.Place && other.Kind == NameWordKind.Place)
            return None;
        if (NameScripts.IsByCharacter(one.Script) && NameScripts.IsByCharacter(other.Script))
            return None;
        if (one.Ascii.Length == 0 || other.Ascii.Length == 0)
            return None;
        if (one.Kind == NameWordKind.Initial || other.Kind == NameWordKind.Initial)
            return OfInitial(one, other);
        if (one.Ascii == other.Ascii)
            return NameScripts.AreOfOneAlphabet(one.Text, other.Text) ? new(ButForMarks, "the same but for marks on letters") : new(SameSound, "the same in another script");
        if (one.WithUmlauts == other.Ascii || other.WithUmlauts == one.Ascii)
            return new(ButForMarks, "the same but for marks on letters");
        if (Vowelless(one) || Vowelless(other))
            return OfConsonants(one, other);
        return rule switch
        {
            WordRule.Syllables => None,
            WordRule.Person => AreOfManAndWoman(one.Ascii, other.Ascii) ? None : OfLetters(one, other),
            _ => OfWords(one, other),
        };
    }

    /// <summary>Whether two given names are those of a man and a woman: Mario and Maria, Daniel and Daniela, Alexander and Alexandra.</summary>
    private static bool AreOfManAndWoman(string one, string other)
    {
        var (woman, man) = one[^1] == 'a' ? (one, other) : (other, one);
        return woman[^1] == 'a' && man[^1] != 'a' && woman.Length > 3
            && (man == woman[..^1] || (man == $"{woman[..^1]}o" && !man.EndsWith("enko", StringComparison.Ordinal)) || (woman.EndsWith("ra", StringComparison.Ordinal) && man == $"{woman[..^2]}er"));
    }

    /// <summary>Words that are no names of people: what sounds alike is another word all the same.</summary>
    private static WordLikeness OfWords(NameWord one, NameWord other)
    {
        var (shorter, longer) = one.Ascii.Length <= other.Ascii.Length ? (one.Ascii, other.Ascii) : (other.Ascii, one.Ascii);
        if (shorter.Length > 2 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "s" or "es")
            return new(SameMeaning, "singular and plural");
        if (one.Script == other.Script && shorter[0] != longer[0])
            return None;
        return OfLetters(one, other) is var likeness && likeness.Why == "short form" ? None : likeness;
    }

    private static bool Vowelless(NameWord word) => word.Script != NameScript.Alphabet && word.Script != NameScript.Han;

    private static WordLikeness OfInitial(NameWord one, NameWord other)
    {
        if (one.Kind == other.Kind && one.Kind == NameWordKind.Initial)
            return one.Ascii == other.Ascii ? new(SameSound, "the same initial") : None;
        var (initial, name) = one.Kind == NameWordKind.Initial ? (one, other) : (other, one);
        return name.Kind == NameWordKind.Name && name.Sound.Length > 0 && (name.Ascii[0] == initial.Ascii[0] || name.Sound[0] == initial.Sound[0])
            ? new(Initial, "initial")
            : None;
    }

    /// <summary>Where one of them does not write its vowels.</summary>
    private static WordLikeness OfConsonants(NameWord one, NameWord other)
    {
        var (left, right) = (one.Consonants, other.Consonants);
        if (left.Length == 0 || right.Length == 0)
            return None;
        var shorter = Math.Min(left.Length, right.Length);
        if (left == right)
            return shorter >= FewConsonants ? new(0.92, "the same consonants") : shorter == 2 ? new(0.86, "the same two consonants") : new(0.75, "the same consonant");
        return shorter >= FewConsonants && EditDistance.Of(left, right, 1) <= 1
            ? new(Math.Max(0.72, 1 - (1.0 / shorter)), "consonants but for one")
            : None;
    }

    private static WordLikeness OfLetters(NameWord one, NameWord other)
    {
        if (one.Sound == other.Sound && one.Sound.Length > 1)
            return new(SameSound, "the same sound");
        var best = ShortNames.AreOfOne(one.Sound, other.Sound) ? new WordLikeness(ShortForm, "short form") : None;
        var letters = OfEdits(one.Ascii, other.Ascii, "like letters");
        if (letters.Score > best.Score)
            best = letters;
        var sounds = OfEdits(one.Sound, other.Sound, "like sounds");
        return sounds.Score - 0.02 > best.Score ? sounds with { Score = sounds.Score - 0.02 } : best;
    }

    private static WordLikeness OfEdits(string one, string other, string why)
    {
        var longer = Math.Max(one.Length, other.Length);
        var budget = Math.Min(one.Length, other.Length) switch
        {
            <= 3 => 0,
            <= 5 => 1,
            <= 7 => 1.5,
            <= 10 => 2,
            _ => 3,
        };
        if (budget == 0 || longer - Math.Min(one.Length, other.Length) > 2 * budget)
            return None;
        var distance = EditDistance.Of(one, other, budget);
        return distance <= budget ? new(1 - (distance / longer), why) : None;
    }
}

/// <summary>What holds for the words of names.</summary>
internal enum WordRule
{
    /// <summary>Of a person.</summary>
    Person = 1,

    /// <summary>Of two people whose names are Chinese: a syllable is right or another.</summary>
    Syllables = 2,

    /// <summary>Of an organization or a topic.</summary>
    Words = 3,
}

/// <summary>How many letters have to be changed to make one word of another.</summary>
/// <remarks>
/// Optimal string alignment (Damerau-Levenshtein without overlaps) with weights: letters that are mistaken for each other, vowels, swapped and
/// doubled letters count less, a digit and the first letter more.
/// </remarks>
internal static class EditDistance
{
    private const double LookAlike = 0.7;
    private const double Vowel = 0.7;
    private const double Swap = 0.8;
    private const double Doubled = 0.5;
    private const double Digit = 1.5;
    private const double FirstLetter = 1.5;

    /// <summary>Longer words are compared by their beginnings.</summary>
    private const int MostLetters = 64;

    /// <summary>The distance; when it is more than <paramref name="most"/>, something that is more.</summary>
    public static double Of(string one, string other, double most)
    {
        if (one.Length > MostLetters || other.Length > MostLetters)
            return one == other ? 0 : most + 1;
        var width = other.Length + 1;
        Span<double> before = stackalloc double[width];
        Span<double> last = stackalloc double[width];
        Span<double> row = stackalloc double[width];
        last[0] = 0;
        for (var column = 1; column < width; column++)
            last[column] = last[column - 1] + Insertion(other, column - 1);
        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = last[0] + Insertion(one, line - 1);
            var least = row[0];
            for (var column = 1; column < width; column++)
            {
                var cost = Math.Min(last[column] + Insertion(one, line - 1), row[column - 1] + Insertion(other, column - 1));
                cost = Math.Min(cost, last[column - 1] + Substitution(one[line - 1], other[column - 1], line == 1 && column == 1));
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1])
                    cost = Math.Min(cost, before[column - 2] + Swap);
                row[column] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
                return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[width - 1];
    }

    private static double Insertion(string word, int place) =>
        char.IsAsciiDigit(word[place]) ? Digit
        : (place > 0 && word[place - 1] == word[place]) || (place + 1 < word.Length && word[place + 1] == word[place]) ? Doubled
        : place == 0 ? FirstLetter : 1;

    private static double Substitution(char one, char other, bool isFirst)
    {
        if (one == other)
            return 0;
        var cost = AreAlike(one, other) ? LookAlike
            : char.IsAsciiDigit(one) || char.IsAsciiDigit(other) ? Digit
            : IsVowel(one) && IsVowel(other) ? Vowel : 1;
        return isFirst ? cost * FirstLetter : cost;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>From opensanctions/rigour (resources/names/compare.yml at 8f4044d), MIT License, Copyright (c) OpenSanctions.</summary>
    private static bool AreAlike(char one, char other) => (one < other ? (one, other) : (other, one)) is
        ('0', 'o') or ('1', 'i') or ('1', 'l') or ('5', 's') or ('6', 'b') or ('9', 'g') or ('9', 'q') or ('c', 'k') or ('e', 'i') or ('h', 'n') or ('i', 'j') or ('i', 'y') or ('o', 'u');
}
