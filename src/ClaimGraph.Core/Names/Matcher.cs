using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Names;

/// <summary>Compares a name with those on record who may have it.</summary>
public sealed class Matcher
{
    /// <summary>The least score that is worth telling, unless the caller says otherwise.</summary>
    public const double DefaultThreshold = 0.7;

    /// <summary>The least score of <see cref="MatchTier.Likely"/>.</summary>
    public const double Likely = 0.85;

    /// <summary>Scores that are nearer to each other are a tie.</summary>
    private const double Tie = 0.05;

    private readonly MatchQuery query;
    private readonly ParsedName name;

    /// <param name="query">With a type and a name.</param>
    public Matcher(MatchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        this.query = query;
        name = ParsedName.Of(query.Name!, Kind);
    }

    private RecordKind Kind => query.Type!.Value;

    /// <summary>Compares somebody on record, by the names and identifiers it has.</summary>
    /// <param name="candidate">Of the kind that is asked for.</param>
    public Match Compare(EntityRecord candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var (best, matched) = (default(NameComparison), candidate.Name);
        foreach (var own in candidate.Names)
            if (NameComparison.Of(name, ParsedName.Of(own, Kind), Kind) is var comparison && (best is null || comparison.Score > best.Score))
                (best, matched) = (comparison, own);
        var (score, features) = (best!.Score, best.Features);
        var isSame = best.IsSame || (Kind == RecordKind.Country && CountryCodes.CodeOf(query.Name!) == candidate.Id);
        foreach (var (scheme, value) in query.ExternalIds ?? new Dictionary<string, string>())
            if (candidate.ExternalIds?.GetValueOrDefault(scheme) is { } held)
            {
                (isSame, score) = held == value ? (true, score) : (false, Math.Min(score, MatchEvidence.MostOfOtherIdentifier));
                features = [.. features, new(scheme, held == value ? "the same identifier" : "another identifier", held == value ? 1 : 0, 1)];
            }

        return new(candidate.Reference, candidate.Name, matched, isSame ? 1 : score, TierOf(isSame, score), features);
    }

    /// <summary>The same match with what else is known of both: where somebody is, as what, of which country.</summary>
    /// <param name="candidate">With all that is on record of it.</param>
    public Match Weigh(Match match, EntityDescription candidate)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (match.Tier == MatchTier.Same)
            return match;
        var evidence = MatchEvidence.Of(query, candidate).ToList();
        var score = Math.Round(Math.Clamp(match.Score + evidence.Sum(feature => feature.Score), 0, NameComparison.MostOfOthers), 3);
        return match with { Score = score, Tier = TierOf(false, score), Features = [.. match.Features, .. evidence] };
    }

    /// <summary>What may be made of matches, the likest first.</summary>
    public static MatchDecision DecisionOf(IReadOnlyList<Match> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results switch
        {
            [{ Tier: MatchTier.Same }, { Tier: MatchTier.Same }, ..] => MatchDecision.Ambiguous,
            [{ Tier: MatchTier.Same }, ..] => MatchDecision.Exact,
            [{ Tier: MatchTier.Likely } first, { } second, ..] when first.Score - second.Score < Tie => MatchDecision.Ambiguous,
            [{ Tier: MatchTier.Likely }, ..] => MatchDecision.OneLikely,
            _ => MatchDecision.None,
        };
    }

    private static MatchTier TierOf(bool isSame, double score) => isSame ? MatchTier.Same : score >= Likely ? MatchTier.Likely : MatchTier.Possible;
}

/// <summary>What speaks for or against a match besides the name.</summary>
internal static class MatchEvidence
{
    /// <summary>Two identifiers of one scheme that differ are of two, whatever their names.</summary>
    public const double MostOfOtherIdentifier = 0.5;

    private const double SameInstitution = 0.04;
    private const double SameTitle = 0.02;
    private const double SameCountry = 0.02;
    private const double OtherCountry = -0.05;

    public static IEnumerable<MatchFeature> Of(MatchQuery query, EntityDescription candidate)
    {
        var affiliations = candidate.Affiliations ?? [];
        if (query.Institution is { } institution
            && affiliations.Select(affiliation => affiliation.Institution).FirstOrDefault(other => other is not null && IsLikely(institution, other, RecordKind.Institution)) is { } known)
            yield return new(known.Name ?? known.Id!, "the same institution", SameInstitution, 1);
        if (query.Title is { } title && affiliations.Select(affiliation => affiliation.Title).OfType<string>().FirstOrDefault(other => AreAlike(title, other)) is { } held)
            yield return new(held, "the same title", SameTitle, 1);
        if (query.Country is not { } country)
            yield break;
        var countries = (candidate.CitizenOf ?? []).Append(candidate.Country).Concat(affiliations.Select(affiliation => affiliation.Institution?.Country)).OfType<EntityDescription>().ToList();
        if (countries.Exists(other => other.Id == country || IsLikely(country, other, RecordKind.Country)))
            yield return new(country, "the same country", SameCountry, 1);
        else if (countries.Count > 0)
            yield return new(country, "another country", OtherCountry, 1);
    }

    private static bool IsLikely(string name, EntityDescription other, RecordKind kind) =>
        CountryCodes.CodeOf(name) is { } code && kind == RecordKind.Country
            ? code == other.Id
            : other.Name is not null && other.AllNames().Any(own => NameComparison.Of(name, own, kind).Score >= Matcher.Likely);

    /// <summary>Whether titles have a word in common that is no article.</summary>
    private static bool AreAlike(string one, string other) => NameComparison.Of(one, other, RecordKind.Topic).Score >= Matcher.DefaultThreshold;
}
