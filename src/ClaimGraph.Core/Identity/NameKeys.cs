using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Identity;

/// <summary>Under what entities are found by name: names that count as the same, and names that may be mistaken for each other.</summary>
/// <remarks>
/// Marks on letters and symbols make other names (Peña and Pena, C++ and C#), so the key keeps them. The nearest of such names share a
/// near key instead: whoever is found by that alone is asked about and never taken.
/// </remarks>
public static class NameKeys
{
    /// <summary>In front of a near key. No key of a name begins with it, unless the whole name is punctuation, and that has no near keys.</summary>
    private const char NearSign = '?';

    /// <summary>Two names are the same when they differ in nothing but case, spacing, punctuation, Unicode form and hidden characters.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(NameParts.Of(name), name);
    }

    /// <summary>
    /// Two names are near each other when they differ in marks on letters or the order of their parts as well. What a hyphen joins is one
    /// part or two (Yi-wei: Yiwei and Yi Wei), so that a name has up to two of these.
    /// </summary>
    public static IReadOnlyList<string> Near(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. Near(NameParts.Of(name))];
    }

    /// <summary>All keys of an entity: of each name and alias its own and the near ones.</summary>
    public static IEnumerable<string> Of(EntityRecord entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Names.SelectMany(All).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> All(string name)
    {
        var parts = NameParts.Of(name);
        return Near(parts).Prepend(Of(parts, name));
    }

    /// <summary>The same of a name that was cut into its parts. Without a letter or symbol it still equals itself.</summary>
    internal static string Of(IReadOnlyList<NamePart> parts, string name) => parts.Count == 0
        ? string.Join(' ', NameParts.Visible(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : string.Join(' ', parts.Select(part => Spaced(part.Text)));

    private static IEnumerable<string> Near(IReadOnlyList<NamePart> parts) => Readings(parts).Select(Near);

    /// <summary>The parts of a name without case and marks, in their order, in up to two ways: what a hyphen joins is parts of its own, or one.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Readings(IReadOnlyList<NamePart> parts)
    {
        if (parts.Count == 0)
            return [];
        string[] apart = [.. parts.Select(part => Base(part.Text))];
        if (!parts.Any(part => part.IsJoined))
            return [apart];
        var joined = new List<string>();
        foreach (var part in parts)
        {
            // What a hyphen joins to nothing but an apostrophe is the first part.
            if (part.IsJoined && joined.Count > 0)
                joined[^1] += Base(part.Text);
            else
                joined.Add(Base(part.Text));
        }

        return [apart, joined];
    }

    private static string Near(IEnumerable<string> parts) => NearSign + string.Join(' ', parts.Order(StringComparer.Ordinal));

    /// <summary>Where words are not set apart by spaces, a space says nothing: every character is a part.</summary>
    private static string Spaced(string part)
    {
        if (!part.EnumerateRunes().Any(UnspacedScripts.Contain))
            return part;
        var spaced = new StringBuilder();
        foreach (var rune in part.EnumerateRunes())
            spaced.Append(UnspacedScripts.Contain(rune) ? $" {rune} " : rune.ToString());
        return string.Join(' ', spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Base(string part) =>
        SearchText.Of(part) is { Length: > 0 } letters ? letters.Replace(" ", "", StringComparison.Ordinal) : part;
}
