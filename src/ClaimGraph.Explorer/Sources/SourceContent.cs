using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.Explorer.Sources;

/// <summary>A source.</summary>
/// <param name="Text">Its text as kept now; null when none is.</param>
/// <param name="Quotations">What it prints, each with the statement that it renders.</param>
/// <param name="Neighbors">Sources that it has words from, or that have words from it.</param>
public sealed record SourceContent(
    PageFrame Frame, SourceDescription Source, string? Text, ListPart<PrintedStatement> Quotations, IReadOnlyList<NeighborGroup> Neighbors);

/// <summary>A statement as the source prints it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Anchor">Where it stands in the text; null when there is none, or there was no time to look.</param>
public sealed record PrintedStatement(int Number, ClaimDocument Claim, QuotationDescription Quotation, Anchor? Anchor);

/// <summary>A source whose text is being put in.</summary>
/// <param name="Json">Where programs read the source.</param>
/// <param name="Form">The text, and the version of the source that it belongs to.</param>
public sealed record SourceTextContent(Reference Record, SourceDescription Source, string Json, FormFields Form);
