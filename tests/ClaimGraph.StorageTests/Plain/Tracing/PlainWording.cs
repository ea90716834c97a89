using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Claims that share words with a text: the shingles of every claim are made and counted.</summary>
internal static class PlainWording
{
    public static IReadOnlyList<WordingMatch> Wording(this PlainGraph graph, WordingQuery query, Func<Record, Document> shown) =>
        (query.Beside is { } claim ? graph.Beside(query, claim) : graph.Anywhere(query))
            .OrderByDescending(match => match.Shared)
            .ThenByDescending(match => match.Claim.SaidOn?.First.DayNumber ?? -1)
            .ThenByDescending(match => match.Claim.Id, StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(match => new WordingMatch(shown(match.Claim), match.Shared))
            .WhatFits(match => match.Claim.Json.Length, Limits.WordingBytes);

    private static IEnumerable<(ClaimRecord Claim, int Shared)> Anywhere(this PlainGraph graph, WordingQuery query)
    {
        var claims = graph.Live<ClaimRecord>()
            .Select(claim => (Claim: claim, Holds: graph.TextsOf(claim).SelectMany(Shingles.Of).ToHashSet()))
            .ToList();
        var counted = Counted(query, claims, Limits.CommonShingle);
        return counted.Count > 0
            ? Sharing(claims, counted, query.AtLeast)
            : Sharing(claims, query.Shingles, query.Shingles.Count);
    }

    /// <summary>Those of the speaker that share some, and everybody's that have the words as a whole, unless very many do.</summary>
    private static IEnumerable<(ClaimRecord Claim, int Shared)> Beside(this PlainGraph graph, WordingQuery query, Reference reference)
    {
        if (graph.Live<ClaimRecord>().SingleOrDefault(claim => claim.Reference == reference) is not { } asked)
            return [];
        var ofSpeaker = graph.Live<ClaimRecord>()
            .Where(claim => claim.Speaker == asked.Speaker)
            .Select(claim => (Claim: claim, Holds: graph.SketchesOf(claim)))
            .ToList();
        var counted = Counted(query, ofSpeaker, Limits.CommonShingleOfSpeaker);
        var alike = counted.Count > 0 ? Sharing(ofSpeaker, counted, query.AtLeast) : [];
        var same = graph.Live<ClaimRecord>()
            .Where(claim => query.Whole is { } whole && graph.TextsOf(claim).Any(text => WholeOf(text) == whole))
            .Select(claim => (Claim: claim, Shared: query.Shingles.Count))
            .ToList();
        return (same.Count <= Limits.CommonWording ? same : []).Concat(alike)
            .DistinctBy(match => match.Claim.Reference)
            .Where(match => match.Claim != asked);
    }

    private static List<string> Counted(WordingQuery query, List<(ClaimRecord Claim, HashSet<string> Holds)> claims, int common) =>
        [.. query.Shingles.Where(shingle => claims.Count(held => held.Holds.Contains(shingle)) <= common)];

    private static IEnumerable<(ClaimRecord Claim, int Shared)> Sharing(
        List<(ClaimRecord Claim, HashSet<string> Holds)> claims, IReadOnlyList<string> shingles, int atLeast) => claims
            .Select(held => (held.Claim, Shared: shingles.Count(held.Holds.Contains)))
            .Where(match => match.Shared >= Math.Min(atLeast, shingles.Count));

    private static IEnumerable<string> TextsOf(this PlainGraph graph, ClaimRecord claim) =>
        graph.QuotationsOf(claim.Reference).Select(quotation => quotation.Text).Prepend(claim.Text);

    private static HashSet<string> SketchesOf(this PlainGraph graph, ClaimRecord claim) =>
    [
        .. Shingles.Sketch(Shingles.Of(claim.Text)),
        .. graph.QuotationsOf(claim.Reference).SelectMany(quotation => Shingles.Sketch([.. Shingles.Of(quotation.Text).Except(Shingles.Of(claim.Text))])),
    ];

    private static string? WholeOf(string text)
    {
        Shingles.Of(text, out var whole);
        return whole;
    }
}
