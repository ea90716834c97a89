using ClaimGraph.Graph;

namespace ClaimGraph.Storage;

/// <summary>Which claims share words with a text, told by shingles (see <see cref="Verifying.Shingles"/>).</summary>
/// <remarks>
/// A shingle that more than <see cref="Limits.CommonShingle"/> claims hold is common, and not counted. When all are common, the claims
/// that hold every one of them are found, each with all of them shared. <see cref="Beside"/> a claim, one that more than
/// <see cref="Limits.CommonShingleOfSpeaker"/> of the speaker's claims hold is common, and when all are, nothing is found.
/// </remarks>
/// <param name="Shingles">Without repeats; one at least, <see cref="Limits.QueryShingles"/> at most.</param>
/// <param name="Limit">Claims at most; fewer where their documents would be more than <see cref="Limits.WordingBytes"/> bytes.</param>
/// <param name="AtLeast">
/// Claims that share fewer of the shingles counted are not found; where fewer are counted, those that share not all of them.
/// </param>
public sealed record WordingQuery(IReadOnlyList<string> Shingles, int Limit, int AtLeast = 1)
{
    /// <summary>
    /// Look only among the other claims of this claim's speaker (of a joint statement the first), and there for what each wording and each print has in its
    /// <see cref="Verifying.Shingles.Sketch"/>; null to look among all claims and for everything.
    /// </summary>
    public Reference? Beside { get; init; }

    /// <summary>
    /// Beside a claim: find claims of whoever it is as well that have a text which is this one as a whole
    /// (<see cref="Verifying.ShingledText.Whole"/>), each with all of the shingles shared; but none where more than
    /// <see cref="Limits.CommonWording"/> claims have it. Null for none.
    /// </summary>
    public string? Whole { get; init; }
}

/// <summary>A claim that shares words with a text.</summary>
/// <param name="Claim">The claim, whole.</param>
/// <param name="Shared">How many of the shingles counted it holds.</param>
public sealed record WordingMatch(Document Claim, int Shared);
