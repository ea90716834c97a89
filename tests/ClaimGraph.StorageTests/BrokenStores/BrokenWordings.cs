using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Finds other claims than those that share words.</summary>
internal abstract class ChangesWordings(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        [.. Change(query, await Store.FindWordingAsync(query with { Limit = int.MaxValue }, cancellation)).Take(query.Limit)];

    protected abstract IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches);

    protected static JsonElement Read(WordingMatch match) => JsonDocument.Parse(match.Claim.Json).RootElement;
}

internal sealed class OrdersEqualWordingsByIdForwards(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) => matches
        .OrderByDescending(match => match.Shared)
        .ThenByDescending(DayOf, StringComparer.Ordinal)
        .ThenBy(match => match.Claim.Reference.Id, StringComparer.Ordinal);

    private static string DayOf(WordingMatch match) => Read(match).TryGetProperty("saidOn", out var day) ? day.GetString()! : "";
}

internal sealed class PutsUndatedWordingsFirst(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) =>
        matches.OrderByDescending(match => match.Shared).ThenBy(match => Read(match).TryGetProperty("saidOn", out _));
}

internal sealed class SortsAfterCutting(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) => matches
        .OrderBy(match => match.Claim.Reference.Id, StringComparer.Ordinal)
        .Take(query.Limit)
        .OrderByDescending(match => match.Shared);
}

internal sealed class IgnoresTheLimit(IGraphStore store) : Decorated(store)
{
    public override Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        Store.FindWordingAsync(query with { Limit = int.MaxValue }, cancellation);
}

internal sealed class FindsThoseThatShareTooLittle(IGraphStore store) : Decorated(store)
{
    public override Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        Store.FindWordingAsync(query with { AtLeast = 1 }, cancellation);
}

internal sealed class AsksForMoreThanCounts(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) =>
        matches.Where(match => match.Shared >= query.AtLeast);
}

internal sealed class CountsWhatIsSharedTwice(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) => matches.Select(match =>
        Read(match).TryGetProperty("quotations", out var prints)
            ? match with { Shared = match.Shared + prints.EnumerateArray().Sum(print => SharedWith(query, print.GetProperty("text").GetString()!)) }
            : match);

    private static int SharedWith(WordingQuery query, string words) => Shingles.Of(words).Intersect(query.Shingles).Count();
}

internal sealed class ForgetsWhatWasPrinted(IGraphStore store) : ChangesWordings(store)
{
    protected override IEnumerable<WordingMatch> Change(WordingQuery query, IReadOnlyList<WordingMatch> matches) => matches
        .Select(match => match with { Shared = Shingles.Of(Read(match).GetProperty("text").GetString()!).Intersect(query.Shingles).Count() })
        .Where(match => match.Shared > 0);
}

/// <summary>Goes on finding claims by the words that they had at first.</summary>
internal sealed class ForgetsEditedWords(IGraphStore store) : Decorated(store)
{
    private readonly Dictionary<string, WordingMatch> first = [];

    public override async Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation)
    {
        var matches = await Store.FindWordingAsync(query, cancellation);
        foreach (var match in matches)
            first.TryAdd(match.Claim.Reference.Id, match);
        return [.. matches.Select(match => match with { Shared = first[match.Claim.Reference.Id].Shared })];
    }
}

/// <summary>Asks for one shingle after the other, so that it can count in its own way.</summary>
internal abstract class CountsShingles(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation)
    {
        var holders = await Task.WhenAll(query.Shingles.Select(shingle => Store.FindWordingAsync(new([shingle], int.MaxValue), cancellation)));
        return await AnswerAsync(query, [.. holders.Select(held => held.Count)], cancellation);
    }

    /// <param name="holders">How many claims hold each of the shingles.</param>
    protected abstract Task<IReadOnlyList<WordingMatch>> AnswerAsync(WordingQuery query, int[] holders, CancellationToken cancellation);
}

internal sealed class CountsCommonShingles(IGraphStore store) : CountsShingles(store)
{
    protected override async Task<IReadOnlyList<WordingMatch>> AnswerAsync(WordingQuery query, int[] holders, CancellationToken cancellation)
    {
        var all = await Task.WhenAll(query.Shingles.Select(shingle => Store.FindWordingAsync(new([shingle], int.MaxValue), cancellation)));
        return
        [
            .. all.SelectMany(matches => matches)
                .GroupBy(match => match.Claim.Reference)
                .Select(held => held.First() with { Shared = held.Count() })
                .OrderByDescending(match => match.Shared)
                .Take(query.Limit),
        ];
    }
}

internal sealed class CallsCommonWhatReachesTheLimit(IGraphStore store) : CountsShingles(store)
{
    protected override Task<IReadOnlyList<WordingMatch>> AnswerAsync(WordingQuery query, int[] holders, CancellationToken cancellation) =>
        query.Shingles.Where((_, index) => holders[index] < Limits.CommonShingle).ToList() is { Count: > 0 } rare
            ? Store.FindWordingAsync(query with { Shingles = rare }, cancellation)
            : Store.FindWordingAsync(query, cancellation);
}

internal sealed class FindsNothingWhenAllAreCommon(IGraphStore store) : CountsShingles(store)
{
    protected override async Task<IReadOnlyList<WordingMatch>> AnswerAsync(WordingQuery query, int[] holders, CancellationToken cancellation) =>
        Array.TrueForAll(holders, count => count > Limits.CommonShingle) ? [] : await Store.FindWordingAsync(query, cancellation);
}

internal sealed class FindsAnyOfTheCommon(IGraphStore store) : CountsShingles(store)
{
    protected override async Task<IReadOnlyList<WordingMatch>> AnswerAsync(WordingQuery query, int[] holders, CancellationToken cancellation) =>
        await Store.FindWordingAsync(
            Array.TrueForAll(holders, count => count > Limits.CommonShingle) ? query with { Shingles = [query.Shingles[0]] } : query, cancellation);
}
