using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Search;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Says a trace in a few sentences that can be printed as they are: hedged as the record is, and with what is not known.</summary>
internal sealed class TraceSummary(ProvenanceGraph graph, TraceDocument trace, TraceWords words)
{
    /// <summary>Sources, circles and dates that are named; of more the number is told.</summary>
    private const int MostNamed = 3;

    private const int MostSteps = 10;

    public string Write() => string.Join(' ', Sentences().Where(sentence => sentence.Length > 0));

    private IEnumerable<string> Sentences()
    {
        yield return Said();
        yield return Status();
        yield return Printed();
        yield return Earliest();
        yield return Ways();
        foreach (var circle in trace.Circles.Take(MostNamed))
            yield return $"{TraceWords.Listed([.. circle.Members.Select(SourceOf).Distinct().Select(words.Outlet)], MostNamed)} lead back to each other, so the record does not show which of them was first.";
        foreach (var impossible in trace.ImpossibleDates.Take(MostNamed))
            yield return $"The dates do not fit: {impossible.Because}";
        yield return More(trace.ImpossibleDates.Count, "date does", "dates do", "not fit");
        foreach (var end in trace.DeadEnds.Take(MostNamed))
            yield return end.Because;
        yield return More(trace.DeadEnds.Count, "trail ends", "trails end", "without a source that can be looked up");
        if (!trace.IsComplete)
            yield return "The record leads on further than was looked at.";
    }

    private string Said()
    {
        var date = trace.SaidOn is { } day ? $"said{TraceWords.On(day)}" : "on a day that is not recorded";
        var text = EdgeWords.Short(trace.Text);
        // The wording on record may be an editor's: only words that a source prints as spoken are put in quotation marks.
        return IsPrintedAsSpoken
            ? $"On record as words of {words.Speakers}, {date}: “{text}”{(text[^1] is '.' or '!' or '?' ? "" : ".")}"
            : $"On record as a statement of {words.Speakers}, {date}, in the wording of the record and not in quoted words: {text.TrimEnd('.')}.";
    }

    private bool IsPrintedAsSpoken => graph.Own.Any(quotation =>
        quotation.Form == QuotationForm.Direct && SearchText.Key(quotation.Text) == SearchText.Key(trace.Text));

    private string Status() => graph.Claim.Status switch
    {
        RecordStatus.Disputed => "The record of it is disputed.",
        RecordStatus.Retracted => "It was retracted.",
        _ => "",
    };

    private string Printed()
    {
        if (graph.Own.Count == 0)
            return "No source that printed it is on record.";
        var sources = graph.Own.Select(quotation => quotation.Source).Distinct().Count();
        string[] forms =
        [
            Number(QuotationForm.Direct, "quoted directly"),
            Number(QuotationForm.Mixed, "quoted in part"),
            Number(QuotationForm.Indirect, "reported without quoting it"),
        ];
        var known = forms.Where(form => form.Length > 0).ToList();
        return $"{(sources == 1 ? "One source that printed it is" : $"{sources} sources that printed it are")} on record; it is {TraceWords.Listed(known, known.Count)}.";
    }

    private string Number(QuotationForm form, string how)
    {
        var count = graph.Own.Count(quotation => quotation.Form == form);
        return count switch { 0 => "", 1 => $"{how} once", 2 => $"{how} twice", _ => $"{how} {count} times" };
    }

    private string Earliest() => trace.Earliest switch
    {
        null => "",
        { Sources: [var only] } earliest when trace.Sources.Count == 1 =>
            $"It is {words.Named(only)}.{Primary(only)}{words.AgainstAttribution(earliest.Sources)}",
        { Sources: [var only] } earliest =>
            $"The earliest source on record is {words.Named(only)}.{Primary(only)}{words.AgainstAttribution(earliest.Sources)}",
        var several => several.Because,
    };

    private string Primary(Reference source) =>
        graph.SourceOf(source) is { } record && PrimaryRecord.Because(record, graph.Claim) is { } because ? $" {because}" : "";

    /// <summary>Who has it from whom, as it went on from outlet to outlet; the undated last.</summary>
    private string Ways()
    {
        var ways = trace.Hops.Where(hop => hop.Type != EdgeType.AppearsIn).OrderBy(Day)
            .Select(hop => (From: SourceOf(hop.From), hop.Type, To: SourceOf(hop.To), hop.Evidence))
            .ToList();
        // Where words were taken from, a link between the sources says no more.
        var taken = ways.Where(way => way.Type == EdgeType.TakenFrom).Select(way => (way.From, way.To)).ToHashSet();
        ways.RemoveAll(way => way.Type != EdgeType.TakenFrom && taken.Contains((way.From, way.To)));
        if (ways.Count == 0)
            return graph.Own.Count == 0 ? "" : "The record does not say where they have it from.";
        var said = ways.Take(MostSteps).Select(way =>
            $"{words.Outlet(way.From)} {(way.Type == EdgeType.TakenFrom ? "has the words from" : TraceWords.Verb(way.Type))} {words.Outlet(way.To)}{Evidence(way.Type, way.Evidence)}.");
        var more = ways.Count > MostSteps ? $" {ways.Count - MostSteps} more steps are on record." : "";
        return $"{string.Join(' ', said)}{more}";
    }

    private Reference SourceOf(Reference reference) => graph.QuotationOf(reference)?.Source ?? reference;

    private static string Evidence(EdgeType type, string? evidence) =>
        type != EdgeType.TakenFrom && string.IsNullOrWhiteSpace(evidence) ? " (no evidence of that is recorded)" : "";

    // A source may be dated before what it has its words from; then that day says nothing of when it took them.
    private static DateOnly Day(TraceHop hop) =>
        new[] { hop.FromPublishedOn, hop.ToPublishedOn }.Max(published => published?.First ?? DateOnly.MaxValue);

    private static string More(int count, string one, string many, string what) => (count - MostNamed) switch
    {
        <= 0 => "",
        1 => $"One more {one} {what}.",
        var more => $"{more} more {many} {what}.",
    };
}
