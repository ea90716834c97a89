using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>What is one step from a node, by type of edge and direction?</summary>
internal static class Neighbors
{
    private static readonly QueryParameter<Reference?> Of = LookupParameters.Node("of", "The node.", "country:CN");

    public static readonly QueryParameter<EdgeType?> Type = Parameter.Choice<EdgeType>("type", "Only along edges of this type.");

    public static readonly QueryParameter<EdgeDirection?> Direction =
        Parameter.Choice<EdgeDirection>("direction", "in: only edges that end at the node; out: only those that start there.");

    public static void MapNeighbors(this IEndpointRouteBuilder api) => api
        .MapRead("/graph/neighbors", ListAsync)
        .WithTags("Graph")
        .Does("listNeighbors", "Lists everything one step from a node, in groups by type of edge and direction, with counts.",
            """
            Each group holds the newest neighbours, by the day the claim was said or by recording, and pages by itself: next is the address
            of its next page, nextCursor its cursor, to be sent with type and direction. limit is for each group.
            """)
        .Takes(Of, Type, Direction, Parameter.Limit, Parameter.Cursor)
        .Answers(new(StatusCodes.Status200OK, "The groups that are not empty.", typeof(NeighborhoodDocument), "neighbors"))
        .Refuses(Problems.InvalidCursor, Problems.UnknownReference);

    private static async Task ListAsync(HttpContext http, IGraphStore store)
    {
        var query = QueryParameters.Of(http);
        var asked = QueryOf(query, query.Get(Of)!.Value);
        var found = await store.ListNeighborsAsync(asked, Cursors.PageOf(query), http.RequestAborted);
        if (found is null)
        {
            await store.RequireKnownAsync(Of, asked.Of, http);
            throw new ProblemException(Problems.UnknownReference, $"{asked.Of} is not on record.").At(Of.Name, "It is not on record.");
        }

        var answer = new NeighborhoodDocument(found.Of, [.. found.Groups.Select(group => GroupOf(query, group))]);
        if (asked is { Type: not null, Direction: not null } && answer.Groups is [{ Next: { } next }])
            http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        await LookupResponses.WriteAsync(http, LookupJson.Serialize(answer));
    }

    /// <summary>What is asked about a node.</summary>
    public static NeighborQuery QueryOf(QueryParameters query, Reference node)
    {
        var asked = new NeighborQuery(node, query.Get(Type), query.Get(Direction));
        if (query.Get(Parameter.Cursor) is null || asked is { Type: not null, Direction: not null })
            return asked;
        const string Sentence = "A cursor goes on in one group: give its type and direction.";
        throw new ProblemException(Problems.InvalidCursor, Sentence).At(Parameter.Cursor.Name, Sentence);
    }

    private static NeighborGroupDocument GroupOf(QueryParameters query, NeighborGroup group)
    {
        var narrowed = new[]
        {
            (Type.Name, WireNames<EdgeType>.Of(group.Type)),
            (Direction.Name, WireNames<EdgeDirection>.Of(group.Direction)),
        };
        var cursor = group.Next is { } place ? Cursors.Write(query, place, narrowed) : null;
        return new(
            group.Type, group.Direction, group.Count, group.Items, cursor,
            cursor is null ? null : Responses.AddressOfNext(query, cursor, narrowed));
    }
}

/// <summary>What is one step from a node.</summary>
/// <param name="Groups">One for each type and direction that there is.</param>
internal sealed record NeighborhoodDocument(NodeDocument Of, IReadOnlyList<NeighborGroupDocument> Groups);

/// <summary>The neighbours along edges of one type and direction, newest first.</summary>
/// <param name="Count">All of them.</param>
/// <param name="NextCursor">Where the next page begins, with this type and direction; left out on the last.</param>
/// <param name="Next">The address of the next page.</param>
internal sealed record NeighborGroupDocument(
    EdgeType Type, EdgeDirection Direction, long Count, IReadOnlyList<NeighborDocument> Items, string? NextCursor, string? Next);
