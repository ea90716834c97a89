using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>Turns records into the documents that readers see.</summary>
internal sealed class PlainDocuments : IRecordLookup
{
    private readonly PlainGraph graph;
    private readonly Describer describer;

    public PlainDocuments(PlainGraph graph)
    {
        this.graph = graph;
        describer = new(this);
    }

    public Record? Find(Reference reference) => graph.Find(reference);

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) => [.. graph.AffiliationsOf(person)];

    /// <summary>A record as it stands.</summary>
    public byte[] Of(Record record) => record is ClaimRecord claim
        ? DocumentJson.Serialize((ClaimDocument)describer.Describe(claim) with { Quotations = Quotations(claim, Describer.Detail.Mention) })
        : DocumentJson.SerializeAny(describer.Describe(record));

    /// <summary>A record without what has a history of its own.</summary>
    public byte[] OfVersion(Record record) => DocumentJson.SerializeAny(describer.Describe(record) switch
    {
        EntityDescription entity => entity with { Affiliations = null },
        var other => other,
    });

    /// <summary>A claim with full descriptions of all that it mentions.</summary>
    public byte[] Whole(ClaimRecord claim) => DocumentJson.Serialize((ClaimDocument)describer.Describe(claim) with
    {
        Speaker = Described(claim.Speaker),
        JointWith = claim.JointWith?.Select(Described).ToList(),
        OnBehalfOf = claim.OnBehalfOf is { } principal ? Described(principal) : null,
        About = [.. (claim.About ?? []).Select(subject => Described(subject.Target) with { Role = subject.Role })],
        Quotations = Quotations(claim, Describer.Detail.Whole),
    });

    /// <summary>An entity with full descriptions of all that it names.</summary>
    public byte[] Whole(Reference entity) => DocumentJson.Serialize(Described(entity));

    private EntityDescription Described(Reference reference) => describer.Entity(reference, Describer.Detail.Whole);

    private List<QuotationDescription> Quotations(ClaimRecord claim, Describer.Detail detail) =>
    [
        .. graph.QuotationsOf(claim.Reference).Select(quotation => (QuotationDescription)describer.Describe(quotation) with
        {
            Claim = null,
            Source = describer.Source(quotation.Source, detail),
        }),
    ];
}
