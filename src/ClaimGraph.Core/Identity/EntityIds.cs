using AnyAscii;

namespace ClaimGraph.Identity;

/// <summary>
/// The ids proposed for people, institutions and topics whose caller chose none. They depend on the arguments alone,
/// so that recording the same entity twice proposes the same id, and each of them is a slug.
/// </summary>
public static class EntityIds
{
    private const int SuffixLength = 6;

    /// <summary>
    /// The id to try first: the slug of the transliterated name (Александр: Aleksandr), or a <see cref="ShortHash"/> of the name as given when
    /// nothing of it can be transliterated.
    /// </summary>
    /// <exception cref="ArgumentException">The name is null, or has to be hashed and has an unpaired surrogate.</exception>
    public static string Proposed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = Slug.Of(name.Transliterate());
        return slug.Length > 0 ? slug : ShortHash.Of(name);
    }

    /// <summary>
    /// The id when the proposed one belongs to somebody of another name: the proposed one, shortened if need be, a hyphen
    /// and six characters of the hash of <paramref name="kind"/> and name. The same name gives the same id again, so two
    /// entities of one kind and name cannot be told apart here: one of them needs an id chosen by the caller.
    /// </summary>
    /// <exception cref="ArgumentException">Kind or name is null or has an unpaired surrogate.</exception>
    public static string Distinct(string name, string kind)
    {
        var readable = Slug.Of(Proposed(name), Slug.MaxLength - SuffixLength - 1);
        return $"{readable}-{ShortHash.Of(kind, name).AsSpan(0, SuffixLength)}";
    }
}
