using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Previews;

/// <summary>An entity in a small frame, which another program shows beside a name.</summary>
/// <param name="Id">What was asked for.</param>
/// <param name="Entity">What is on record of it, with its type; null when nothing is.</param>
/// <param name="Claims">How many statements are its own, or about it when it is a topic; null when there was no time to count.</param>
public sealed record PreviewContent(string Id, EntityDescription? Entity, MatchCount? Claims)
{
    /// <summary>How wide the frame is, in pixels.</summary>
    public const int Width = 400;

    /// <summary>How high the frame is, in pixels.</summary>
    public const int Height = 180;

    /// <summary>The entity.</summary>
    public Reference Reference => new(Entity!.Type!.Value, Entity.Id!);
}
