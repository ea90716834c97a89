using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Time;

namespace ClaimGraph.Documents;

/// <summary>A person, institution, country, topic or unnamed source, named by id or described.</summary>
/// <remarks>Mentioning an entity never edits it: what is described is used to find it, or to create it when there is none.</remarks>
public sealed record EntityDescription : Description
{
    /// <summary>May be left out where only one kind fits: the institution of an affiliation, a publisher, a country.</summary>
    [JsonPropertyOrder(-10)]
    public RecordKind? Type { get; init; }

    /// <summary>What it is called, kept to the byte.</summary>
    [Text(Limits.Name)]
    public string? Name { get; init; }

    /// <summary>Every name that it is described by, the main one first.</summary>
    public IEnumerable<string> AllNames() => (Aliases ?? []).Select(alias => alias.Value).Prepend(Name!);

    /// <summary>Other names by which it is known, and found.</summary>
    [MaxLength(Limits.Aliases)]
    public IReadOnlyList<Alias>? Aliases { get; init; }

    /// <summary>Identifiers elsewhere, by scheme: <c>wikidata</c>, <c>orcid</c>, <c>ror</c>, ...</summary>
    [MaxLength(Limits.ExternalIds), SchemeKeys, Text(Limits.ExternalId)]
    public IReadOnlyDictionary<string, string>? ExternalIds { get; init; }

    /// <summary>Who or what it is, in a few words.</summary>
    [JsonPropertyName("description"), Text(Limits.Description)]
    public string? Summary { get; init; }

    /// <summary>Of an institution: the country it is based in.</summary>
    public EntityDescription? Country { get; init; }

    /// <summary>Of a person: countries of citizenship.</summary>
    [MaxLength(Limits.Citizenships)]
    public IReadOnlyList<EntityDescription>? CitizenOf { get; init; }

    /// <summary>Of a person: positions held.</summary>
    [MaxLength(Limits.Affiliations)]
    public IReadOnlyList<AffiliationDescription>? Affiliations { get; init; }

    /// <summary>Of an unnamed source: the description as printed.</summary>
    [Text(Limits.Name)]
    public string? Descriptor { get; init; }

    /// <summary>Of an unnamed source: where it is described so; left out, the source of the claim's first quotation.</summary>
    public SourceDescription? Source { get; init; }

    /// <summary>
    /// True for somebody who is none of those on record that are called so, or nearly so: a record of its own is made, with an id that ends
    /// in a hash of the name, so that saying it again means the same one. Says nothing beside an id.
    /// </summary>
    [JsonPropertyOrder(98)]
    public bool? IsNew { get; init; }

    /// <summary>In a claim's <c>about</c>: as what the claim speaks about it. The last, since it is the mention's and not the entity's.</summary>
    [JsonPropertyOrder(99), Text(Limits.Role)]
    public string? Role { get; init; }
}

/// <summary>What a person was at an institution, and when.</summary>
public sealed record AffiliationDescription : Description
{
    /// <summary>Left out inside the person it belongs to.</summary>
    [JsonPropertyOrder(-5)]
    public EntityDescription? Person { get; init; }

    /// <summary>As what; left out when it is not known.</summary>
    [Text(Limits.Title)]
    public string? Title { get; init; }

    /// <summary>Where.</summary>
    [Required]
    public EntityDescription? Institution { get; init; }

    /// <summary>Since when; left out when it is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when, that day included; left out when it is not known, also of a position still held.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The sources that say so.</summary>
    [MaxLength(Limits.AffiliationSources)]
    public IReadOnlyList<SourceDescription>? Sources { get; init; }
}
