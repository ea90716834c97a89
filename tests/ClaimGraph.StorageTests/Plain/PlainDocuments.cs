using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>Turns records into the documents that readers see.</summary>
/// <param name="isWhole">Whether what is mentioned is described in full (an export), or by its names alone.</param>
internal sealed class PlainDocuments(PlainGraph graph, bool isWhole = false)
{
    public byte[] Of(Record record, bool withParts = true) => record switch
    {
        ClaimRecord claim => DocumentJson.Serialize(Claim(claim, withParts)),
        QuotationRecord quotation => DocumentJson.Serialize(Quotation(quotation) with { Claim = quotation.Claim.Id }),
        SourceRecord source => DocumentJson.Serialize(Source(source)),
        AffiliationRecord affiliation =>
            DocumentJson.Serialize(Affiliation(affiliation) with { Person = Mention(affiliation.Person) }),
        LinkRecord link => DocumentJson.Serialize(Link(link)),
        EntityRecord entity => DocumentJson.Serialize(Entity(entity, withParts)),
        UnnamedSourceRecord unnamed => DocumentJson.Serialize(Unnamed(unnamed)),
        _ => throw new ArgumentException($"{record.Kind} has no document.", nameof(record)),
    };

    private ClaimDocument Claim(ClaimRecord claim, bool withParts) => Stamped(new ClaimDocument
    {
        Speaker = Mention(claim.Speaker),
        OnBehalfOf = claim.OnBehalfOf is { } principal ? Mention(principal) : null,
        Text = claim.Text,
        Lang = claim.Lang,
        Kind = claim.ClaimKind,
        SaidOn = claim.SaidOn,
        Venue = claim.Venue,
        About = claim.About?.Select(subject => Mention(subject.Target) with { Role = subject.Role }).ToList(),
        Quotations = withParts ? [.. graph.QuotationsOf(claim.Reference).Select(Quotation)] : null,
    }, claim);

    private QuotationDescription Quotation(QuotationRecord quotation) => Stamped(new QuotationDescription
    {
        Text = quotation.Text,
        Form = quotation.Form,
        Lang = quotation.Lang,
        Translated = quotation.Translated,
        NameAsStated = quotation.NameAsStated,
        TitleAsStated = quotation.TitleAsStated,
        Source = Source(graph.Get<SourceRecord>(quotation.Source)),
    }, quotation);

    private SourceDescription Source(SourceRecord source) => Stamped(new SourceDescription
    {
        Title = source.Title,
        Kind = source.SourceKind,
        Lang = source.Lang,
        Publisher = source.Publisher is { } publisher ? Mention(publisher) : null,
        Authors = source.Authors,
        PublishedOn = source.PublishedOn,
        RetrievedOn = source.RetrievedOn,
        Url = source.Url,
        ArchiveUrl = source.ArchiveUrl,
        TextSha256 = source.TextSha256,
    }, source);

    private EntityDescription Mention(Reference reference) => (graph.Find(reference), isWhole) switch
    {
        (EntityRecord entity, true) => Entity(entity, withParts: true),
        (EntityRecord entity, false) => new() { Type = entity.Kind, Id = entity.Id, Name = entity.Name },
        (UnnamedSourceRecord unnamed, _) => Unnamed(unnamed),
        var (other, _) => throw new InvalidOperationException($"{reference} is mentioned, but is {other}."),
    };

    private EntityDescription Entity(EntityRecord entity, bool withParts) => Stamped(new EntityDescription
    {
        Type = entity.Kind,
        Name = entity.Name,
        Aliases = entity.Aliases,
        ExternalIds = entity.ExternalIds,
        Summary = entity.Description,
        Country = entity.BasedIn is { } country ? Mention(country) : null,
        CitizenOf = entity.CitizenOf?.Select(Mention).ToList(),
        Affiliations = withParts && graph.AffiliationsOf(entity.Reference).Select(Affiliation).ToList() is { Count: > 0 } affiliations
            ? affiliations
            : null,
    }, entity);

    private AffiliationDescription Affiliation(AffiliationRecord affiliation) => Stamped(new AffiliationDescription
    {
        Title = affiliation.Title,
        Institution = Mention(affiliation.Institution),
        From = affiliation.From,
        Until = affiliation.Until,
        Sources = affiliation.Sources?.Select(source => Source(graph.Get<SourceRecord>(source))).ToList(),
    }, affiliation);

    private EntityDescription Unnamed(UnnamedSourceRecord unnamed) => Stamped(new EntityDescription
    {
        Type = RecordKind.UnnamedSource,
        Descriptor = unnamed.Descriptor,
        Source = Source(graph.Get<SourceRecord>(unnamed.Source)),
    }, unnamed);

    private static LinkDescription Link(LinkRecord link) => Stamped(new LinkDescription
    {
        From = link.From,
        Type = link.Type,
        To = link.To,
        Note = link.Note,
        Evidence = link.Evidence,
        Role = link.Role,
        Since = link.Since,
        Until = link.Until,
    }, link);

    private static T Stamped<T>(T document, Record record) where T : Description => document with
    {
        Id = record.Id,
        Version = record.Version,
        Status = record.Status,
        CreatedAt = record.CreatedAt,
        UpdatedAt = record.UpdatedAt,
    };
}
