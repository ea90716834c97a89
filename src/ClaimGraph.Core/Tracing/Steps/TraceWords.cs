using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Time;
using ClaimGraph.Tracing.Circles;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Says steps of a trace as sentences, with outlets and dates.</summary>
internal sealed class TraceWords(ProvenanceGraph graph)
{
    /// <summary>“Title” (Outlet, 2025-05-09).</summary>
    public string Named(Reference reference) => reference.Kind == RecordKind.Quotation ? NamedQuotation(reference) : NamedSource(reference);

    /// <summary>Outlet (2025-05-09); the title where no outlet is recorded.</summary>
    public string Outlet(Reference reference)
    {
        if (graph.SourceOf(reference) is not { } source)
            return reference.ToString();
        var outlet = source.Publisher is { } publisher && NameOf(publisher) is { } name ? name : $"“{EdgeWords.Short(source.Title)}”";
        return $"{outlet} ({source.PublishedOn?.ToString() ?? "undated"})";
    }

    /// <summary>What the claim's speakers are called.</summary>
    public string Speakers => Listed([.. graph.Claim.Speakers.Select(Speaker)], most: 10);

    /// <summary>What a speaker is called.</summary>
    public string Speaker(Reference speaker) => NameOf(speaker) is { } name
        ? speaker.Kind == RecordKind.UnnamedSource ? $"“{EdgeWords.Short(name)}”" : EdgeWords.Short(name)
        : speaker.ToString();

    public string Of(LinkRecord link) => $"{Capitalised(Named(link.From))} {Verb(link.Type)} {Named(link.To)}.";

    public string OfAppearance(QuotationRecord quotation) =>
        $"“{EdgeWords.Short(quotation.Text)}” appears in {Named(quotation.Source)}, {FormOf(quotation.Form)}.";

    public string Of(LinkCircle circle)
    {
        var members = Listed([.. circle.Members.Select(Named)], most: 10);
        var broken = circle.BrokenAt[^1];
        var others = circle.BrokenAt.Count > 1 ? $", and {circle.BrokenAt.Count - 1} more are" : " is";
        return $"{members} lead back to each other, so that none of them can be shown to be the first. "
            + $"To show them in an order, the least evidenced link ({Named(broken.From)} {Verb(broken.Type)} {Named(broken.To)}){others} left out.";
    }

    /// <summary>What it says of the attribution that the earliest sources are older than the words, with a space before it; empty when none is.</summary>
    public string AgainstAttribution(IReadOnlyList<Reference> earliest)
    {
        var older = earliest.Where(source => DateOrder.IsCertainlyBefore(graph.PublishedOn(source), graph.Claim.SaidOn)).ToList();
        if (older.Count == 0)
            return "";
        var said = graph.Claim.SaidOn!.Value;
        var which = earliest.Count == 1 ? "It is" : older.Count == 1 ? "One of them is" : $"{older.Count} of them are";
        return older.Exists(source => graph.PublishedOn(source)!.Value.Last.AddDays(1) < said.First)
            ? $" {which} older than the words are said to be ({said}), which speaks against the attribution."
            : $" {which} dated one day before the words ({said}): that may be a matter of time zones, or speak against the attribution.";
    }

    /// <summary>A, B and C; of very many the first, and how many more there are.</summary>
    public static string Listed(IReadOnlyList<string> names, int most)
    {
        if (names.Count > most)
            return $"{string.Join(", ", names.Take(most))} and {names.Count - most} more";
        return names.Count > 1 ? $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}" : string.Concat(names);
    }

    public static string On(PartialDate? date) =>
        date is not { } known ? "" : known.Precision == DatePrecision.Day ? $" on {known}" : $" in {known}";

    private static string Capitalised(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));

    private string NamedSource(Reference reference)
    {
        if (graph.SourceOf(reference) is not { } source)
            return reference.ToString();
        string?[] known = [source.Publisher is { } publisher ? NameOf(publisher) ?? publisher.ToString() : null, source.PublishedOn?.ToString()];
        var details = string.Join(", ", known.OfType<string>());
        return $"“{EdgeWords.Short(source.Title)}” ({(details.Length > 0 ? details : "no outlet and no date recorded")})";
    }

    private string NamedQuotation(Reference reference) => graph.QuotationOf(reference) is { } quotation
        ? $"the quotation “{EdgeWords.Short(quotation.Text)}” in {NamedSource(quotation.Source)}"
        : reference.ToString();

    private string? NameOf(Reference reference) => graph.Provenance.Names.GetValueOrDefault(reference);

    private static string FormOf(QuotationForm form) => form switch
    {
        QuotationForm.Direct => "quoted directly",
        QuotationForm.Mixed => "quoted in part",
        _ => "reported without quoting",
    };

    public static string Verb(EdgeType type) => type switch
    {
        EdgeType.TakenFrom => "was taken from",
        EdgeType.Republishes => "republishes",
        EdgeType.Translates => "translates",
        _ => "cites",
    };
}
