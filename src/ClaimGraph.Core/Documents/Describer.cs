using ClaimGraph.Graph;

namespace ClaimGraph.Documents;

/// <summary>Makes of records the documents that readers see, naming what they mention.</summary>
public sealed class Describer(IRecordLookup records)
{
    /// <summary>How a mention is written out.</summary>
    public enum Detail
    {
        /// <summary>Kind, id and name.</summary>
        Mention,

        /// <summary>And where it stands: a person's affiliations, an institution's country.</summary>
        Standing,

        /// <summary>All that is needed to create it elsewhere.</summary>
        Whole,
    }

    /// <summary>An entity as another record mentions it.</summary>
    public EntityDescription Entity(Reference reference, Detail detail) => records.Find(reference) switch
    {
        UnnamedSourceRecord unnamed => new()
        {
            Type = reference.Kind,
            Id = reference.Id,
            Descriptor = unnamed.Descriptor,
            Source = detail == Detail.Whole ? Source(unnamed.Source, detail) : null,
        },
        EntityRecord entity => Entity(entity, detail),
        _ => new() { Type = reference.Kind, Id = reference.Id },
    };

    /// <summary>A source as a quotation mentions it.</summary>
    public SourceDescription Source(Reference reference, Detail detail) =>
        records.Find(reference) is SourceRecord source ? Source(source, detail) : new() { Id = reference.Id };

    /// <summary>A record for itself, in its version.</summary>
    public Description Describe(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Description content = record switch
        {
            EntityRecord entity => Entity(entity, Detail.Whole, Detail.Standing),
            SourceRecord source => Source(source, Detail.Mention),
            UnnamedSourceRecord unnamed => Entity(unnamed.Reference, Detail.Whole),
            ClaimRecord claim => Claim(claim),
            QuotationRecord quotation => Quotation(quotation) with { Claim = quotation.Claim },
            AffiliationRecord affiliation =>
                Affiliation(affiliation, Detail.Standing) with { Person = Entity(affiliation.Person, Detail.Mention) },
            LinkRecord link => Link(link),
            _ => throw new ArgumentException($"{record.Reference} has no description.", nameof(record)),
        };
        return Stamped(content, record);
    }

    /// <summary>A description with the version and times of its record.</summary>
    public static T Stamped<T>(T description, Record record) where T : Description
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(record);
        return description with
        {
            Id = record.Id,
            Version = record.Version,
            Status = record.Status,
            CreatedAt = record.CreatedAt,
            UpdatedAt = record.UpdatedAt,
        };
    }

    private EntityDescription Entity(EntityRecord entity, Detail detail) => Entity(entity, detail, detail);

    private EntityDescription Entity(EntityRecord entity, Detail detail, Detail within) => new()
    {
        Type = entity.Kind,
        Id = entity.Id,
        Name = entity.Name,
        Aliases = detail == Detail.Whole ? entity.Aliases : null,
        ExternalIds = detail == Detail.Whole ? entity.ExternalIds : null,
        Summary = detail == Detail.Whole ? entity.Description : null,
        Country = detail != Detail.Mention && entity.BasedIn is { } country ? Entity(country, Inner(within)) : null,
        CitizenOf = detail == Detail.Whole ? entity.CitizenOf?.Select(item => Entity(item, Inner(within))).ToList() : null,
        Affiliations = detail != Detail.Mention && entity.Kind == RecordKind.Person ? AffiliationsOf(entity, within) : null,
        Status = StatusOf(entity, detail),
    };

    private List<AffiliationDescription>? AffiliationsOf(EntityRecord person, Detail detail)
    {
        var affiliations = records.AffiliationsOf(person.Reference);
        return affiliations.Count == 0 ? null : [.. affiliations.Select(affiliation => Affiliation(affiliation, detail))];
    }

    private AffiliationDescription Affiliation(AffiliationRecord affiliation, Detail detail) => new()
    {
        Id = affiliation.Id,
        Title = affiliation.Title,
        Institution = Entity(affiliation.Institution, detail),
        From = affiliation.From,
        Until = affiliation.Until,
        Sources = affiliation.Sources?.Where(Stands).Select(source => Source(source, detail)).ToList(),
    };

    private SourceDescription Source(SourceRecord source, Detail detail) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Kind = source.SourceKind,
        Lang = source.Lang,
        Publisher = source.Publisher is { } publisher ? Entity(publisher, detail) : null,
        Authors = source.Authors,
        PublishedOn = source.PublishedOn,
        RetrievedOn = source.RetrievedOn,
        Url = source.Url,
        ArchiveUrl = source.ArchiveUrl,
        ExternalIds = source.ExternalIds,
        TextSha256 = source.TextSha256,
        Status = StatusOf(source, detail),
    };

    private ClaimDocument Claim(ClaimRecord claim) => new()
    {
        Speaker = Entity(claim.Speaker, Detail.Standing),
        JointWith = claim.JointWith?.Select(speaker => Entity(speaker, Detail.Standing)).ToList(),
        OnBehalfOf = claim.OnBehalfOf is { } principal ? Entity(principal, Detail.Standing) : null,
        Text = claim.Text,
        Lang = claim.Lang,
        Kind = claim.ClaimKind,
        SaidOn = claim.SaidOn,
        Venue = claim.Venue,
        About = [.. (claim.About ?? []).Select(subject => Entity(subject.Target, Detail.Mention) with { Role = subject.Role })],
        // They have a history of their own: whoever reads the claim as it stands adds them.
        Quotations = [],
    };

    private QuotationDescription Quotation(QuotationRecord quotation) => new()
    {
        Text = quotation.Text,
        Form = quotation.Form,
        Lang = quotation.Lang,
        Translated = quotation.Translated,
        NameAsStated = quotation.NameAsStated,
        TitleAsStated = quotation.TitleAsStated,
        Source = Source(quotation.Source, Detail.Mention),
    };

    private static LinkDescription Link(LinkRecord link) => new()
    {
        From = link.From,
        Type = link.Type,
        To = link.To,
        Note = link.Note,
        Evidence = link.Evidence,
        Role = link.Role,
        Since = link.Since,
        Until = link.Until,
    };

    /// <summary>Elsewhere a record is created active, unless it says otherwise.</summary>
    private static RecordStatus? StatusOf(Record record, Detail detail) =>
        detail == Detail.Whole && record.Status != RecordStatus.Active ? record.Status : null;

    private bool Stands(Reference reference) => records.Find(reference) is { Status: not RecordStatus.Deleted };

    /// <summary>Of what stands inside a mention, only the name is said, unless all is.</summary>
    private static Detail Inner(Detail detail) => detail == Detail.Whole ? Detail.Whole : Detail.Mention;
}
