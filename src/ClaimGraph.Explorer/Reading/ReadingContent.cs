using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Reading;

/// <summary>An article that is to be read.</summary>
/// <param name="Form">What was written so far; choices made since it was read come along unseen.</param>
public sealed record ReadContent(FormFields Form);

/// <summary>An article that was read.</summary>
/// <param name="Text">Its text, to the byte: what is kept of it, and what every place is one in.</param>
/// <param name="Found">What it says that people said. Words of which it does not say whose they are stand among the candidates, and name nobody.</param>
/// <param name="Shown">What tells these statements at these places from any others.</param>
public sealed record ReadArticle(string Text, ExtractionDocument Found, string Shown)
{
    /// <summary>The pattern of words in quotation marks of which the text does not say whose they are.</summary>
    public const string Unattributed = "unattributed";

    /// <summary>How often what is found has to be right to be selected beforehand; of what is right less often, that is said.</summary>
    public const double FairlyCertain = 0.75;

    /// <summary>The statements that are shown, in the order of the text.</summary>
    public IReadOnlyList<StatementCandidate> Statements => Found.Candidates;

    /// <summary>Statements in the text that are not shown.</summary>
    public int Unshown { get; init; }

    /// <summary>Statements that were looked for on record: those in front. Of the others it is not known.</summary>
    public int LookedFor { get; init; }

    /// <summary>What stands beside each statement in the text: its number.</summary>
    public IReadOnlyList<(int Number, TextPlace Place)> Places =>
        [.. Statements.SelectMany((statement, index) => statement.Spans.Select(span => (index + 1, new TextPlace(span.Text, "", "", span.Start, span.End))))];
}

/// <summary>What an article says that people said, to be chosen among.</summary>
/// <param name="Form">What was chosen and written so far.</param>
/// <param name="Article">The article.</param>
/// <param name="Key">The idempotency key under which it would be recorded.</param>
public sealed record ReviewContent(FormFields Form, ReadArticle Article, string Key)
{
    /// <summary>What stands on the page besides, such as that the text was changed since its statements were shown.</summary>
    public string? Notice { get; init; }

    /// <summary>Who is meant by the names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>What is wrong with names that nobody can have, by where they stand in the form.</summary>
    public IReadOnlyDictionary<string, string> NameFaults { get; init; } = new Dictionary<string, string>();

    /// <summary>The source on record that the article is; null when it is new.</summary>
    public SourceOnRecord? Source { get; init; }

    /// <summary>Whether another text of it is kept.</summary>
    public bool HasOtherText { get; init; }

    /// <summary>Statements on record in the words of some in the article.</summary>
    public IReadOnlyDictionary<Reference, ClaimDocument> OnRecord { get; init; } = new Dictionary<Reference, ClaimDocument>();

    /// <summary>What was recorded just now; null when nothing was.</summary>
    public ReadingReceipt? Receipt { get; init; }
}

/// <summary>What was recorded out of an article.</summary>
/// <param name="Source">The source that it is.</param>
/// <param name="Title">What that is called on record.</param>
/// <param name="At">When.</param>
/// <param name="Statements">In the order of the text.</param>
public sealed record ReadingReceipt(Reference Source, string Title, DateTimeOffset At, IReadOnlyList<RecordedStatement> Statements);

/// <summary>A statement that was recorded out of an article.</summary>
/// <param name="Index">Which it is in the article, from 0.</param>
/// <param name="Words">What was said.</param>
/// <param name="Lang">In which language.</param>
/// <param name="Speaker">By whom, as it was written.</param>
/// <param name="Claim">The statement on record.</param>
/// <param name="Became">Whether it is new, has one more printing, or was on record just so.</param>
public sealed record RecordedStatement(int Index, string Words, string? Lang, string Speaker, Reference Claim, Disposition Became)
{
    /// <summary>Where its words stand in the text as kept, one for each piece; none where there was no time to look.</summary>
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];
}
