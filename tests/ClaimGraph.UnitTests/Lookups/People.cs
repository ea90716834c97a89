using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Lookups;

/// <summary>People with positions, as they are read.</summary>
internal static class People
{
    public static EntityDescription Person(string name, params AffiliationDescription[] positions) =>
        new() { Type = RecordKind.Person, Id = "person", Name = name, Affiliations = positions.Length > 0 ? positions : null };

    public static EntityDescription Institution(string name, string? country = null, params string[] aliases) => new()
    {
        Type = RecordKind.Institution,
        Id = name,
        Name = name,
        Aliases = [.. aliases.Select(alias => new Alias(alias))],
        Country = country is null ? null : new() { Type = RecordKind.Country, Id = country, Name = country },
    };

    public static AffiliationDescription Position(
        string? title, EntityDescription institution, string? from = null, string? until = null, string id = "position") => new()
        {
            Id = id,
            Title = title,
            Institution = institution,
            From = Date(from),
            Until = Date(until),
        };

    public static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
