using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Text;

namespace ClaimGraph.Names;

/// <summary>A name, read word by word.</summary>
/// <param name="Key">Equal for names that are the same (<see cref="NameKeys.Of(string)"/>).</param>
/// <param name="Words">Its words in their order, without titles and legal forms; <see cref="MostWords"/> at most.</param>
/// <param name="LegalForm">Of an organization, the type of its legal form; null when the name has none.</param>
/// <param name="MoreWords">How many words it has beyond those.</param>
internal sealed record ParsedName(string Key, IReadOnlyList<NameWord> Words, string? LegalForm, int MoreWords)
{
    private const string Child = "child";
    private const string Servant = "servant";
    private const string Article = "article";

    /// <summary>Longer names are compared by their first words.</summary>
    private const int MostWords = 24;

    /// <summary>Han names of this many characters or fewer are those of people, with the family name in front.</summary>
    private const int LongestHanName = 4;

    private static readonly (NameWords Words, NameWordKind Kind)[] KnownWords =
        [(NameWords.Places, NameWordKind.Place), (NameWords.OrganizationFields, NameWordKind.Field), (NameWords.OrganizationWords, NameWordKind.Common)];

    /// <summary>Family names of two characters.</summary>
    private static readonly string[] DoubleSurnames =
        ["欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "남궁", "황보", "선우", "독고", "제갈"];

    /// <summary>Words of titles and names of organizations that tell nothing.</summary>
    private static readonly FrozenSet<string> SmallWords = (
        "the of for and & in on at a an to by with from der die das den dem des für und zu zur zum von vom im am le la les l d et de du da do dos das del della delle dei di el los las y e i il lo gli per por para "
        + "van het voor en af og för och w z na po и в во на по при для с о об у та й").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a comma says that the family name is in front.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>Whether it is a Chinese name of a person (<see cref="Pinyin"/>).</summary>
    public bool IsChinese { get; private init; }

    /// <summary>Of an organization: the first letters of its words, a legal form in front among them, transliterated.</summary>
    public string Initials { get; private init; } = "";

    /// <summary>Reads a name.</summary>
    /// <param name="kind">Of whom; what is not a person's is read as an organization's.</param>
    public static ParsedName Of(string name, RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isOrganization = kind != RecordKind.Person;
        var cut = NameParts.Of(name);
        var parts = cut.Select(part => HanVariants.Fold(part.Text)).ToList();
        var isTurned = !isOrganization && name.Contains(',', StringComparison.Ordinal);
        var all = isOrganization ? parts : WithoutTitles(parts, isTurned);
        string? form = null;
        var words = isOrganization ? OrganizationWords(all, out form) : PersonWords(all);
        if (words.Count == 0)
            words = [.. parts.Select(part => new NameWord(part, NameWordKind.Name))];
        return new(NameKeys.Of(cut, name), [.. words.Take(MostWords)], form, Math.Max(0, words.Count - MostWords))
        {
            IsTurned = isTurned,
            IsChinese = !isOrganization && Pinyin.IsName(words),
            Initials = isOrganization ? InitialsOf(parts) : "",
        };
    }

    /// <param name="isTurned">Whether the family name is in front, and no title.</param>
    private static List<string> WithoutTitles(List<string> parts, bool isTurned)
    {
        var all = CollectionsMarshal.AsSpan(parts);
        var (first, end) = (0, parts.Count);
        while (!isTurned && NameWords.Titles.BeginningOf(all[first..end]) is ( > 0 and var length, "in front") && length < end - first)
            first += length;
        while (NameWords.Titles.EndOf(all[first..end]) is ( > 0 and var length, "behind") && length < end - first)
            end -= length;
        return parts[first..end];
    }

    private static List<NameWord> PersonWords(List<string> parts)
    {
        // In these scripts a space says nothing.
        if (parts.Count == 0)
            return [];
        if (parts.TrueForAll(part => part.EnumerateRunes().All(rune => NameScripts.Of(rune) == NameScript.Han)) || parts.TrueForAll(IsHangul))
            parts = [string.Concat(parts)];
        var words = new List<NameWord>();
        for (var place = 0; place < parts.Count; place++)
            foreach (var piece in Pieces(parts[place]))
                words.Add(PersonWord(piece, words.Count == 0, place > 0 && place == parts.Count - 1));
        return words;
    }

    /// <summary>What is written together: the article and a name in Arabic, the servant and whose, the family name and the given name in Han and Hangul.</summary>
    private static string[] Pieces(string part)
    {
        var script = NameScripts.Of(part);
        if (script == NameScript.Consonants && part.StartsWith("ال", StringComparison.Ordinal) && part.Length > 3)
            return ["ال", part[2..]];
        if (script == NameScript.Alphabet && part.Length > 8 && part.StartsWith("abd", StringComparison.Ordinal) && part[3] is 'a' or 'e' or 'u' or 'o' && part[4] is 'l' or 'r' or 's')
            return part[4] == 'l' ? ["abd", "al", part[5..]] : ["abd", "al", part[4..]];
        if (part is "abdul" or "abdel" or "abdal" or "abdoul")
            return ["abd", "al"];
        if (part.Length is 1 or > LongestHanName || !(IsHangul(part) || script == NameScript.Han) || char.IsSurrogate(part[0]))
            return [part];
        var family = part.Length > 2 && DoubleSurnames.Contains(part[..2]) ? 2 : 1;
        return [part[..family], part[family..]];
    }

    private static bool IsHangul(string part) => part.All(letter => letter is >= '\uAC00' and <= '\uD7A3');

    private static NameWord PersonWord(string part, bool isFirst, bool isLast)
    {
        if (NumberOf(part, isFirst, isLast) is { } number)
            return new(part, NameWordKind.Number, number);
        // In front it is a name of its own: Ben Carson, Le Duan.
        if (NameWords.Particles.MeaningOf(part) is { } meaning && !(isFirst && meaning is Child or "of") && !(isLast && meaning != Article))
            return meaning == Servant ? new("abd", NameWordKind.Name) : new(part, NameWordKind.Particle, meaning);
        var word = new NameWord(part, NameWordKind.Name);
        return word.Ascii.Length == 1 && word.Script == NameScript.Alphabet ? word with { Kind = NameWordKind.Initial } : word;
    }

    private static List<NameWord> OrganizationWords(List<string> all, out string? form)
    {
        form = null;
        var parts = all.SelectMany(HanPieces).ToList();
        var words = new List<NameWord>();
        for (var place = 0; place < parts.Count;)
        {
            var (length, type) = NameWords.OrganizationForms.BeginningOf(CollectionsMarshal.AsSpan(parts)[place..]);
            // A legal form stands behind the name, and in some countries in front; alone it is the name.
            if (type is not null && length < parts.Count && (place == 0 || place + length >= parts.Count - 1))
                (form, place) = (type, place + length);
            else if (KnownAt(parts, place) is { } known)
            {
                words.Add(known.Word);
                place += known.Length;
            }
            else
            {
                if (NumberOf(parts[place], place == 0, place == parts.Count - 1) is { } number)
                    words.Add(new(parts[place], NameWordKind.Number, number));
                else if (!SmallWords.Contains(parts[place]))
                    words.Add(new(parts[place], NameWordKind.Name));
                place++;
            }
        }

        return words;
    }

    private static (NameWord Word, int Length)? KnownAt(List<string> parts, int place)
    {
        foreach (var (words, kind) in KnownWords)
            if (words.BeginningOf(CollectionsMarshal.AsSpan(parts)[place..]) is (var length, { } meaning))
                return (new(string.Concat(parts.GetRange(place, length)), kind, meaning), length);
        return null;
    }

    /// <summary>The words of a name in Han, as far as they are known; the rest stays together.</summary>
    private static IEnumerable<string> HanPieces(string part)
    {
        if (part.Length <= 2 || NameScripts.Of(part) != NameScript.Han)
            return [part];
        var pieces = new List<string>();
        var start = 0;
        for (var place = 0; place < part.Length;)
        {
            var length = Math.Min(LongestHanName, part.Length - place);
            while (length > 1 && !KnownWords.Any(known => known.Words.MeaningOf(part.Substring(place, length)) is not null))
                length--;
            if (length > 1)
            {
                if (start < place)
                    pieces.Add(part[start..place]);
                pieces.Add(part.Substring(place, length));
                start = place + length;
            }

            place += length;
        }

        if (start < part.Length)
            pieces.Add(part[start..]);
        return pieces;
    }

    private static string InitialsOf(List<string> parts) => string.Concat(
        parts.Where(part => !SmallWords.Contains(part)).Take(MostWords).Select(part => NameWord.Transliterated(part[..CodePoints.Forth(part, 0, 1)])).Where(ascii => ascii.Length > 0).Select(ascii => ascii[0]));

    /// <summary>The value of a number, as the digits of it; a Roman one, and what orders those of one name, only at the end or, from two letters on, behind a name.</summary>
    private static string? NumberOf(string part, bool isFirst, bool isLast)
    {
        if (part.All(char.IsDigit))
            return part.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        if (isFirst || (part.Length == 1 && !isLast))
            return null;
        return part switch
        {
            "i" => "1",
            "ii" => "2",
            "iii" => "3",
            "iv" => "4",
            "v" => "5",
            "vi" => "6",
            "vii" => "7",
            "viii" => "8",
            "ix" => "9",
            "x" => "10",
            "xi" => "11",
            "xii" => "12",
            "xiii" => "13",
            "xiv" => "14",
            "xv" => "15",
            "xvi" => "16",
            "jr" or "jnr" or "junior" or "filho" => "junior",
            "sr" or "snr" or "senior" => "senior",
            _ => null,
        };
    }
}
