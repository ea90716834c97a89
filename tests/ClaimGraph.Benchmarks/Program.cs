using ClaimGraph.Benchmarks;
using ClaimGraph.Benchmarks.Benchmarks;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Benchmarks.Survival;

if (args is [LoadProcess.Command, ..])
    return LoadProcess.Serve(args.AsSpan(1));
if (args is [KillRounds.Command, ..])
    return await KillRounds.RunAsync(args.AsMemory(1));

var benchmarks = BenchmarkList.All;
var options = BenchmarkOptions.Parse(args);
if (options is null || !options.IsAll && options.Ids.Except(benchmarks.Keys, StringComparer.OrdinalIgnoreCase).Any())
{
    await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
    return 1;
}

Machine.Describe("before");
var allReached = true;
foreach (var (id, measure) in benchmarks.Where(benchmark => options.IsAll || options.Ids.Contains(benchmark.Key, StringComparer.OrdinalIgnoreCase)))
{
    await Console.Error.WriteLineAsync($"{id} ...");
    try
    {
        var figure = await measure(new(options, new GraphGenerator(options.Claims)));
        allReached &= figure.IsReached;
        Console.WriteLine(figure);
    }
    catch (InvalidOperationException failure)
    {
        // Caught here, so that servers are stopped and files removed before the next one.
        allReached = false;
        Console.WriteLine($"{id,-4} not measured: {failure.Message}");
    }
    finally
    {
        Workplace.Clean();
    }
}

PublishedApi.Remove();
Machine.Describe("after");
return allReached ? 0 : 2;
