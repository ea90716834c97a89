using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>
/// R5: the p99 of small writes beside a claim of the largest size allowed: a short quotation added to it and deleted, and meanwhile
/// claims of others.
/// </summary>
internal static class WritesBesideLargeClaim
{
    private const int WarmUps = 20;
    private const int FastestRate = 3_000;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(Workplace.NewDatabase()));
        var quotations = await RecordLargestAsync(api);
        // Each one has other words: what was deleted is not recorded again.
        var number = 0;
        while (number < WarmUps)
            await AddAndDeleteAsync(api, quotations, number++);

        var generator = new GraphGenerator(BenchmarkOptions.SmallClaims);
        var claims = RequestFile.Write(Enumerable.Range(0, (int)(setting.Options.Rounds * setting.Options.Seconds * FastestRate))
            .Select(claim => RequestFile.Post("/api/v1/claims", DocumentJson.Serialize(generator.Claim(claim)))));
        var plan = new LoadPlan(api.Port, claims, Connections: 1) { IsRandom = false, Seconds = setting.Options.Seconds };
        Rounds worst = new(), own = new(), others = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var load = LoadProcess.RunAsync(plan);
            var latencies = new List<long>();
            while (!load.IsCompleted)
                latencies.AddRange(await AddAndDeleteAsync(api, quotations, number++));
            var result = await load;
            if (result.Failures > 0)
                throw new InvalidOperationException($"{result.Failures} claims were refused.");
            plan = plan with { First = result.Next };
            latencies.Sort();
            own.Add(LoadResult.At(latencies, 0.99));
            others.Add(result.P99);
            worst.Add(Math.Max(own.Last, others.Last));
        }

        return new("R5", worst.Median, 100, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {worst}; a quotation of it {own.Median:0.0} ms, claims of others {others.Median:0.0} ms"));
    }

    /// <summary>Records a claim, and quotations of it for as long as there is room.</summary>
    /// <returns>The address of its quotations.</returns>
    private static async Task<Uri> RecordLargestAsync(ApiProcess api)
    {
        var random = new SeededRandom(1);
        using var claim = await PostAsync(
            api, new("/api/v1/claims", UriKind.Relative),
            new ClaimDocument { Speaker = new() { Type = RecordKind.Person, Name = "Ada" }, Text = Texts.English(ref random), Lang = "en", Kind = ClaimKind.Opinion });
        var quotations = new Uri($"{claim.EnsureSuccessStatusCode().Headers.Location!.OriginalString}/quotations", UriKind.RelativeOrAbsolute);
        var status = HttpStatusCode.Created;
        while (status == HttpStatusCode.Created)
        {
            var text = "";
            while (text.Length < Limits.QuotationText - 250)
                text += $"{Texts.English(ref random)} ";
            using var answer = await PostAsync(api, quotations, Quotation(text.TrimEnd()));
            status = answer.StatusCode;
        }

        return status == HttpStatusCode.UnprocessableEntity ? quotations : throw new InvalidOperationException($"A quotation was answered {status}.");
    }

    /// <summary>How long each of the two took, in ticks.</summary>
    private static async Task<long[]> AddAndDeleteAsync(ApiProcess api, Uri quotations, int number)
    {
        var random = new SeededRandom((ulong)number);
        var watch = Stopwatch.StartNew();
        using var added = await PostAsync(api, quotations, Quotation(Texts.English(ref random)[..90]));
        var adding = watch.Elapsed.Ticks;
        added.EnsureSuccessStatusCode();
        using var delete = new HttpRequestMessage(HttpMethod.Delete, added.Headers.Location);
        delete.Headers.IfMatch.Add(added.Headers.ETag!);
        watch.Restart();
        using var deleted = await api.Client.SendAsync(delete);
        deleted.EnsureSuccessStatusCode();
        return [adding, watch.Elapsed.Ticks];
    }

    private static QuotationDescription Quotation(string text) => new()
    {
        Text = text,
        Form = QuotationForm.Direct,
        Source = new() { Title = "A long report", Kind = SourceKind.Report },
    };

    private static Task<HttpResponseMessage> PostAsync<T>(ApiProcess api, Uri address, T document) where T : Description
    {
        var content = new ByteArrayContent(DocumentJson.Serialize(document));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return api.Client.PostAsync(address, content);
    }
}
