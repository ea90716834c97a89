using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>Which speakers are meant, and what of theirs is counted.</summary>
public abstract record SpeakerQuery;

/// <summary>Who speaks about something: their claims about it are counted, the newest <see cref="Limits.ExactCount"/> at most.</summary>
/// <param name="About">A person, institution, country or topic.</param>
/// <param name="Topic">A topic (id) that the claims are about too; null for any.</param>
public sealed record SpeakersAbout(Reference About, string? Topic = null) : SpeakerQuery;

/// <summary>
/// Whom a source quotes, or an institution in all that it published: quotations are counted, <see cref="Limits.ExactCount"/> at most,
/// source by source in the order of their ids and in each the newest first.
/// </summary>
/// <param name="By">The source, or the institution.</param>
public sealed record SpeakersQuotedBy(Reference By) : SpeakerQuery;

/// <summary>
/// Who is quoted in the same sources as somebody: the shared sources are counted. Looked at are the <see cref="Limits.SharedSources"/>
/// sources that quote the newest claims of that person.
/// </summary>
public sealed record SpeakersQuotedWith(Reference Person) : SpeakerQuery;

/// <summary>A speaker, with how much of what was asked for is theirs.</summary>
public sealed record SpeakerDocument
{
    /// <summary>Who, and where they stand: affiliations, country.</summary>
    public required EntityDescription Speaker { get; init; }

    /// <summary>Of who speaks about something: their claims about it.</summary>
    public int? Claims { get; init; }

    /// <summary>Of whom a source or a publisher quotes: quotations.</summary>
    public int? Quotations { get; init; }

    /// <summary>Of who is quoted together with somebody: sources that quote both.</summary>
    public int? Sources { get; init; }

    /// <summary>
    /// The earliest day on which one of the claims counted may have been said, as far as days are known. Of claims that may have been
    /// said on the same days, the one with the first id (ordinal) lends its date, as it was given.
    /// </summary>
    public PartialDate? FirstSaidOn { get; init; }

    /// <summary>The latest one; of claims that may have been said on the same days, the one with the last id lends its date.</summary>
    public PartialDate? LastSaidOn { get; init; }

    /// <summary>What it rests on: of the claims, quotations or sources counted, the first <see cref="Limits.Evidence"/> looked at.</summary>
    public required IReadOnlyList<Reference> RestsOn { get; init; }

    /// <summary>Bytes of the document.</summary>
    public static long BytesOf(SpeakerDocument speaker) => DocumentJson.Serialize(speaker).Length;
}

/// <summary>A page of speakers, the most frequent first, ties by reference (as text, ordinal).</summary>
/// <param name="Counted">How many claims, quotations or sources were looked at, and whether there are more.</param>
public sealed record SpeakerPage(IReadOnlyList<SpeakerDocument> Items, string? Next, MatchCount Counted);
