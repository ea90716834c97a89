using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>A row about a node's neighbours.</summary>
/// <param name="End">Null in the row of the node itself.</param>
/// <param name="Count">All edges of the end, in its row; 0 in others.</param>
/// <param name="At">Which neighbour; null in the row of an end.</param>
internal sealed record NeighborRow(EdgeEnd? End, long Count, NeighborPlace? At, FoundEdge Edge)
{
    private static readonly string In = WireNames<EdgeDirection>.Of(EdgeDirection.In);

    /// <param name="facts">Takes the records that the row holds.</param>
    public static NeighborRow Read(Reference of, IReadOnlyList<object?> row, Facts facts)
    {
        var (direction, type, record) = ((string)row[0]!, (string)row[1]!, facts.Put(row[4]));
        if (direction.Length == 0)
            return new(null, 0, null, default);
        var isIn = direction == In;
        var end = new EdgeEnd(FoundEdge.TypeOf(type), isIn ? EdgeDirection.In : EdgeDirection.Out);
        if (record is not { } neighbor)
            return new(end, row[2] as long? ?? 0, null, default);
        facts.Put(row[6]);
        return new(
            end, 0, new((string)row[3]!, neighbor),
            FoundEdge.Of(end.Type, isIn ? neighbor : of, isIn ? of : neighbor, (string?)row[5]));
    }
}

/// <summary>Where a neighbour stands in its list.</summary>
/// <param name="Place">What the edge is ordered by: the day of its claim, or the change that created its reason (see <see cref="Writing.SortKeys"/>).</param>
internal sealed record NeighborPlace(string Place, Reference Neighbor)
{
    private const int DigitsOfDay = 7;
    private const int DigitsOfChange = 15;

    /// <summary>Reads a position that callers carried around.</summary>
    /// <exception cref="InvalidPositionException">It has not the form of one.</exception>
    public static NeighborPlace Read(string position)
    {
        var (name, place) = Position.Parts(position);
        var digits = place.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isPlace = place.Length == 0 || digits < 0 && place.Length == DigitsOfChange
            || digits == DigitsOfDay && place[digits] == Writing.SortKeys.Separator;
        return isPlace && Reference.TryParse(name, out var neighbor)
            ? new(place, neighbor)
            : throw new InvalidPositionException($"'{position}' is no place in a list of neighbours.");
    }

    public override string ToString() => Position.Of(Neighbor.ToString(), Place);
}
