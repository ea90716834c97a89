using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Rules;

/// <summary>Sound descriptions, to be spoilt one field at a time.</summary>
internal static class Samples
{
    public const string ShortId = "0123456789abcdef";

    public static EntityDescription Country { get; } = new() { Type = RecordKind.Country, Id = "RU" };

    public static EntityDescription Institution { get; } = new() { Type = RecordKind.Institution, Name = "Carnegie", Country = Country };

    public static SourceDescription Source { get; } = new()
    {
        Title = "Xi in Moscow",
        Kind = SourceKind.Article,
        Lang = "en",
        Publisher = new() { Name = "The Paper" },
        Authors = ["A. Writer"],
        PublishedOn = PartialDate.Parse("2025-05-08"),
        Url = "https://example.org/xi",
        TextSha256 = new string('a', 64),
    };

    public static AffiliationDescription Affiliation { get; } = new()
    {
        Title = "director",
        Institution = new() { Name = "Carnegie" },
        From = PartialDate.Parse("2023"),
        Sources = [new() { Id = ShortId }],
    };

    public static EntityDescription Person { get; } = new()
    {
        Type = RecordKind.Person,
        Id = "alexander-gabuev",
        Name = "Alexander Gabuev",
        Aliases = [new("Александр Габуев", "ru", "native")],
        ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q1" },
        CitizenOf = [new() { Id = "RU" }],
        Affiliations = [Affiliation],
    };

    public static EntityDescription Unnamed { get; } = new() { Type = RecordKind.UnnamedSource, Descriptor = "a senior EU official" };

    public static QuotationDescription Quotation { get; } = new()
    {
        Text = "Solidarity with Russia",
        Form = QuotationForm.Mixed,
        Lang = "en",
        NameAsStated = "Gabuev",
        TitleAsStated = "director",
        Source = Source,
    };

    public static ClaimDocument Claim { get; } = new()
    {
        Speaker = Person,
        JointWith = [Institution],
        OnBehalfOf = Institution,
        Text = "The turnout is an indication of solidarity.",
        Lang = "en",
        Kind = ClaimKind.Opinion,
        SaidOn = PartialDate.Parse("2025-05"),
        Venue = "Moscow",
        About = [Country with { Role = "economy" }],
        Quotations = [Quotation],
    };

    public static LinkDescription Link { get; } = new()
    {
        From = new Reference(RecordKind.Claim, ShortId),
        Type = EdgeType.Contradicts,
        To = new Reference(RecordKind.Claim, "fedcba9876543210"),
        Note = "They cannot both be right.",
    };

    public static string Words(int length) => new('w', length);

    public static IReadOnlyList<T> Many<T>(T item, int count) => [.. Enumerable.Repeat(item, count)];
}
