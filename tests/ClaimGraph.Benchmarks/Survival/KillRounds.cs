using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Survival;

/// <summary>Kills the service with SIGKILL under 64 writers, round after round, and counts what it had acknowledged and lost.</summary>
internal static class KillRounds
{
    public const string Command = "survive";

    private const int Writers = 64;

    /// <summary>Runs the rounds and says what is left; 0 when nothing was lost.</summary>
    public static async Task<int> RunAsync(ReadOnlyMemory<string> arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments.Span[0], CultureInfo.InvariantCulture) : 20;
        var database = Workplace.NewDatabase();
        var acknowledged = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        for (var round = 1; round <= rounds; round++)
        {
            var before = acknowledged.Count;
            await RunRoundAsync(database, round, acknowledged);
            Console.WriteLine($"round {round}: {acknowledged.Count - before} writes acknowledged before the kill");
        }

        var lost = await CountLostAsync(database, acknowledged);
        var faults = IntegrityCheck.Of(database);
        Workplace.Clean();
        Console.WriteLine($"{rounds} kills under {Writers} writers: {acknowledged.Count} acknowledged, {lost} lost");
        Console.WriteLine(faults.Count == 0 ? "integrity check clean" : string.Join('\n', faults));
        return lost == 0 && faults.Count == 0 ? 0 : 2;
    }

    private static async Task RunRoundAsync(string database, int round, ConcurrentDictionary<string, string> acknowledged)
    {
        var api = await ApiProcess.StartAsync(database);
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{api.Port}") };
        var writers = Enumerable.Range(0, Writers).Select(writer => WriteUntilKilledAsync(client, round, writer, acknowledged)).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(1000 + 197 * (round % 7)));
        await api.DisposeAsync();
        await Task.WhenAll(writers);
    }

    private static async Task WriteUntilKilledAsync(HttpClient client, int round, int writer, ConcurrentDictionary<string, string> acknowledged)
    {
        for (var number = 0; ; number++)
        {
            var text = $"Statement {number} of writer {writer} in round {round}.";
            using var body = new ByteArrayContent(DocumentJson.Serialize(Document(text, writer)));
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            try
            {
                using var answer = await client.PostAsync(new Uri("/api/v1/claims", UriKind.Relative), body);
                if (answer.StatusCode == HttpStatusCode.Created)
                    acknowledged[answer.Headers.Location!.ToString().Split('/')[^1]] = text;
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static ClaimDocument Document(string text, int writer) => new()
    {
        Speaker = new() { Type = RecordKind.Person, Name = $"Writer {writer % 8}" },
        Text = text,
        Lang = "en",
        Kind = ClaimKind.Factual,
        About = [new() { Type = RecordKind.Country, Id = "RU" }],
        Quotations =
        [
            new()
            {
                Text = text,
                Form = QuotationForm.Direct,
                Source = new() { Title = $"Source {writer % 16}", Kind = SourceKind.Article },
            },
        ],
    };

    private static async Task<int> CountLostAsync(string database, ConcurrentDictionary<string, string> acknowledged)
    {
        await using var api = await ApiProcess.StartAsync(database);
        var lost = 0;
        foreach (var (id, text) in acknowledged)
        {
            using var answer = await api.Client.GetAsync(new Uri($"/api/v1/claims/{id}", UriKind.Relative));
            var document = answer.StatusCode == HttpStatusCode.OK
                ? DocumentJson.Deserialize<ClaimDocument>(await answer.Content.ReadAsByteArrayAsync())
                : null;
            if (document?.Text != text || document.Quotations is not [{ } quotation] || quotation.Text != text)
                lost++;
        }

        return lost;
    }
}
