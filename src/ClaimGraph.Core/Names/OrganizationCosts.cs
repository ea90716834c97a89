using System.Collections.Frozen;

namespace ClaimGraph.Names;

/// <summary>What is taken off for parts of the names of organizations, and of topics and titles, that do not stand for each other.</summary>
/// <remarks>Numbers have to agree; legal forms may differ; words that many have, and the names of countries, tell little.</remarks>
internal static class OrganizationCosts
{
    private const double OtherForm = 0.07;
    private const double LeftForm = 0.01;
    private const double LeftNumber = 0.31;
    private const double OtherName = 0.45;
    private const double OtherCommon = 0.36;
    private const double LeftName = 0.16;
    private const double LeftCommon = 0.08;
    private const double LeftPlace = 0.12;
    private const double LeftField = 0.31;
    private const double OnlyCommon = 0.15;
    private const double OtherOrder = 0.03;

    /// <summary>Words that turn the meaning around.</summary>
    private static readonly FrozenSet<string> Turning = "non not no anti counter former ex against без не анти".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<(string Part, string Why, double Cost)> Of(ParsedName one, ParsedName other, NameAlignment alignment)
    {
        if (one.LegalForm != other.LegalForm)
            yield return one.LegalForm is null || other.LegalForm is null
                ? ("the legal form", "only in one of them", LeftForm)
                : ("the legal form", "another one", OtherForm);
        var (left, right) = (alignment.LeftOfOne.ToList(), alignment.LeftOfOther.ToList());
        var numbers = left.Select(place => one.Words[place]).Where(IsNumber).Concat(right.Select(place => other.Words[place]).Where(IsNumber)).ToList();
        foreach (var number in numbers)
            yield return (number.Text, "a number that the other does not have", LeftNumber);
        left.RemoveAll(place => IsNumber(one.Words[place]));
        right.RemoveAll(place => IsNumber(other.Words[place]));
        var (ofLeft, ofRight) = (InOrderOfWeight(one, left), InOrderOfWeight(other, right));
        var both = Math.Min(ofLeft.Count, ofRight.Count);
        for (var place = 0; place < both; place++)
            yield return ($"{ofLeft[place].Text} ≠ {ofRight[place].Text}", "contradicts", Math.Min(OtherOf(ofLeft[place]), OtherOf(ofRight[place])));
        foreach (var word in ofLeft.Skip(both).Concat(ofRight.Skip(both)))
            yield return (word.Text, "only in one of them", LeftOf(word));
        if (alignment.Pairs.All(pair => alignment.One[pair.FirstOfOne].Kind is not NameWordKind.Name) && ofLeft.Count + ofRight.Count > 0)
            yield return ("the words in common", "many organizations have them", OnlyCommon);
        if (one.MoreWords + other.MoreWords > 0)
            yield return ("the rest", "not compared", LeftName);
        if (alignment.IsTurned)
            yield return ("the order", "another order", OtherOrder);
    }

    /// <summary>Whether one of them is the first letters of the other.</summary>
    public static bool AreAcronym(ParsedName one, ParsedName other) => IsAcronymOf(one, other) || IsAcronymOf(other, one);

    private static bool IsAcronymOf(ParsedName acronym, ParsedName name) =>
        acronym.Words is [{ Kind: NameWordKind.Name, Ascii.Length: > 1 } word] && name.Initials == word.Ascii;

    private static List<NameWord> InOrderOfWeight(ParsedName name, List<int> places) => [.. places.Select(place => name.Words[place]).OrderByDescending(word => word.Weight)];

    private static double OtherOf(NameWord word) => word.Kind == NameWordKind.Common ? OtherCommon : OtherName;

    private static double LeftOf(NameWord word) => word.Kind switch
    {
        NameWordKind.Common => LeftCommon,
        NameWordKind.Place => LeftPlace,
        NameWordKind.Field => LeftField,
        _ => Turning.Contains(word.Text) ? OtherName : LeftName,
    };

    private static bool IsNumber(NameWord word) => word.Kind == NameWordKind.Number;
}
