using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>Pages cut by the place in the order, never by counting.</summary>
internal static class PlainPages
{
    /// <param name="placeOf">A record's place in the order, as text; no two records have the same.</param>
    public static Page<T> Cut<T>(IEnumerable<T> all, Func<T, string> placeOf, PageRequest page, bool isDescending = false)
    {
        var order = isDescending
            ? Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))
            : Comparer<string>.Create(string.CompareOrdinal);
        var items = all
            .Where(item => page.After is null || order.Compare(placeOf(item), page.After) > 0)
            .OrderBy(placeOf, order)
            .Take(page.Size + 1)
            .ToList();
        return items.Count <= page.Size
            ? new(items, null)
            : new(items[..page.Size], placeOf(items[page.Size - 1]));
    }
}
