using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>What may be said of an entity or source, one word after the other.</summary>
internal static class Descriptions
{
    extension(EntityDescription entity)
    {
        public EntityDescription WithId(string id) => entity with { Id = id };

        public EntityDescription AlsoKnownAs(params string[] names) =>
            entity with { Aliases = [.. names.Select(name => new Alias(name))] };

        public EntityDescription Identified(string scheme, string value) =>
            entity with { ExternalIds = new Dictionary<string, string> { [scheme] = value } };

        public EntityDescription BasedIn(string countryCode) => entity with { Country = Statement.Country(countryCode) };

        public EntityDescription In(string role) => entity with { Role = role };

        public EntityDescription Working(
            EntityDescription institution, string? title = null, string? from = null, string? until = null) =>
            entity with { Affiliations = [.. entity.Affiliations ?? [], Position(institution, title, from, until)] };
    }

    extension(SourceDescription source)
    {
        public SourceDescription WithId(string id) => source with { Id = id };

        public SourceDescription PublishedBy(string institution) => source with { Publisher = Statement.Institution(institution) };

        public SourceDescription PublishedOn(string date) => source with { PublishedOn = PartialDate.Parse(date) };
    }

    public static AffiliationDescription Position(
        EntityDescription institution, string? title = null, string? from = null, string? until = null) => new()
        {
            Institution = institution,
            Title = title,
            From = from is null ? null : PartialDate.Parse(from),
            Until = until is null ? null : PartialDate.Parse(until),
        };
}
