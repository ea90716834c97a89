using ClaimGraph.Documents;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says in a few words who or what somebody is, so that people tell those apart whose names are alike.</summary>
public static class EntityFacts
{
    private const int MostPositions = 2;
    private const int LongestSummary = 160;

    /// <summary>Positions, countries and the description, as far as they are on record.</summary>
    public static IEnumerable<string> Of(EntityDescription entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (entity.Affiliations ?? []).Take(MostPositions)
            .Select(position => $"{(position.Title is { } title ? $"{title}, " : "")}{Speakers.NameOf(position.Institution!)}, {Periods.Of(position)}")
            .Concat(entity.Country is { } country ? [$"based in {Speakers.NameOf(country)}"] : [])
            .Concat(entity.CitizenOf is { Count: > 0 } countries ? [$"citizen of {string.Join(", ", countries.Select(Speakers.NameOf))}"] : [])
            .Concat(entity.Summary is { } summary ? [Excerpt.Of(summary, LongestSummary)] : []);
    }
}
