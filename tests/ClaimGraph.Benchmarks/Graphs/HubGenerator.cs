using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>
/// A graph with hubs: 100,000 claims about one country, by 1,000 people of one institution; and a hundred claims about another country, by
/// others.
/// </summary>
internal static class HubGenerator
{
    /// <summary>Goes up when the documents change, so that files built of earlier ones are not used.</summary>
    public const int Version = 2;

    public const int Claims = ClaimsOfHub + ClaimsOfSmall;

    public static readonly Reference HubCountry = new(RecordKind.Country, "CN");
    public static readonly Reference SmallCountry = new(RecordKind.Country, "IS");
    public static readonly Reference Institution = new(RecordKind.Institution, "hub-institute");

    private const int ClaimsOfHub = 100_000;
    private const int ClaimsOfSmall = 100;
    private const int People = 1_000;
    private const int Sources = 5_000;

    /// <summary>One in so many people has left the institution, and speaks on.</summary>
    private const int Left = 10;

    private static readonly DateOnly FirstDay = new(2005, 5, 8);

    public static ClaimDocument Claim(int number)
    {
        var random = new SeededRandom((ulong)number + 1);
        var isOfHub = number < ClaimsOfHub;
        var text = Texts.English(ref random);
        var day = FirstDay.AddDays(random.Below(20 * 365));
        return new()
        {
            Speaker = isOfHub ? Insider(number % People) : Person(People + number),
            Text = text,
            Lang = "en",
            Kind = ClaimKind.Opinion,
            SaidOn = PartialDate.Parse(day.ToString(random.Chance(0.1) ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            About = [new() { Type = RecordKind.Country, Id = (isOfHub ? HubCountry : SmallCountry).Id }],
            Quotations = [new() { Text = text, Form = QuotationForm.Direct, Source = Source(random.Below(Sources)) }],
        };
    }

    private static EntityDescription Insider(int number) => Person(number) with
    {
        Affiliations =
        [
            new()
            {
                Title = "fellow",
                Institution = new() { Id = Institution.Id, Name = "Hub Institute" },
                From = PartialDate.Parse("2005"),
                Until = number % Left == 0 ? PartialDate.Parse("2015-06") : null,
            },
        ],
    };

    private static EntityDescription Person(int number) => new()
    {
        Type = RecordKind.Person,
        Id = string.Create(CultureInfo.InvariantCulture, $"speaker-{number}"),
        Name = Names.Person(number),
    };

    private static SourceDescription Source(int number) => new()
    {
        Title = $"{Vocabulary.Spell(number)}: what is said of it",
        Kind = SourceKind.Article,
        Lang = "en",
        Url = string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number}"),
    };
}
