using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Tracing;
using ClaimGraph.Wording;

namespace ClaimGraph.Explorer.Claims;

/// <summary>The printings of a statement in its own language, place by place where any of them has other words than the wording on record.</summary>
/// <param name="Places">Where they differ, in the order of the wording.</param>
/// <param name="Printings">What each prints there.</param>
/// <param name="PlacesLeftOut">Further places, at which no meaning changed or that are too many.</param>
/// <param name="PrintingsLeftOut">Further printings: those in other languages, those that quote nothing, and those that are too many.</param>
public sealed record Collation(
    IReadOnlyList<CollatedPlace> Places, IReadOnlyList<CollatedPrinting> Printings, int PlacesLeftOut, int PrintingsLeftOut)
{
    private const int MostPlaces = 6;
    private const int MostPrintings = 30;
    private const int LongestContext = 24;

    /// <summary>Compares the printings that can be; null when there are not two of them, or they differ nowhere.</summary>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static Collation? Of(VariantTree tree, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var aligned = Comparable(tree).Take(MostPrintings).Select(variant => Align(tree, variant, cancellation)).OfType<AlignedPrinting>().ToList();
        var places = AlignedPrinting.PlacesOf(aligned);
        if (aligned.Count < 2 || places.Count == 0)
            return null;
        var readings = aligned.ToDictionary(one => one.Variant.Quotation, one => places.Select(one.At).ToList());
        var columns = places.Select((place, index) => (
            Place: new CollatedPlace(ContextOf(tree.Text, place)), Start: place.Start,
            Cells: aligned.Select(one => CellOf(one.Variant, tree.Text[place.Start..place.End], readings, index)).ToList())).ToList();
        // Those at which the meaning changed come first where not all fit.
        var shown = columns.OrderByDescending(column => column.Cells.Any(cell => cell.IsAlarm)).Take(MostPlaces).OrderBy(column => column.Start).ToList();
        return new(
            [.. shown.Select(column => column.Place)],
            [.. aligned.Select((one, row) => new CollatedPrinting(one.Variant, [.. shown.Select(column => column.Cells[row])]))],
            columns.Count - shown.Count,
            tree.Variants.Count - aligned.Count);
    }

    /// <summary>Verbatim words in the language of the wording, of this statement.</summary>
    private static IEnumerable<Variant> Comparable(VariantTree tree)
    {
        if (tree.Languages is not [var first, ..] || first.Lang?.Split('-')[0] != tree.Lang.Split('-')[0])
            return [];
        var quotations = first.Quotations.ToHashSet();
        return tree.Variants.Where(variant => variant.Claim is null && quotations.Contains(variant.Quotation) && WordsOf(variant) is not null);
    }

    private static string? WordsOf(Variant variant) => variant.Form == QuotationForm.Direct ? variant.Text : variant.Words;

    private static AlignedPrinting? Align(VariantTree tree, Variant variant, CancellationToken cancellation)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(tree.Text, tree.Lang), PrintedText.Of(WordsOf(variant)!, variant.Lang ?? tree.Lang), cancellation);
        return comparison.Diff is { } runs ? new(variant, runs) : null;
    }

    private static Reading CellOf(Variant variant, string wording, Dictionary<Reference, List<string?>> readings, int place)
    {
        if (readings[variant.Quotation][place] is not { } words)
            return new(null, ReadingStanding.NotPrinted, false);
        if (AreSame(words, wording))
            return new(words, ReadingStanding.Same, false);
        var before = variant.Step is { } step && readings.TryGetValue(step.From, out var parent) ? parent[place] : wording;
        if (before is not null && AreSame(words, before))
            return new(words, ReadingStanding.Carried, false);
        var alarms = (variant.Step?.Comparison ?? variant.AgainstClaim)?.Alarms ?? [];
        return new(words, ReadingStanding.Entered, alarms.Any(alarm => IsOf(alarm.From, before) || IsOf(alarm.To, words)));
    }

    private static bool IsOf(string? alarm, string? words) =>
        alarm is { Length: > 0 } && words is { Length: > 0 }
        && (words.Contains(alarm.Trim(), StringComparison.OrdinalIgnoreCase) || alarm.Contains(Bare(words), StringComparison.OrdinalIgnoreCase) && Bare(words).Length > 0);

    private static bool AreSame(string one, string other) => Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    // Without the signs at both ends, which are no words.
    private static string Bare(string words) =>
        words.AsSpan().Trim().ToString().Trim([.. words.Where(sign => char.IsPunctuation(sign) || char.IsWhiteSpace(sign))]);

    /// <summary>The words around a place, so that a reader finds it in the wording.</summary>
    private static string ContextOf(string text, (int Start, int End) place)
    {
        var before = text[..place.Start].TrimEnd();
        if (before.Length > 0)
            return $"{Tail(before)} …";
        var after = text[place.End..].TrimStart();
        return after.Length > 0 ? $"… {Excerpt.Of(after, LongestContext)}" : "The whole";
    }

    private static string Tail(string words)
    {
        if (words.Length <= LongestContext)
            return words;
        var space = words.IndexOf(' ', words.Length - LongestContext);
        var start = space < 0 ? words.Length - LongestContext : space + 1;
        return $"… {words[(char.IsLowSurrogate(words[start]) ? start + 1 : start)..]}";
    }
}

/// <summary>A place in the wording.</summary>
/// <param name="Context">The words in front of it or, at the beginning, behind it.</param>
public sealed record CollatedPlace(string Context);

/// <summary>A printing, and what it prints at each place.</summary>
public sealed record CollatedPrinting(Variant Variant, IReadOnlyList<Reading> Readings);

/// <summary>What became of the wording at a place of a printing.</summary>
public enum ReadingStanding
{
    /// <summary>It has the words on record.</summary>
    Same,

    /// <summary>It has others, which the printing that it comes from had not.</summary>
    Entered,

    /// <summary>It has others, as the printing that it comes from.</summary>
    Carried,

    /// <summary>It ends before, or begins behind.</summary>
    NotPrinted,
}

/// <summary>What a printing has at a place.</summary>
/// <param name="Words">To the byte; empty where words were left out in the middle; null where nothing is printed.</param>
/// <param name="IsAlarm">Whether the meaning changed there.</param>
public sealed record Reading(string? Words, ReadingStanding Standing, bool IsAlarm);
