using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ClaimGraph.Text;

namespace ClaimGraph.Graph;

/// <summary>A name by which an entity is also known.</summary>
/// <param name="Value">The name, kept to the byte.</param>
/// <param name="Lang">Its language (BCP 47).</param>
/// <param name="Kind">What sort of name it is: <c>native</c>, <c>short</c>, <c>former</c>, <c>acronym</c>, ...</param>
public sealed record Alias(
    [property: Required, Text(Limits.Name)] string Value,
    [property: LanguageTag] string? Lang = null,
    [property: Text(Limits.Role)] string? Kind = null);

/// <summary>A person, institution, country or topic.</summary>
public sealed record EntityRecord : Record
{
    [JsonIgnore]
    public RecordKind EntityKind { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<Alias>? Aliases { get; init; }

    /// <summary>Identifiers elsewhere, by scheme: <c>wikidata</c>, <c>orcid</c>, <c>ror</c>, ...</summary>
    public SortedDictionary<string, string>? ExternalIds { get; init; }

    public string? Description { get; init; }

    /// <summary>Of an institution: the country it is based in.</summary>
    public Reference? BasedIn { get; init; }

    /// <summary>Of a person: countries of citizenship.</summary>
    public IReadOnlyList<Reference>? CitizenOf { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => EntityKind;

    /// <summary>Every name it is known by, the main one first.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names => (Aliases ?? []).Select(alias => alias.Value).Prepend(Name);

    /// <summary>Whether identifiers are of somebody else: two of one scheme that differ mean two entities, whatever their names.</summary>
    public bool IsContradictedBy(IReadOnlyDictionary<string, string>? externalIds) =>
        externalIds is not null && ExternalIds is { } held
        && externalIds.Any(pair => held.TryGetValue(pair.Key, out var value) && value != pair.Value);

    [JsonIgnore]
    public override IEnumerable<Edge> Edges
    {
        get
        {
            if (BasedIn is { } country)
                yield return new(Reference, EdgeType.BasedIn, country);
            foreach (var citizenship in CitizenOf ?? [])
                yield return new(Reference, EdgeType.CitizenOf, citizenship);
        }
    }
}

/// <summary>Somebody whom one source describes without naming.</summary>
public sealed record UnnamedSourceRecord : Record
{
    /// <summary>The description as printed: "a senior EU official".</summary>
    public required string Descriptor { get; init; }

    public required Reference Source { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.UnnamedSource;

    [JsonIgnore]
    public override IEnumerable<Edge> Edges => [new(Reference, EdgeType.DescribedIn, Source)];
}
