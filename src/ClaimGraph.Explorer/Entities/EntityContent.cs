using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Entities;

/// <summary>In which way statements are an entity's.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WireNameConverter<StatementList>))]
public enum StatementList
{
    /// <summary>It said them itself, or somebody who stood there or spoke on its behalf.</summary>
    By = 1,

    /// <summary>They are about it.</summary>
    About = 2,

    /// <summary>It published a source that prints them.</summary>
    Printed = 3,
}

/// <summary>An institution, a country or a topic.</summary>
/// <param name="Lists">The lists of statements that there are, each with how many it holds; null when there was no time to count.</param>
/// <param name="Shown">The one that is shown.</param>
/// <param name="Claims">A part of it, newest first.</param>
/// <param name="Facets">How all of it is spread; null when there was no time to count.</param>
/// <param name="Relationships">What it is joined to besides; a group that is not all there says how many there are.</param>
/// <param name="Quoted">Whom it quotes in what it published, the most frequent first.</param>
public sealed record EntityContent(
    PageFrame Frame, EntityDescription Entity, IReadOnlyList<(StatementList List, MatchCount? Count)> Lists, StatementList Shown,
    ListPart<ClaimDocument> Claims, Facets? Facets, IReadOnlyList<NeighborGroup> Relationships, IReadOnlyList<SpeakerDocument> Quoted)
{
    /// <summary>What the page is about.</summary>
    public Reference Reference => new(Entity.Type!.Value, Entity.Id!);

    /// <summary>The condition by which the search finds the statements of the list that is shown.</summary>
    public KeyValuePair<string, string> Condition => (Shown, Reference.Kind) switch
    {
        (StatementList.Printed, _) => new("publisher", Reference.Id),
        (StatementList.By, RecordKind.Country) => new("country", Reference.Id),
        (StatementList.By, _) => new("institution", Reference.Id),
        _ => new("about", Reference.ToString()),
    };
}
