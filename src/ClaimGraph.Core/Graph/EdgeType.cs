using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>The relationship types of the graph, spelled in Cypher's habit (<c>PART_OF</c>). The numbers are kept in stores.</summary>
[JsonConverter(typeof(WireNameConverter<EdgeType>))]
public enum EdgeType
{
    Made = 1,
    OnBehalfOf = 2,
    About = 3,
    Quotes = 4,
    AppearsIn = 5,
    PublishedBy = 6,
    DescribedIn = 7,
    AffiliatedWith = 8,
    BasedIn = 9,
    CitizenOf = 10,
    PartOf = 11,
    OwnedBy = 12,
    Advises = 13,
    Broader = 14,
    Supports = 15,
    Contradicts = 16,
    Qualifies = 17,
    Repeats = 18,
    TakenFrom = 19,
    Republishes = 20,
    Translates = 21,
    Cites = 22,

    /// <summary>Somebody has judged that the two are not one (<c>owl:differentFrom</c>), whatever their names.</summary>
    DifferentFrom = 23,

    /// <summary>Somebody has looked, and could not tell whether the two are one.</summary>
    UnsureIfSameAs = 24,
}
