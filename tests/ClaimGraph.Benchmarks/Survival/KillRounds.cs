using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ClaimGraph.Benchmarks.Benchmarks;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Survival;

/// <summary>Kills the service with SIGKILL under 64 writers, round after round, and counts what it had acknowledged and lost or doubled.</summary>
internal static class KillRounds
{
    public const string Command = "survive";

    private const int Writers = 64;
    private const int LongestStart = 30_000;
    private const int Step = 50;

    /// <summary>R6a: 50 kills, the graph in a file.</summary>
    public static Task<Figure> OnFileAsync(Setting _) => RunAsync("R6a", 50, null);

    /// <summary>R6b: 20 kills, the graph in a Neo4j, whose database is emptied.</summary>
    public static async Task<Figure> OnServerAsync(Setting _)
    {
        await using var server = Neo4jServer.OfEnvironment();
        return await RunAsync("R6b", 20, server);
    }

    /// <summary>Runs the rounds and says what is left; 0 when nothing was lost or doubled.</summary>
    /// <param name="arguments">How many rounds, and the address of a Neo4j whose database may be emptied; without one, on a file.</param>
    public static async Task<int> RunAsync(ReadOnlyMemory<string> arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments.Span[0], CultureInfo.InvariantCulture) : 20;
        await using var server = arguments.Length > 1 ? new Neo4jServer(arguments.Span[1]) : null;
        var figure = await RunAsync("R6", rounds, server);
        Workplace.Clean();
        Console.WriteLine(figure);
        return figure.IsReached ? 0 : 2;
    }

    /// <summary>Lost, doubled and broken writes after so many kills.</summary>
    private static async Task<Figure> RunAsync(string id, int rounds, Neo4jServer? server)
    {
        await (server?.EmptyAsync() ?? Task.CompletedTask);
        var database = Workplace.NewDatabase();
        var store = server?.Store ?? GraphFile.StoreOf(database);
        var acknowledged = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        for (var round = 1; round <= rounds; round++)
        {
            var before = acknowledged.Count;
            await RunRoundAsync(store, round, acknowledged);
            await Console.Error.WriteLineAsync($"round {round}: {acknowledged.Count - before} writes acknowledged before the kill");
        }

        var (lost, doubled) = await CountAsync(store, acknowledged);
        var faults = server is null ? IntegrityCheck.Of(database) : await ServerIntegrityCheck.OfAsync(server);
        var check = faults.Count == 0 ? "integrity check clean" : string.Join("; ", faults);
        return new(
            id, lost + doubled + faults.Count, 0, AtLeast: false, "",
            $"{rounds} kills under {Writers} writers: {acknowledged.Count} acknowledged, {lost} lost, {doubled} doubled; {check}");
    }

    private static async Task RunRoundAsync(string store, int round, ConcurrentDictionary<string, string> acknowledged)
    {
        var api = await ApiProcess.StartAsync(store);
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{api.Port}") };
        var writers = Enumerable.Range(0, Writers).Select(writer => WriteUntilKilledAsync(client, round, writer, acknowledged)).ToList();
        // A process that has just started may take a while for its first writes; it is to be killed among others.
        var before = acknowledged.Count;
        for (var waited = 0; acknowledged.Count == before && waited < LongestStart; waited += Step)
            await Task.Delay(Step);
        await Task.Delay(TimeSpan.FromMilliseconds(600 + 197 * (round % 7)));
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

    /// <summary>Looks for every acknowledged claim in an export, which gives all claims as they stand.</summary>
    private static async Task<(int Lost, int Doubled)> CountAsync(string store, ConcurrentDictionary<string, string> acknowledged)
    {
        await using var api = await ApiProcess.StartAsync(store);
        await using var export = await api.Client.GetStreamAsync(new Uri("/api/v1/export", UriKind.Relative));
        using var lines = new StreamReader(export);
        var found = new Dictionary<string, ClaimDocument>(StringComparer.Ordinal);
        var doubled = 0;
        while (await lines.ReadLineAsync() is { } line)
        {
            var claim = DocumentJson.Deserialize<ClaimDocument>(Encoding.UTF8.GetBytes(line))!;
            doubled += found.TryAdd(claim.Text!, claim) ? 0 : 1;
        }

        var lost = acknowledged.Count(pair => !(found.TryGetValue(pair.Value, out var claim)
            && claim.Id == pair.Key && claim.Quotations is [{ } quotation] && quotation.Text == pair.Value));
        return (lost, doubled);
    }
}
