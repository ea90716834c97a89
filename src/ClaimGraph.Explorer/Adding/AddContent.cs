using ClaimGraph.Documents;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;
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
public sealed record SourceOnRecord(Reference Reference, string Title, IReadOnlyList<WrittenOtherwise> Otherwise);

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

    /// <summary>The position in which the speaker speaks; null when none is written.</summary>
    public WrittenPosition? Position { get; init; }

    /// <summary>Statements on record in nearly the same words; null when there was no time to look.</summary>
    public IReadOnlyList<PossibleVariant>? Alike { get; init; } = [];

    /// <summary>The idempotency key under which it would be recorded.</summary>
    public required string Key { get; init; }

    /// <summary>A hash of the document.</summary>
    public required string LookedOver { get; init; }
}
