using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Verifying;

namespace ClaimGraph.Explorer.Adding;

/// <summary>A statement that is being written.</summary>
/// <param name="Form">What was written so far.</param>
public sealed record AddContent(FormFields Form)
{
    /// <summary>What stands on the page besides, such as that it was changed since it was looked over.</summary>
    public string? Notice { get; init; }

    /// <summary>Who is meant by its names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>How it would stand on record; null as long as that cannot be told.</summary>
    public StatementPreview? Preview { get; init; }
}

/// <summary>A printing that is being written.</summary>
/// <param name="Claim">The statement to which it is added.</param>
/// <param name="Statement">What that says; null when it cannot be read at the moment.</param>
/// <param name="Form">What was written so far.</param>
public sealed record PrintingAddContent(Reference Claim, ClaimDocument? Statement, FormFields Form)
{
    /// <summary>Who is meant by its names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>The source on record to which it leads; null when it is new, or nothing was looked for.</summary>
    public SourceOnRecord? SourceOnRecord { get; init; }
}

/// <summary>A source on record to which a form leads. Naming it changes nothing of it.</summary>
/// <param name="Otherwise">What the form says of it, and the record does not.</param>
public sealed record SourceOnRecord(Reference Reference, SourceDescription Description, IReadOnlyList<WrittenOtherwise> Otherwise)
{
    /// <summary>What it is called.</summary>
    public string Title => Description.Title!;
}

/// <summary>A position that is recorded with a statement, unless the speaker has it on record.</summary>
/// <param name="Title">What the form says; null when it says none.</param>
/// <param name="Institution">Where, as the form says it, or as it is called on record.</param>
/// <param name="OnRecord">The position on record for which it is taken; null when it is new.</param>
public sealed record WrittenPosition(string? Title, string Institution, AffiliationDescription? OnRecord);

/// <summary>What a field of a form says otherwise than the record to which the form leads.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Written">What the form says.</param>
/// <param name="OnRecord">What is on record; null when nothing is.</param>
public sealed record WrittenOtherwise(string Field, string Written, string? OnRecord);

/// <summary>A statement as it would stand on record.</summary>
/// <param name="Document">What would be sent to the API.</param>
/// <param name="Shown">The same, with the names of those who are meant by their ids.</param>
public sealed record StatementPreview(ClaimDocument Document, ClaimDocument Shown)
{
    /// <summary>The source on record that printed it; null when it is new, or there is none.</summary>
    public SourceOnRecord? SourceOnRecord { get; init; }

    /// <summary>Where the words printed stand in the text of that source; null when none is kept, or there was no time to look.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>The day on which the source was published, where that is certainly before the words were said; null otherwise.</summary>
    public PartialDate? PrintedTooEarly =>
        (SourceOnRecord?.Description ?? (Document.Quotations is [{ Source: { } written }, ..] ? written : null))?.PublishedOn is { } printed && Document.SaidOn is { } said && printed.Last < said.First
            ? printed
            : null;

    /// <summary>The position in which the speaker speaks; null when none is written.</summary>
    public WrittenPosition? Position { get; init; }

    /// <summary>Statements on record in nearly the same words; null when there was no time to look.</summary>
    public IReadOnlyList<PossibleVariant>? Alike { get; init; } = [];

    /// <summary>The idempotency key under which it would be recorded.</summary>
    public required string Key { get; init; }

    /// <summary>A hash of the document.</summary>
    public required string LookedOver { get; init; }
}
