using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;
using ClaimGraph.Verifying;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A graph in which everything is as large as it may be, and the requests that hurt most on it, by the names of the attacks.</summary>
internal static class AttackGraph
{
    /// <summary>Goes up when the graph changes, so that files built of earlier ones are not used.</summary>
    public const int Version = 3;

    /// <summary>Claims that are like all others, but for one word that all of them have.</summary>
    public const int Claims = 60_000;

    /// <summary>Somebody who is looked up while the attacks go on.</summary>
    public const string Bystander = "/api/v1/people/speaker-0";

    private const int LongClaims = 48;
    private const int LongQuotations = (Limits.ClaimBytes / Limits.QuotationText) - 2;
    private const int ClaimsOfBusy = 620;
    private const int RepeatedWords = 240;
    private const string BusyId = "somebody-with-many-titles";
    /// <summary>A source of many texts.</summary>
    public const string PeriodicId = "somebody-periodic";
    private const string Chinese = "我们不要战争也不能没有和平一百万人都这样说";

    private static readonly string PeriodicWords = $"{Repeated("a ", Limits.QuotationText - 2)}b";

    /// <summary>The ordinary claims.</summary>
    public static ClaimDocument Claim(GraphGenerator generator, int number) =>
        generator.Claim(number) is var claim ? claim with { Text = $"The {claim.Text}" } : claim;

    /// <summary>Adds what is not ordinary.</summary>
    public static async Task AddAsync(IGraphStore store)
    {
        await WriteAsync(store, new RecordClaim(Periodic()));
        for (var number = 0; number < Limits.SourceTexts; number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"c{number}");
            await WriteAsync(store, new KeepSourceText(PeriodicId, Repeated("a ", Limits.SourceTextBytes - ending.Length) + ending, null));
        }

        for (var number = 0; number < LongClaims; number++)
            await WriteAsync(store, new RecordClaim(Long(number)));
        for (var number = 0; number < ClaimsOfBusy; number++)
            await WriteAsync(store, new RecordClaim(OfBusy(number)));
    }

    /// <summary>The requests of each attack, as often as they are asked for.</summary>
    public static async Task<IReadOnlyList<(string Name, Func<HttpRequestMessage> Request)>> AttacksAsync(HttpClient client)
    {
        var periodic = await FirstClaimAsync(client, PeriodicId);
        var anchor = $"/api/v1/quotations/{periodic["quotations"]![0]!["id"]}/anchor";
        var printed = await FirstClaimAsync(client, LongId(0));
        var written = await FirstClaimAsync(client, LongId(1));
        return
        [
            ("W1", () => Get(anchor)),
            ("W1e", () => Get($"{anchor}?earlier=true")),
            ("W2", () => Verify(LongText(LongClaims, LongQuotations, isChinese: false), "en")),
            ("W2z", () => Verify(LongText(LongClaims, LongQuotations, isChinese: true), "zh")),
            ("W2v", () => Get($"/api/v1/claims/{printed["id"]}/variants")),
            ("W2w", () => Get($"/api/v1/claims/{written["id"]}/variants")),
            ("W5", () => Get($"/api/v1/claims?speaker=person:{BusyId}&limit={Limits.LargestPage}")),
            ("W6", () => Get("/api/v1/export")),
            ("W7", () => Get($"/api/v1/claims?q=%22{string.Join('+', Enumerable.Repeat("the", RepeatedWords))}%22")),
        ];
    }

    private static HttpRequestMessage Get(string target) => new(HttpMethod.Get, new Uri(target, UriKind.Relative));

    private static HttpRequestMessage Verify(string text, string lang)
    {
        var content = new ByteArrayContent(DocumentJson.Serialize(new VerificationRequest { Text = text, Lang = lang }));
        content.Headers.ContentType = new("application/json");
        return new(HttpMethod.Post, new Uri("/api/v1/verify", UriKind.Relative)) { Content = content };
    }

    private static async Task<JsonNode> FirstClaimAsync(HttpClient client, string speaker) =>
        (await client.GetFromJsonAsync<JsonNode>(new Uri($"/api/v1/people/{speaker}/claims?limit=1", UriKind.Relative)))!["items"]![0]!;

    private static ClaimDocument Periodic() => new()
    {
        Speaker = new() { Type = RecordKind.Person, Id = PeriodicId, Name = "Somebody periodic" },
        Text = PeriodicWords,
        Lang = "en",
        Kind = ClaimKind.Factual,
        Quotations =
        [
            new()
            {
                Text = PeriodicWords,
                Form = QuotationForm.Direct,
                Source = new() { Id = PeriodicId, Title = "A text that repeats itself", Kind = SourceKind.Article },
            },
        ],
    };

    private static string LongId(int number) => string.Create(CultureInfo.InvariantCulture, $"somebody-long-{number}");

    private static ClaimDocument Long(int number)
    {
        var isChinese = number % 2 == 1;
        // Of three bytes each: a document has a limit in bytes.
        var quotations = isChinese ? LongQuotations / 3 : LongQuotations;
        return new()
        {
            Speaker = new() { Type = RecordKind.Person, Id = LongId(number), Name = $"Somebody long {Vocabulary.Spell(number)}" },
            Text = LongText(number, 0, isChinese)[..1_000],
            Lang = isChinese ? "zh" : "en",
            Kind = ClaimKind.Factual,
            Quotations =
            [
                .. Enumerable.Range(0, quotations).Select(quotation => new QuotationDescription
                {
                    Text = LongText(number, quotation, isChinese),
                    Form = QuotationForm.Direct,
                    Source = new()
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"long-{number}-{quotation}"),
                        Title = string.Create(CultureInfo.InvariantCulture, $"Printing {quotation} of {number}"),
                        Kind = SourceKind.Article,
                        PublishedOn = PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{1950 + quotation}")),
                    },
                }),
            ],
        };
    }

    /// <summary>A few words over and over, in another order each time: nothing is unique, and nothing stays.</summary>
    private static string LongText(int claim, int quotation, bool isChinese)
    {
        var random = new SeededRandom((ulong)((claim * 1_000) + quotation + 1));
        var text = new System.Text.StringBuilder(Limits.QuotationText);
        while (text.Length < Limits.QuotationText)
            if (isChinese)
                text.Append(Chinese[random.Below(Chinese.Length)]);
            else
                text.Append(Vocabulary.Spell(random.Below(40))).Append(' ');
        return text.ToString(0, Limits.QuotationText).Trim();
    }

    private static ClaimDocument OfBusy(int number) => new()
    {
        Speaker = new()
        {
            Type = RecordKind.Person,
            Id = BusyId,
            Name = "Somebody with many titles",
            Affiliations = number > 0 ? null :
            [
                .. Enumerable.Range(0, Limits.Affiliations).Select(title => new AffiliationDescription
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{title} {Repeated("head of something or other ", Limits.Title - 10)}"),
                    Institution = new() { Name = Names.Institution(title) },
                }),
            ],
        },
        Text = string.Create(CultureInfo.InvariantCulture, $"The statement {number} of somebody with many titles."),
        Lang = "en",
        Kind = ClaimKind.Opinion,
    };

    private static string Repeated(string part, int length) =>
        string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length].TrimEnd() is var text && text.Length < length
            ? text.PadRight(length, '.')
            : text;

    private static async Task WriteAsync(IGraphStore store, WriteOperation operation)
    {
        var outcomes = await store.WriteAsync([new(operation, "benchmark")], CancellationToken.None);
        if (outcomes[0] is Refused refused)
            throw new InvalidOperationException($"The store refuses an attack: {refused.Refusal}");
    }
}
