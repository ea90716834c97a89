namespace ClaimGraph.Names;

/// <summary>What is taken off for parts of people's names that do not stand for each other.</summary>
/// <remarks>
/// What one name lacks is often left out: a middle name, a patronymic. What both have and differs is a contradiction: another patronymic, another
/// family name. Where a particle says whose child somebody is, the order of the parts is part of the name.
/// </remarks>
internal static class PersonCosts
{
    private const double LeftInitial = 0.035;
    private const double LeftMiddle = 0.055;
    private const double LeftEnd = 0.09;
    private const double LeftParticle = 0.01;

    private const double OtherInitial = 0.36;
    private const double OtherMiddle = 0.42;
    private const double OtherEnd = 0.62;

    private const double OtherOrder = 0.04;
    private const double OtherDescent = 0.36;

    private const double OneFullName = 0.62;
    private const double OneFullNameAndInitial = 0.86;

    public static IEnumerable<(string Part, string Why, double Cost)> Of(ParsedName one, ParsedName other, NameAlignment alignment)
    {
        var (left, right) = (Telling(alignment.LeftOfOne, one), Telling(alignment.LeftOfOther, other));
        var both = Math.Min(left.Count, right.Count);
        for (var place = 0; place < both; place++)
            yield return ($"{one.Words[left[place]].Text} ≠ {other.Words[right[place]].Text}", "contradicts", ContradictionOf(one, left[place], other, right[place]));
        foreach (var place in left.Skip(both))
            yield return (one.Words[place].Text, "only in one of them", LeftOf(one, place));
        foreach (var place in right.Skip(both))
            yield return (other.Words[place].Text, "only in one of them", LeftOf(other, place));
        var particles = (alignment.LeftOfOne.Count - left.Count) + (alignment.LeftOfOther.Count - right.Count);
        if (particles > 0)
            yield return ("particles", "only in one of them", particles * LeftParticle);
        if (one.MoreWords + other.MoreWords > 0)
            yield return ("the rest", "not compared", LeftEnd);
        if (alignment.IsTurned && one.IsTurned == other.IsTurned)
        {
            var isDescent = one.Words.Concat(other.Words).Any(word => word is { Kind: NameWordKind.Particle, Meaning: "child" });
            yield return ("the order", isDescent ? "another one's child" : "another order", isDescent ? OtherDescent : OtherOrder);
        }
    }

    /// <summary>Beyond which nobody gets with so little in common.</summary>
    public static (double Score, string Why) MostOf(NameAlignment alignment)
    {
        var full = alignment.Pairs.Count(pair => pair.Likeness.Why != "initial" && alignment.One[pair.FirstOfOne].Kind == NameWordKind.Name);
        // Both names are one word, or one written together.
        var isWhole = alignment.Pairs.Count == 1 && alignment.LeftOfOne.All(place => IsParticle(alignment.One[place])) && alignment.LeftOfOther.All(place => IsParticle(alignment.Other[place]));
        if (full > 1 || isWhole)
            return (NameComparison.MostOfOthers, "");
        return full == 1 && alignment.Pairs.Count > 1
            ? (OneFullNameAndInitial, "one full name and an initial in common")
            : full == 1 ? (OneFullName, "one name in common") : (OneFullName, "no full name in common");
    }

    private static List<int> Telling(IReadOnlyList<int> places, ParsedName name) => [.. places.Where(place => !IsParticle(name.Words[place]))];

    private static double ContradictionOf(ParsedName one, int left, ParsedName other, int right) =>
        one.Words[left].Kind == NameWordKind.Initial || other.Words[right].Kind == NameWordKind.Initial ? OtherInitial
        : IsMiddle(one, left) && IsMiddle(other, right) ? OtherMiddle : OtherEnd;

    private static double LeftOf(ParsedName name, int place) =>
        name.Words[place].Kind == NameWordKind.Initial ? LeftInitial : IsMiddle(name, place) ? LeftMiddle : LeftEnd;

    private static bool IsMiddle(ParsedName name, int place) => place > 0 && place < name.Words.Count - 1;

    private static bool IsParticle(NameWord word) => word.Kind == NameWordKind.Particle;
}
