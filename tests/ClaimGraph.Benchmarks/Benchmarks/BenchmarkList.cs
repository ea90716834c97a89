using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Survival;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>The benchmarks by their ids.</summary>
internal static class BenchmarkList
{
    public static IReadOnlyDictionary<string, Func<Setting, Task<Figure>>> All { get; } =
        new OrderedDictionary<string, Func<Setting, Task<Figure>>>(StringComparer.OrdinalIgnoreCase)
        {
            ["P1"] = LookupThroughput.MeasureAsync,
            ["P2"] = LookupLatency.MeasureAsync,
            ["P3"] = LookupScale.MeasureAsync,
            ["P4"] = WritesTogether.OnFileAsync,
            ["P4b"] = WritesTogether.OverInsertsAsync,
            ["P5"] = ImportThroughput.MeasureAsync,
            ["P7"] = SearchLatency.MeasureAsync,
            ["P8"] = PathLatency.MeasureAsync,
            ["P9"] = LookupsDuringImport.MeasureAsync,
            ["P11"] = StartAndMemory.MeasureAsync,
            ["P13a"] = ServerLookups.MeasureAsync,
            ["P13b"] = ServerImport.MeasureAsync,
            ["P13c"] = WritesTogether.OnServerAsync,
            ["P13d"] = ServerProtocols.MeasureAsync,
            ["P14a"] = HubNeighbors.OverSmallAsync,
            ["P14b"] = ServerNeighbors.OfHubAsync,
            ["P15a"] = HubNeighbors.HundredthPageAsync,
            ["P15b"] = ServerNeighbors.OfFarPageAsync,
            ["P16"] = HubSpeakers.MeasureAsync,
            ["P17"] = ServerStatements.MeasureAsync,
            ["P18a"] = VerifyLatency.OfExactAsync,
            ["P18b"] = VerifyLatency.OfAlteredAsync,
            ["P18c"] = VerifyLatency.OfUnknownAsync,
            ["P19a"] = AnchorLatency.OfExactAsync,
            ["P19b"] = AnchorLatency.OfEditedAsync,
            ["P20a"] = ChainTrace.OnFileAsync,
            ["P20b"] = ChainTrace.OnServerAsync,
            ["P21"] = PageSpeed.OfPeopleAsync,
            ["P22"] = PageSpeed.OfStatementAsync,
            ["P24"] = NameMatching.OfOneAsync,
            ["P25"] = NameMatching.OfManyAsync,
            ["R1"] = UnderAttack.ForOthersAsync,
            ["R2"] = MemoryUnderAttack.MeasureAsync,
            ["R3"] = UnderAttack.OfOneAsync,
            ["R4"] = MemoryUnderAttack.OfImportAsync,
            ["R5"] = WritesBesideLargeClaim.MeasureAsync,
            ["R6a"] = KillRounds.OnFileAsync,
            ["R6b"] = KillRounds.OnServerAsync,
        };
}

/// <summary>What a benchmark is run with.</summary>
/// <param name="Options">How often and how long.</param>
/// <param name="Generator">Makes the large graph.</param>
internal sealed record Setting(BenchmarkOptions Options, GraphGenerator Generator)
{
    /// <summary>The file of the large graph.</summary>
    public Task<string> GraphAsync() => GraphFile.ForAsync(Generator, Options.IsFresh);
}
