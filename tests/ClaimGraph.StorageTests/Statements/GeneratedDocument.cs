using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Claim documents with every field present or absent, and any text in them. No two mention the same thing.</summary>
internal static class GeneratedDocument
{
    private static readonly Gen<string?> MaybeText = UnicodeText.Any.Null(0.4);
    private static readonly Gen<string?> MaybeLang = Gen.OneOf("en", "zh-Hans", "ru").Null(0.4);

    // What stands in front keeps the names of different documents from meaning the same person.
    private static readonly Gen<string> Name = Gen.Select(Gen.Guid, UnicodeText.Any).Select((number, text) => $"N{number:N} {text}");

    private static readonly Gen<Alias> Alias = Gen.Select(Name, MaybeLang, Gen.OneOf("native", "former").Null(0.5))
        .Select((value, lang, kind) => new Alias(value, lang, kind));

    private static readonly Gen<EntityDescription> Country = Gen.OneOf("CN", "RU", "GB", "FR").Select(Statement.Country);

    private static readonly Gen<EntityDescription> Entity = Gen.Select(Name, Alias.Array[0, 2], MaybeText, Gen.Guid.Nullable(0.5))
        .Select((name, aliases, summary, number) => new EntityDescription
        {
            Name = name,
            Aliases = aliases.Length > 0 ? aliases : null,
            ExternalIds = number is not null
                ? new Dictionary<string, string> { ["wikidata"] = $"Q{number}", ["orcid"] = $"'{number}\"" }
                : null,
            Summary = summary,
        });

    private static readonly Gen<EntityDescription> Institution = Gen.Select(Entity, Country.Null(0.5))
        .Select((entity, country) => entity with { Type = RecordKind.Institution, Country = country });

    private static readonly Gen<SourceDescription> Source = Gen.Select(
            Gen.Select(Name, Gen.Enum<SourceKind>(), MaybeLang, Institution.Null(0.5)),
            Gen.Select(UnicodeText.Any.Array[0, 3], GeneratedGraph.MaybeDate, GeneratedGraph.MaybeDate),
            Gen.Select(Gen.Guid, Gen.Bool, Gen.Bool))
        .Select((what, who, where) => new SourceDescription
        {
            Title = what.Item1,
            Kind = what.Item2,
            Lang = what.Item3,
            Publisher = what.Item4,
            Authors = who.Item1.Length > 0 ? who.Item1 : null,
            PublishedOn = who.Item2,
            RetrievedOn = who.Item3,
            Url = where.Item2 ? $"https://example.org/{where.Item1}?q='\"%20#x" : null,
            ArchiveUrl = where.Item3 ? $"https://archive.example/{where.Item1}" : null,
            ExternalIds = where.Item3 ? new Dictionary<string, string> { ["doi"] = $"10.1000/{where.Item1}" } : null,
        });

    private static readonly Gen<AffiliationDescription> Position =
        Gen.Select(MaybeText, Institution, GeneratedGraph.MaybeDate, GeneratedGraph.MaybeDate, Source.Array[0, 2])
            .Select((title, institution, from, until, sources) => new AffiliationDescription
            {
                Title = title,
                Institution = institution,
                From = from,
                Until = until,
                Sources = sources.Length > 0 ? sources : null,
            });

    private static readonly Gen<EntityDescription> Person = Gen.Select(Entity, Country.Null(0.5), Position.Array[0, 2])
        .Select((entity, citizenship, positions) => entity with
        {
            Type = RecordKind.Person,
            CitizenOf = citizenship is null ? null : [citizenship],
            Affiliations = positions.Length > 0 ? positions : null,
        });

    private static readonly Gen<EntityDescription> Subject = Gen.Select(
            Gen.OneOf(Country, Institution, Person, Entity.Select(entity => entity with { Type = RecordKind.Topic })), MaybeText)
        .Select((subject, role) => subject with { Role = role });

    private static readonly Gen<QuotationDescription> Quotation = Gen.Select(
            Gen.Select(UnicodeText.Any, Gen.Enum<QuotationForm>(), MaybeLang),
            Gen.Select(Gen.Bool.Nullable(0.5), MaybeText, MaybeText, Source))
        .Select((words, print) => new QuotationDescription
        {
            Text = words.Item1,
            Form = words.Item2,
            Lang = words.Item3,
            Translated = print.Item1,
            NameAsStated = print.Item2,
            TitleAsStated = print.Item3,
            Source = print.Item4,
        });

    /// <summary>Any claim.</summary>
    public static Gen<ClaimDocument> Any { get; } = Gen.Select(
            Gen.Select(Gen.OneOf(Person, Institution), Gen.OneOf(Institution, Person).Null(0.6), UnicodeText.Any, Gen.OneOf(Person, Institution).Array[0, 2]),
            Gen.Select(Gen.Enum<ClaimKind>(), GeneratedGraph.MaybeDate, MaybeText),
            Gen.Select(Subject.Array[0, 3], Quotation.Array[0, 3], Gen.OneOf(RecordStatus.Active, RecordStatus.Disputed)))
        .Select((who, what, rest) => new ClaimDocument
        {
            Speaker = who.Item1,
            JointWith = who.Item4.Length > 0 ? who.Item4 : null,
            OnBehalfOf = who.Item2,
            Text = who.Item3,
            Lang = "en",
            Kind = what.Item1,
            SaidOn = what.Item2,
            Venue = what.Item3,
            About = rest.Item1.DistinctBy(subject => subject.Id ?? subject.Name).ToList(),
            Quotations = rest.Item2,
            Status = rest.Item3,
        });

    /// <summary>What a reader of the claim is shown of it at least: all of its own, and the names of what it mentions.</summary>
    public static ClaimDocument AsRead(ClaimDocument document) => document with
    {
        Speaker = Named(document.Speaker!),
        JointWith = document.JointWith?.Select(Named).ToList(),
        OnBehalfOf = document.OnBehalfOf is { } principal ? Named(principal) : null,
        About = document.About!.Select(subject => Named(subject) with { Role = subject.Role }).ToList(),
        Quotations = document.Quotations!.Select(quotation => quotation with { Source = AsShown(quotation.Source!) }).ToList(),
    };

    /// <summary>What a reader of a record is shown of it at least.</summary>
    public static EntityDescription AsShown(EntityDescription entity) => entity with
    {
        Affiliations = entity.Affiliations?
            .Select(position => position with
            {
                Institution = Named(position.Institution!),
                Sources = position.Sources?.Select(source => new SourceDescription { Title = source.Title, Kind = source.Kind }).ToList(),
            })
            .ToList(),
    };

    public static SourceDescription AsShown(SourceDescription source) => source with
    {
        Publisher = source.Publisher is { } publisher ? Named(publisher) : null,
    };

    private static EntityDescription Named(EntityDescription entity) => new() { Type = entity.Type, Id = entity.Id, Name = entity.Name };
}
