using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Verifying;

/// <summary>Words of which somebody wants to know whether they are on record.</summary>
/// <param name="Text">The words, to the byte.</param>
/// <param name="Lang">Their language (BCP 47), if known.</param>
/// <param name="Speaker">Whose they are said to be; null when nobody is named, or nobody by that name is on record.</param>
/// <param name="IsSpeakerNamed">Whether somebody is named.</param>
/// <param name="On">When they are said to have been spoken.</param>
public sealed record VerificationQuestion(
    string Text, string? Lang = null, Reference? Speaker = null, bool IsSpeakerNamed = false, PartialDate? On = null)
{
    /// <summary>Claims that are compared with the words at most: those that share the most with them.</summary>
    public const int Candidates = 40;

    /// <summary>Sources in whose texts the words are looked for at most: those whose texts share the most runs of words with them.</summary>
    public const int Texts = 20;
}
