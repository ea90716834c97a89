using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>Positions that come back from callers: all that the lookups make begin with a number of ten digits.</summary>
internal static class PlainPositions
{
    public static PageRequest Checked(this PageRequest page) =>
        page.After is not { } place || (place.Length > 10 && place[10] == '\0' && place[..10].All(char.IsAsciiDigit))
            ? page
            : throw new InvalidPositionException($"'{place}' is no place in a list.");
}
