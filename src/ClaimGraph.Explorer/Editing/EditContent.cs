using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.History;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Editing;

/// <summary>A statement that is being changed.</summary>
/// <param name="Form">What it is to be, with the version that is being changed.</param>
public sealed record EditContent(Reference Record, FormFields Form)
{
    /// <summary>Who is meant by its names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>The printings that have the words on record.</summary>
    public IReadOnlyList<PrintingInTheseWords> InTheseWords { get; init; } = [];

    /// <summary>The statement as somebody else has changed it meanwhile; null when nobody did.</summary>
    public ClaimDocument? OnRecordNow { get; init; }
}

/// <summary>A printing that has the words of its statement.</summary>
/// <param name="IsNothingElse">Whether it prints these words and nothing else.</param>
public sealed record PrintingInTheseWords(QuotationDescription Printing, bool IsNothingElse)
{
    /// <summary>By which it is known.</summary>
    public string Id => Printing.Id!;

    /// <summary>The field that says that it is corrected with the words.</summary>
    public string Field => $"{StatementFields.Corrected}{Id}";
}

/// <summary>A record other than a statement that is being changed.</summary>
/// <param name="Form">What it is to be, with the version that is being changed.</param>
public sealed record RecordEditContent(Reference Record, FormFields Form)
{
    /// <summary>Who is meant by its names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>What somebody else has changed since the form was opened; null when nobody did.</summary>
    public ChangedMeanwhile? Meanwhile { get; init; }

    /// <summary>Of a printing, what it is one of; null of other records.</summary>
    public PrintingOf? Printing { get; init; }

    /// <summary>Of a position, who holds it; null of other records.</summary>
    public PositionHolder? Position { get; init; }

    /// <summary>Where the record is shown.</summary>
    public string Back => PageAddresses.Of(Record, Owner);

    /// <summary>The record on whose page it is shown; null when it has one of its own.</summary>
    public Reference? Owner => Printing?.Claim ?? Position?.Person;

    /// <summary>Where the form is sent.</summary>
    public string Address => PageAddresses.EditOf(Record, Owner);
}

/// <summary>What became of a record since a form was opened.</summary>
/// <param name="Version">The version that stands now.</param>
/// <param name="Differences">The fields in which it differs from the one that was opened.</param>
/// <param name="Last">The change that made it; null when that was not found.</param>
public sealed record ChangedMeanwhile(int Version, IReadOnlyList<FieldDifference> Differences, Change? Last);

/// <summary>What a printing is one of.</summary>
/// <param name="Statement">The statement as it stands.</param>
/// <param name="Source">Where it was printed.</param>
public sealed record PrintingOf(Reference Claim, ClaimDocument Statement, SourceDescription Source);

/// <summary>Who holds a position, or is to.</summary>
public sealed record PositionHolder(Reference Person, string Name);

/// <summary>A position that is being written.</summary>
/// <param name="Form">What was written so far.</param>
public sealed record PositionAddContent(PositionHolder Holder, FormFields Form)
{
    /// <summary>Which institutions are meant by its name, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>The position on record for which it would be taken; null when there is none, or nothing was looked for.</summary>
    public AffiliationDescription? OnRecord { get; init; }
}

/// <summary>A record that somebody is about to delete.</summary>
/// <param name="Name">What it is called; of a statement, its words.</param>
/// <param name="Version">The version that they saw.</param>
/// <param name="Form">In which nothing is written.</param>
public sealed record DeletionContent(Reference Record, string Name, int Version, FormFields Form)
{
    /// <summary>The record on whose page it is shown; null when it has one of its own.</summary>
    public Reference? Owner { get; init; }

    /// <summary>Where it is shown.</summary>
    public string Back => PageAddresses.Of(Record, Owner);

    /// <summary>Where the form is sent.</summary>
    public string Address => PageAddresses.DeletionOf(Record, Owner);
}
