using ClaimGraph.Graph;

namespace ClaimGraph.Writing;

/// <summary>The graph as one write sees it: all that is committed, and what the write itself has saved so far.</summary>
/// <remarks>
/// A store hands it to the <see cref="GraphEditor"/>, which decides every write, so that all stores decide alike.
/// Nothing here waits. A store that lies across a network answers with what it knows, and where it knows nothing as if nothing were
/// there; it notes what it was asked, finds that out, and has the write decided again, until nothing was asked that it does not know.
/// So what a write decided is right in the end, and on the way there it only must not trip over what is not known: <see cref="Finding"/>.
/// </remarks>
public interface IGraphState
{
    /// <summary>A record, deleted or not.</summary>
    Finding Find(Reference reference);

    /// <summary>A person's affiliations that are not deleted, in the order of recording.</summary>
    IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person);

    /// <summary>Records of a kind that are not deleted and are found under a key: of <see cref="Identity.NameKeys"/>, of a name or alias.</summary>
    /// <returns>All of them; of more than <see cref="Limits.ComparedNamesakes"/> one more than that, the first by id (ordinal).</returns>
    IReadOnlyList<EntityRecord> FindByName(RecordKind kind, string nameKey);

    /// <summary>Records of a kind that are not deleted and carry this identifier.</summary>
    /// <returns>As for <see cref="FindByName"/>.</returns>
    IReadOnlyList<EntityRecord> FindByExternalId(RecordKind kind, string scheme, string value);

    /// <summary>
    /// The record that this is the natural key of (<see cref="Identity.NaturalKey.Own"/>) although its id is neither that nor the proposed
    /// one, because it is of a time when such keys were made otherwise; deleted or not. Null when there is none.
    /// </summary>
    Reference? FindByNaturalKey(RecordKind kind, string naturalKey);

    /// <summary>A claim's quotations that are not deleted, in the order of recording.</summary>
    IReadOnlyList<QuotationRecord> QuotationsOf(Reference claim);

    /// <summary>Links that are not deleted and start or end at a record.</summary>
    IReadOnlyList<LinkRecord> LinksOf(Reference reference);

    /// <summary>Some record, if there is one, that is not deleted and rests on this one by an edge that ends here, links aside;
    /// for a speaker, a claim it made.</summary>
    Reference? DependentOn(Reference reference);

    /// <summary>Keeps a new version of a record. A claim is kept by <see cref="SaveClaim"/>.</summary>
    void Save(Record record);

    /// <summary>Keeps a new version of a claim together with all its quotations.</summary>
    /// <remarks>A claim gets a new version whenever its document changes, so that nobody edits quotations that they have not seen.</remarks>
    /// <param name="claim">The claim, in a new version.</param>
    /// <param name="quotations">All quotations that it has now, in the order of recording.</param>
    /// <param name="changed">Those that are new, edited or deleted, each in a new version.</param>
    void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed);

    /// <summary>Keeps a source's text. The one before is kept as well, unless it is the same.</summary>
    /// <param name="keptAt">When, UTC.</param>
    void SaveSourceText(Reference source, string sha256, string text, DateTimeOffset keptAt);
}

/// <summary>The answer of an <see cref="IGraphState"/> to the question for a record: it is there, or it never was, or that is not known yet.</summary>
/// <remarks>Who asks has to say which of the three it can go on with, so that nothing that is not known is taken for a record.</remarks>
public readonly struct Finding
{
    private readonly Record? record;
    private readonly bool isKnown;

    private Finding(Record? record)
    {
        this.record = record;
        isKnown = true;
    }

    /// <summary>The store does not know yet, and has noted the question.</summary>
    public static Finding NotKnown => default;

    /// <summary>What the store knows: a record, or null when there never was one.</summary>
    public static Finding Of(Record? record) => new(record);

    /// <summary>For a write that can go on with or without: the record, or null when there never was one or it is not known.</summary>
    public Record? IfAny => record;

    /// <summary>For a record that has to be there, because another one names it.</summary>
    /// <exception cref="NotKnownException">It is not known yet.</exception>
    /// <exception cref="InvalidOperationException">There is none of this kind: the graph contradicts itself.</exception>
    public TRecord Required<TRecord>() where TRecord : Record => record as TRecord
        ?? throw (isKnown ? new InvalidOperationException($"The {typeof(TRecord).Name} that another record names is not there.") : new NotKnownException());
}

/// <summary>Ends the decision on a write that needs a record which the store does not know yet; the store finds out and decides again.</summary>
public sealed class NotKnownException : Exception;
