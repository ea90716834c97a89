using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.Explorer.Claims;

/// <summary>As many of a statement's printings, and of the words of each, as a page has room for.</summary>
/// <param name="claim">Whose printings they are.</param>
/// <param name="all">All of them, in the order of the tree.</param>
/// <param name="chosen">The one that the page was asked for, which is shown first and whole; null for the first one.</param>
public sealed class PrintingPart(Reference claim, IReadOnlyList<Variant> all, Reference? chosen)
{
    /// <summary>Printings on a page.</summary>
    public const int Most = 40;

    /// <summary>UTF-16 units of the words of all printings on a page, both sides counted.</summary>
    private const int Room = 24_000;

    private const int Fewest = 300;
    private const int Enough = 2_000;

    private readonly int begin = chosen is { } first ? Math.Max(0, all.ToList().FindIndex(variant => variant.Quotation == first)) : 0;

    /// <summary>The one that the page was asked for; null where none was.</summary>
    public Reference? Chosen => chosen;

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<Variant> Shown => [.. all.Skip(begin).Take(Most)];

    /// <summary>How many there are in all.</summary>
    public int Count => all.Count;

    /// <summary>Where the list begins; null when it begins here.</summary>
    public string? First => begin == 0 && chosen is null ? null : $"{PageAddresses.Of(claim)}#printings";

    /// <summary>Where it goes on; null when it ends here.</summary>
    public string? Next => begin + Most < all.Count ? AddressOf(all[begin + Most], "printings") : null;

    /// <summary>UTF-16 units that are shown of what a printing has, and of what it is compared with.</summary>
    public int LongestOf(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return variant.Quotation == chosen || 2 * Shown.Sum(shown => shown.Text.Length) <= Room ? int.MaxValue : Math.Clamp(Room / (2 * Shown.Count), Fewest, Enough);
    }

    /// <summary>Where a printing is: on this page, or on the one that begins with it.</summary>
    public string AddressOf(Reference quotation) => Shown.FirstOrDefault(variant => variant.Quotation == quotation) is { } here
        ? $"#{here.Quotation.Id}"
        : AddressOf(all.First(variant => variant.Quotation == quotation), quotation.Id);

    /// <summary>Where all words of a printing are.</summary>
    public string WholeOf(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return AddressOf(variant, variant.Quotation.Id);
    }

    private string AddressOf(Variant variant, string place) => $"{PageAddresses.PrintingOf(claim, variant.Quotation)}#{place}";
}
