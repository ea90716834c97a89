using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>What sort of assertion a claim is. The numbers are kept in stores and never change.</summary>
[JsonConverter(typeof(WireNameConverter<ClaimKind>))]
public enum ClaimKind
{
    Factual = 1,
    Statistic = 2,
    Prediction = 3,
    Opinion = 4,
    Normative = 5,
    Promise = 6,
    Denial = 7,
    Question = 8,
}

/// <summary>How a source renders somebody's words. The numbers are kept in stores and never change.</summary>
[JsonConverter(typeof(WireNameConverter<QuotationForm>))]
public enum QuotationForm
{
    /// <summary>All of it is presented as verbatim.</summary>
    Direct = 1,

    /// <summary>Reported speech: nothing of it is presented as verbatim.</summary>
    Indirect = 2,

    /// <summary>Reported speech around words in quotation marks; only those are presented as verbatim.</summary>
    Mixed = 3,
}

/// <summary>What sort of published thing a source is. The numbers are kept in stores and never change.</summary>
[JsonConverter(typeof(WireNameConverter<SourceKind>))]
public enum SourceKind
{
    Article = 1,
    Broadcast = 2,
    Transcript = 3,
    Report = 4,
    Post = 5,
    Book = 6,
    Interview = 7,
    Video = 8,
    PressRelease = 9,
    Image = 10,
}

/// <summary>What the kind of a source tells of the words in it.</summary>
public static class SourceKinds
{
    /// <summary>Whether such a source has the words from the speaker, and not from another source, whoever published it.</summary>
    public static bool IsFirstHand(this SourceKind kind) =>
        kind is SourceKind.Transcript or SourceKind.Broadcast or SourceKind.Interview or SourceKind.Video;
}
