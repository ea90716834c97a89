using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Writing;

/// <summary>The graph as one write sees it: all that is committed, and what the write itself has saved so far.</summary>
/// <remarks>
/// A store hands it to the <see cref="GraphEditor"/>, which decides every write, so that all stores decide alike.
/// Nothing here waits: a store that lies across a network fetches beforehand what the requests may ask for.
/// </remarks>
public interface IGraphState : IRecordLookup
{
    /// <summary>Records of a kind that are not deleted and have this name or alias, compared by <see cref="Search.SearchText.Key"/>.</summary>
    IReadOnlyList<EntityRecord> FindByName(RecordKind kind, string nameKey);

    /// <summary>Records of a kind that are not deleted and carry this identifier.</summary>
    IReadOnlyList<EntityRecord> FindByExternalId(RecordKind kind, string scheme, string value);

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
