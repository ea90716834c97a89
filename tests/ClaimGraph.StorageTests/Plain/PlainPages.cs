using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>Pages cut by the place in the order, never by counting.</summary>
internal static class PlainPages
{
    /// <param name="placeOf">A record's place in the order, as text; no two records have the same.</param>
    /// <param name="shown">What stands on the page for a record.</param>
    public static Page<TShown> Cut<T, TShown>(
        IEnumerable<T> all, Func<T, string> placeOf, PageRequest page, Func<T, TShown> shown, Func<TShown, long> bytesOf,
        bool isDescending = false, long most = Limits.PageBytes)
    {
        var order = isDescending
            ? Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))
            : Comparer<string>.Create(string.CompareOrdinal);
        var items = all
            .Where(item => page.After is null || order.Compare(placeOf(item), page.After) > 0)
            .OrderBy(placeOf, order)
            .Take(page.Size + 1)
            .ToList();
        var fitting = items.Take(page.Size).Select(shown).WhatFits(bytesOf, most);
        return new(fitting, fitting.Count < items.Count ? placeOf(items[fitting.Count - 1]) : null);
    }
}
