using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>
/// Claim documents by number, the same ones on every machine. A graph of n claims has n/50 speakers (Zipf), as many sources,
/// and 20 years of days; numbers beyond n are further claims of the same people.
/// </summary>
internal sealed class GraphGenerator(int claims)
{
    /// <summary>Goes up when the documents change, so that files built of earlier ones are not used.</summary>
    public const int Version = 2;

    private const int Topics = 300;
    private static readonly string[] Countries =
        ["US", "CN", "RU", "DE", "FR", "GB", "IN", "JP", "BR", "UA", "PL", "TR", "IR", "IL", "SA", "EG", "ZA", "NG", "KE", "MX",
         "CA", "AU", "ID", "VN", "KR", "KP", "PK", "KZ", "RS", "HU", "IT", "ES", "SE", "FI", "NO", "NL", "BE", "CH", "AT", "GR"];

    private static readonly DateOnly FirstDay = new(2005, 5, 8);

    private readonly Zipf speakers = new(Math.Max(claims / 50, 10));
    private readonly Zipf topics = new(Topics);
    private readonly Zipf countries = new(Countries.Length);
    private readonly int institutions = Math.Clamp(claims / 500, 5, 2_000);

    public int Claims => claims;

    /// <summary>Ids of those who have, as a rule, a page of claims or more.</summary>
    public IReadOnlyList<string> FrequentSpeakers =>
        [.. Enumerable.Range(0, speakers.RanksDrawn(Limits.DefaultPage * 3 / 2, claims)).Select(SpeakerId)];

    /// <summary>Any speaker as likely as any other; a rare one may have no claim.</summary>
    public Reference AnySpeaker(ref SeededRandom random) => new(RecordKind.Person, SpeakerId(random.Below(speakers.Count)));

    public ClaimDocument Claim(int number)
    {
        var random = new SeededRandom((ulong)number + 1);
        var speaker = speakers.Draw(ref random);
        var isChinese = random.Chance(0.05);
        var text = isChinese ? Texts.Chinese(ref random) : Texts.English(ref random);
        var day = FirstDay.AddDays(random.Below(20 * 365));
        return new()
        {
            Speaker = Speaker(speaker),
            Text = text,
            Lang = isChinese ? "zh" : "en",
            Kind = (ClaimKind)(1 + random.Below(8)),
            SaidOn = PartialDate.Parse(day.ToString(random.Chance(0.1) ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            About =
            [
                new() { Type = RecordKind.Country, Id = Countries[countries.Draw(ref random)] },
                Topic(topics.Draw(ref random)),
            ],
            Quotations = [.. Enumerable.Range(0, random.Chance(0.1) ? 2 : 1).Select(index => Quotation(number, index, text, speaker))],
        };
    }

    public byte[] Line(int number) => [.. DocumentJson.Serialize(Claim(number)), (byte)'\n'];

    private static string SpeakerId(int number) => string.Create(CultureInfo.InvariantCulture, $"speaker-{number}");

    private EntityDescription Speaker(int number) => new()
    {
        Type = RecordKind.Person,
        Id = SpeakerId(number),
        Name = Names.Person(number),
        Affiliations = [new() { Title = Title(number), Institution = Institution(number % institutions) }],
    };

    private static string Title(int number) => $"head of {Vocabulary.Spell(number % 50)} studies";

    private static EntityDescription Institution(int number) => new()
    {
        Name = Names.Institution(number),
        Country = new() { Id = Countries[number % Countries.Length] },
    };

    private static EntityDescription Topic(int number) => new() { Type = RecordKind.Topic, Name = Names.Topic(number) };

    private QuotationDescription Quotation(int number, int index, string text, int speaker)
    {
        var random = new SeededRandom(~(ulong)(2L * number + index));
        var isDirect = random.Chance(0.5);
        return new()
        {
            Text = isDirect ? text : Texts.PartOf(text, ref random),
            Form = isDirect ? QuotationForm.Direct : QuotationForm.Mixed,
            NameAsStated = Names.Person(speaker),
            TitleAsStated = Title(speaker),
            Source = Source(random.Below(speakers.Count)),
        };
    }

    private EntityDescription Publisher(int source) => Institution(source * 7 % institutions);

    private SourceDescription Source(int number) => new()
    {
        Title = $"{Vocabulary.Spell(number % Vocabulary.Size)} {Vocabulary.Spell(number % 313)}: what is said of it",
        Kind = SourceKind.Article,
        Lang = "en",
        Publisher = Publisher(number),
        PublishedOn = PartialDate.Parse(FirstDay.AddDays(number % 7_300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Url = string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number % institutions}/{number}"),
    };
}
