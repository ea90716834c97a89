using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Finds where a trace ends without having come to where the words were said.</summary>
/// <remarks>
/// A primary record is no dead end, and neither is a source that somebody can look up. Where links may have been left out, nothing is called
/// a dead end.
/// </remarks>
internal sealed class DeadEnds(ProvenanceGraph graph, TraceWords words)
{
    /// <summary>That of speakers, then those of quotations, then those of sources, each by id.</summary>
    public IReadOnlyList<DeadEnd> List() =>
    [
        .. UnnamedSpeakers(),
        .. graph.Own.Where(NamesNobody).Select(quotation => new DeadEnd(
            DeadEndKind.NobodyNamed,
            quotation.Reference,
            $"{words.Named(quotation.Source)} reports the words without quoting them: “{EdgeWords.Short(quotation.Text)}”. "
                + "No name and no title is recorded as printed with it, and nothing says where it has them from.",
            [quotation.Reference, quotation.Source])),
        .. graph.Sources.Where(IsUnknown).Select(source => new DeadEnd(
            DeadEndKind.UnknownSource,
            source.Reference,
            $"Neither a text, an address nor a publisher is recorded of {words.Named(source.Reference)}, and nothing says where it has the words from.",
            [source.Reference])),
    ];

    private IEnumerable<DeadEnd> UnnamedSpeakers() => graph.Claim.Speakers.Where(speaker => speaker.Kind == RecordKind.UnnamedSource).Select(speaker => new DeadEnd(
        DeadEndKind.UnnamedSpeaker,
        speaker,
        $"The record does not name who {(graph.Claim.JointWith is null ? "said it" : "joined in saying it")}: {words.Speaker(speaker)} is all that is known.",
        [speaker, graph.Claim.Reference]));

    private bool NamesNobody(QuotationRecord quotation) =>
        quotation is { Form: QuotationForm.Indirect, NameAsStated: null, TitleAsStated: null }
        && Ends(quotation.Reference)
        && graph.SourceOf(quotation.Source) is { } source
        && Ends(source.Reference)
        && PrimaryRecord.Because(source, graph.Claim) is null;

    private bool IsUnknown(SourceRecord source) =>
        source is { TextSha256: null, Url: null, ArchiveUrl: null, Publisher: null }
        && graph.LevelOf(source.Reference) is not null
        && Ends(source.Reference)
        && !graph.Quotations.Any(quotation => quotation.Source == source.Reference && !Ends(quotation.Reference))
        && PrimaryRecord.Because(source, graph.Claim) is null;

    private bool Ends(Reference reference) => !graph.LinksFrom[reference].Any() && !graph.MayLeadOn(reference);
}
