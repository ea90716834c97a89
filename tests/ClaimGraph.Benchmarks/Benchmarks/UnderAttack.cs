using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>What others notice while somebody sends the requests that hurt most, and what one of those costs.</summary>
internal static class UnderAttack
{
    private const int Connections = 50;

    /// <summary>How long an attack goes on, in lengths of a measurement: 20 s as a rule.</summary>
    private const int Lengths = 5;

    /// <summary>Between two questions of a bystander.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>When a bystander's question counts as lost.</summary>
    private static readonly TimeSpan Lost = TimeSpan.FromSeconds(2);

    private static readonly string[] Asked = ["/health/live", "/health/ready", AttackGraph.Bystander];

    /// <summary>R1: the worst p99 of health and of a lookup while 50 connections attack.</summary>
    public static async Task<Figure> ForOthersAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForAttacksAsync(setting.Options.IsFresh)));
        var (worst, lost) = (0.0, 0);
        var details = new List<string>();
        foreach (var (name, request) in await AttackGraph.AttacksAsync(api.Client))
        {
            using var over = new CancellationTokenSource(TimeSpan.FromSeconds(setting.Options.Seconds * Lengths));
            var attackers = Enumerable.Range(0, Connections).Select(_ => AttackAsync(api.Port, request, over.Token)).ToList();
            var seen = await Task.WhenAll(Asked.Select(target => AskAsync(api.Port, target, over.Token)));
            var answers = await Task.WhenAll(attackers);
            worst = Math.Max(worst, seen.Max(asked => LoadResult.At(asked.Sorted, 0.99)));
            lost += seen.Sum(asked => asked.Lost);
            details.Add($"{name}: {string.Join(", ", Asked.Zip(seen, (target, asked) => Told(target, asked)))}; "
                + $"{answers.Sum(own => own.Answered)} answered, {answers.Sum(own => own.Refused)} refused");
        }

        if (lost > 0)
            worst = double.PositiveInfinity;
        return new("R1", worst, 250, AtLeast: false, " ms", $"{string.Join("; ", details)}; {lost} lost");
    }

    /// <summary>R3: what the service spends on one of these requests, alone.</summary>
    public static async Task<Figure> OfOneAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForAttacksAsync(setting.Options.IsFresh)));
        var worst = 0.0;
        var details = new List<string>();
        foreach (var (name, request) in (await AttackGraph.AttacksAsync(api.Client)).Where(attack => attack.Name != "W6"))
        {
            var spent = new Rounds();
            for (var round = 0; round <= setting.Options.Rounds; round++)
            {
                var before = api.CoreTime();
                using var message = request();
                using var answer = await api.Client.SendAsync(message);
                // The first one pays for the code that is made as it is needed.
                if (round > 0)
                    spent.Add((api.CoreTime() - before).TotalMilliseconds);
            }

            worst = Math.Max(worst, spent.Median);
            details.Add($"{name} {spent}");
        }

        return new("R3", worst, 1_500, AtLeast: false, " ms", string.Join("; ", details));
    }

    private static string Told(string target, (List<long> Sorted, int Lost, int Refused) asked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{target[(target.LastIndexOf('/') + 1)..]} p99 {LoadResult.At(asked.Sorted, 0.99):0} ms, longest {LoadResult.At(asked.Sorted, 1):0} ms, {asked.Refused} refused");

    /// <summary>Sends one request after the other over a connection of its own, and reads what comes, until the time is over.</summary>
    private static async Task<(int Answered, int Refused)> AttackAsync(int port, Func<HttpRequestMessage> request, CancellationToken over)
    {
        using var client = Client(port);
        var (answered, refused) = (0, 0);
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var message = request();
                using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, over);
                await answer.Content.CopyToAsync(Stream.Null, over);
                (answered, refused) = answer.IsSuccessStatusCode ? (answered + 1, refused) : (answered, refused + 1);
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
            {
                refused += over.IsCancellationRequested ? 0 : 1;
            }
        }

        return (answered, refused);
    }

    /// <summary>Asks one thing again and again, as somebody who has nothing to do with the attack.</summary>
    private static async Task<(List<long> Sorted, int Lost, int Refused)> AskAsync(int port, string target, CancellationToken over)
    {
        using var client = Client(port);
        var ticks = new List<long>();
        var (lost, refused) = (0, 0);
        while (!over.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            using var patience = new CancellationTokenSource(Lost);
            try
            {
                using var answer = await client.GetAsync(new Uri(target, UriKind.Relative), patience.Token);
                refused += answer.IsSuccessStatusCode ? 0 : 1;
            }
            catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException)
            {
                lost++;
            }

            ticks.Add(Stopwatch.GetElapsedTime(start).Ticks);
            await Task.Delay(Pause, CancellationToken.None);
        }

        ticks.Sort();
        return (ticks, lost, refused);
    }

    private static HttpClient Client(int port) =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = Timeout.InfiniteTimeSpan };
}
