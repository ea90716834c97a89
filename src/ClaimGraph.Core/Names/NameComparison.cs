using System.ComponentModel.DataAnnotations;
using ClaimGraph.Graph;

namespace ClaimGraph.Names;

/// <summary>How alike two names are, and why.</summary>
/// <param name="Score">0, others, to 1, which is theirs alone who are the same (<see cref="Identity.NameKeys.Of(string)"/>).</param>
/// <param name="IsSame">Whether they differ in nothing but case, spacing, punctuation and Unicode form.</param>
/// <param name="Features">What the score is made of, part by part.</param>
public sealed record NameComparison(double Score, bool IsSame, IReadOnlyList<MatchFeature> Features)
{
    /// <summary>Of names that are not the same.</summary>
    internal const double MostOfOthers = 0.99;

    private const double Acronym = 0.8;

    private static readonly NameComparison Same = new(1, true, [new("the whole name", "the same", 1, 1)]);

    /// <summary>Compares two names of a kind. The order of the two makes no difference to the score.</summary>
    public static NameComparison Of(string one, string other, RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Of(ParsedName.Of(one, kind), ParsedName.Of(other, kind), kind);
    }

    /// <summary>Compares two names that were read.</summary>
    internal static NameComparison Of(ParsedName one, ParsedName other, RecordKind kind)
    {
        if (one.Key == other.Key)
            return Same;
        if (string.CompareOrdinal(one.Key, other.Key) > 0)
            (one, other) = (other, one);
        var alignment = new NameAlignment(one.Words, other.Words, RuleOf(one, other, kind));
        var features = alignment.Pairs.Select(pair => new MatchFeature($"{pair.One} ~ {pair.Other}", pair.Likeness.Why, Math.Round(pair.Likeness.Score, 3), Math.Round(pair.Weight, 3))).ToList();
        var score = alignment.Average;
        foreach (var (part, reason, cost) in kind == RecordKind.Person ? PersonCosts.Of(one, other, alignment) : OrganizationCosts.Of(one, other, alignment))
        {
            score -= cost;
            features.Add(new(part, reason, Math.Round(-cost, 3), 1));
        }

        if (kind == RecordKind.Person && PersonCosts.MostOf(alignment) is var (most, why) && score > most)
        {
            score = most;
            features.Add(new("the whole name", why, most, 1));
        }
        else if (kind != RecordKind.Person && score < Acronym && OrganizationCosts.AreAcronym(one, other))
        {
            score = Acronym;
            features = [new("the whole name", "the first letters of the other", Acronym, 1)];
        }

        return new(Math.Round(Math.Clamp(score, 0, MostOfOthers), 3), false, features);
    }

    private static WordRule RuleOf(ParsedName one, ParsedName other, RecordKind kind) =>
        kind != RecordKind.Person ? WordRule.Words : one.IsChinese && other.IsChinese ? WordRule.Syllables : WordRule.Person;
}

/// <summary>What one part of a score says.</summary>
/// <param name="Part">Which words, as <c>gabuev ~ gabujew</c>.</param>
/// <param name="Why">What they have in common, or not.</param>
/// <param name="Score">0 to 1 for words that are alike; less than 0 for what is taken off.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record MatchFeature(string Part, string Why, [property: Range(-1.0, 1.0)] double Score, [property: Range(0.0, 2.0)] double Weight);
