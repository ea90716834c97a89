using System.Globalization;

namespace ClaimGraph.Storage;

/// <summary>Where a page ended: one number, or an id and what the list is ordered by, with a space between.</summary>
/// <remarks>It comes back from callers, so that anything may stand in it.</remarks>
public static class Position
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(string id, string order) => $"{id} {order}";

    public static string Of(string id, long order) => Of(id, Of(order));

    public static string Of(string id, double order) => Of(id, order.ToString("R", CultureInfo.InvariantCulture));

    /// <exception cref="InvalidPositionException">It is not a number.</exception>
    public static long Number(string position) =>
        long.TryParse(position, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(position);

    /// <exception cref="InvalidPositionException">It has no two parts.</exception>
    public static (string Id, string Order) Parts(string position) =>
        position.Split(' ', 2) is [var id, var order] ? (id, order) : throw Invalid(position);

    public static (string Id, long Order) Numbered(string position) =>
        Parts(position) is var (id, order) ? (id, Number(order)) : default;

    public static (string Id, double Order) Ranked(string position) =>
        Parts(position) is var (id, order) && double.TryParse(order, NumberStyles.Float, CultureInfo.InvariantCulture, out var rank)
            ? (id, rank)
            : throw Invalid(position);

    private static InvalidPositionException Invalid(string position) => new($"'{position}' is no place in a list.");
}
