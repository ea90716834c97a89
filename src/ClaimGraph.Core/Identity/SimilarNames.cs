using ClaimGraph.Anchoring;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Text;

namespace ClaimGraph.Identity;

/// <summary>Names that are alike: a letter off, an initial for a name, a middle name left out, a word that ends otherwise, or nothing but marks and the order of the parts.</summary>
/// <remarks>Nobody is ever taken for anybody by it; who records a new name is told of the like ones.</remarks>
public static class SimilarNames
{
    /// <summary>Of a name of more parts, which is a sentence, nothing is left out.</summary>
    private const int MostParts = 8;

    /// <summary>Shorter words are others as soon as a letter is.</summary>
    private const int LeastAlike = 5;

    /// <summary>Whether two names are alike, or the same.</summary>
    public static bool Are(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var others = NameKeys.Readings(other);
        return NameKeys.Readings(one).Any(parts => others.Any(reading => Are(parts, reading)));
    }

    /// <summary>
    /// Searches among names and aliases that find what is like a name. Of each list the first search is the widest; who finds too many with it
    /// goes on to the next ones, which together leave out a little.
    /// </summary>
    public static IEnumerable<IReadOnlyList<SearchQuery>> SearchesFor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = NameParts.Of(name).Select(part => SearchText.Of(part.Text)).Where(part => part.Length > 0).ToList();
        return parts.Count > MostParts
            ? []
            : parts.Select((part, place) => Searches(part, parts.Where((_, other) => other != place).ToList())).Where(searches => searches.Count > 0);
    }

    private static List<SearchQuery> Searches(string part, List<string> others)
    {
        // Initials alone find half of the world.
        var rest = others.Any(other => other.Length > 1) ? string.Join(' ', others.Select(other => $"\"{other}\"")) : "";
        string[] texts =
        [
            rest,
            part.Length >= SearchQuery.MinPrefixLength && !part.Contains(' ') ? $"{rest} {part[..SearchQuery.MinPrefixLength]}*" : "",
            part.Length > 1 && rest.Length > 0 ? $"{rest} {InitialOf(part)}" : "",
        ];
        return [.. texts.Select(text => SearchQuery.TryParse(text, out var query, out _) ? query : null).OfType<SearchQuery>()];
    }

    private static bool Are(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var left = Without(one, other);
        var right = Without(other, one);
        var common = one.Count - left.Count;
        return (left.Count, right.Count) switch
        {
            (0, 0) => true,
            (1, 1) => Spelling.IsNear(left[0], right[0]) || (common > 0 && (IsInitialOf(left[0], right[0]) || IsInitialOf(right[0], left[0])))
                || (common > 1 && EndOtherwise(left[0], right[0])),
            (1, 0) => common > 1 && IsName(left[0]),
            (0, 1) => common > 1 && IsName(right[0]),
            _ => false,
        };
    }

    /// <summary>The parts of a name that another does not have, each as often as it has more of it.</summary>
    private static List<string> Without(IReadOnlyList<string> parts, IReadOnlyList<string> others)
    {
        var left = parts.ToList();
        foreach (var part in others)
            left.Remove(part);
        return left;
    }

    private static bool IsInitialOf(string initial, string part) => part.Length > initial.Length && initial == InitialOf(part) && IsName(initial);

    /// <summary>Whether words of which most is the same end otherwise: "Line" and "Lines", "Authority" and "Authorities".</summary>
    private static bool EndOtherwise(string one, string other) => IsName(one) && IsName(other)
        && 3 * one.AsSpan().CommonPrefixLength(other) >= 2 * Math.Max(LeastAlike, Math.Max(one.Length, other.Length));

    private static string InitialOf(string part) => part[..CodePoints.Forth(part, 0, 1)];

    /// <summary>A number more or less is another name.</summary>
    private static bool IsName(string part) => part.All(char.IsLetter);
}

/// <summary>Somebody on record who may be one just recorded as new. Whether they are one, people decide.</summary>
/// <param name="Created">The new record.</param>
/// <param name="Reference">The other one.</param>
/// <param name="Name">Its name.</param>
public sealed record PossibleDuplicate(Reference Created, Reference Reference, string Name);
