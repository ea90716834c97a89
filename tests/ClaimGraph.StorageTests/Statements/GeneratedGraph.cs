using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Small worlds in which everything meets everything: few names, many claims, dates of every precision.</summary>
internal static class GeneratedGraph
{
    public const int People = 8;
    public const int Institutions = 5;
    public const int Sources = 6;

    public static readonly string[] Countries = ["CN", "RU", "GB"];
    public static readonly string[] Topics = ["trade", "war", "weather"];

    public static readonly string[] Words =
        ["rain", "Rain", "raining", "snow", "Xi", "习近平", "俄罗斯", "サミット", "정상회담", "O'Brien", "Ünïcode", "peace", "the", "2025", "Россия"];

    /// <summary>Dates that fall before, into, across and after each other.</summary>
    public static Gen<PartialDate> Date { get; } = Gen.OneOf(
            "2023", "2024", "2025", "2024-01", "2024-06", "2024-12", "2025-05",
            "2022/2026", "202X", "2024~", "../2024-06", "2024-12/..", "2024-06-XX", "2024-06-01", "2024-06-15", "2024-06-30", "2025-05-08", "2025-12-31")
        .Select(PartialDate.Parse);

    public static Gen<PartialDate?> MaybeDate { get; } = Date.Nullable(0.25);

    public static Gen<string> Text { get; } = Gen.OneOf(Words).Array[1, 8].Select(words => string.Join(' ', words));

    public static Gen<EntityDescription> Institution { get; } = Gen.Int[0, Institutions - 1].Select(InstitutionAt);

    public static Gen<AffiliationDescription> Position { get; } = Gen.Select(Institution, MaybeDate, MaybeDate)
        .Select((institution, from, until) => new AffiliationDescription { Institution = institution, From = from, Until = until });

    private static readonly Gen<EntityDescription> Speaker = Gen.Frequency(
        (6, Gen.Int[0, People - 1].Select(PersonAt)),
        (2, Institution),
        (1, Gen.OneOf(Countries).Select(Statement.Country)));

    private static readonly Gen<EntityDescription[]> JointSpeakers = Gen.Frequency((3, Gen.Const<EntityDescription[]>([])), (1, Speaker.Array[1, 3]));

    private static readonly Gen<EntityDescription?> Principal = Gen.OneOf(
        Institution, Gen.OneOf(Countries).Select(Statement.Country), Gen.Int[0, People - 1].Select(PersonAt)).Null(0.7);

    private static readonly Gen<EntityDescription> Subject = Gen.OneOf(
        Gen.OneOf(Countries).Select(Statement.Country),
        Gen.OneOf(Topics).Select(Statement.Topic),
        Institution,
        Gen.Int[0, People - 1].Select(PersonAt));

    public static Gen<QuotationDescription> Quotation { get; } = Gen.Select(
            Text, Gen.Enum<QuotationForm>(), Gen.Int[0, Sources - 1], Gen.OneOf(Words), Gen.OneOf(Words))
        .Select((text, form, source, name, title) => new QuotationDescription
        {
            Text = text,
            Form = form,
            Source = SourceAt(source),
            NameAsStated = name,
            TitleAsStated = title,
        });

    public static Gen<ClaimDocument> Claim { get; } = Gen.Select(
            Gen.Select(Speaker, Principal, Text, Gen.Enum<ClaimKind>(), MaybeDate, JointSpeakers),
            Gen.OneOf(RecordStatus.Active, RecordStatus.Active, RecordStatus.Disputed, RecordStatus.Retracted),
            Subject.Array[0, 3],
            Quotation.Array[0, 3])
        .Select((said, status, about, quotations) => new ClaimDocument
        {
            Speaker = said.Item1,
            JointWith = [.. said.Item6.DistinctBy(Named).Where(speaker => Named(speaker) != Named(said.Item1))],
            OnBehalfOf = said.Item2,
            Text = said.Item3,
            Lang = "en",
            Kind = said.Item4,
            SaidOn = said.Item5,
            Status = status,
            About = [.. about.DistinctBy(Named)],
            Quotations = [.. quotations.DistinctBy(quotation => (quotation.Text, quotation.Source!.Id))],
        });

    private static readonly Gen<RecordEntity> Person = Gen.Select(Gen.Int[0, People - 1], Position.Array[0, 3])
        .Select((index, positions) => new RecordEntity(PersonAt(index) with
        {
            Affiliations = [.. positions.DistinctBy(position => (position.Institution!.Id, position.From, position.Until))],
        }));

    /// <summary>The writes that make a graph: people and where they were, then claims.</summary>
    public static Gen<WriteOperation[]> OfSize(int claims) =>
        Gen.Select(Person.Array[People], Claim.Array[claims]).Select((people, statements) => (WriteOperation[])
        [
            .. people,
            .. statements.Select(claim => new RecordClaim(claim, WhenPresent.Update)),
        ]);

    public static string IdOfSource(int index) => $"source-{index}";

    public static string IdOfInstitution(int index) => $"institution-{index}";

    public static string IdOfPerson(int index) => $"person-{index}";

    private static (RecordKind?, string?) Named(EntityDescription entity) => (entity.Type, entity.Id ?? entity.Name);

    private static EntityDescription PersonAt(int index) => Statement.Person($"Person {index}");

    // The last one is based nowhere, as far as is known.
    private static EntityDescription InstitutionAt(int index) =>
        Statement.Institution($"Institution {index}").WithId(IdOfInstitution(index)) is var institution && index < Countries.Length
            ? institution.BasedIn(Countries[index])
            : institution;

    // The last one has no publisher, and two share one.
    private static SourceDescription SourceAt(int index)
    {
        var source = Statement.Article($"Source {index}").WithId(IdOfSource(index));
        return index == Sources - 1 ? source : source with { Publisher = InstitutionAt(index / 2) };
    }
}
