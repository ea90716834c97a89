using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Claims that share words with a text: the shingles of every claim are made and counted.</summary>
internal static class PlainWording
{
    public static IReadOnlyList<WordingMatch> Wording(this PlainGraph graph, WordingQuery query, Func<Record, Document> shown)
    {
        var speaker = query.Beside is { } beside ? graph.Live<ClaimRecord>().SingleOrDefault(claim => claim.Reference == beside)?.Speaker : null;
        var claims = graph.Live<ClaimRecord>()
            .Where(claim => query.Beside is null || claim.Speaker == speaker)
            .Select(claim => (Claim: claim, Holds: query.Beside is null
                ? Shingles.Of(claim, graph.QuotationsOf(claim.Reference)).ToHashSet()
                : SketchesOf(claim, graph.QuotationsOf(claim.Reference))))
            .ToList();
        var common = query.Beside is null ? Limits.CommonShingle : Limits.CommonShingleOfSpeaker;
        var counted = query.Shingles.Where(shingle => claims.Count(held => held.Holds.Contains(shingle)) <= common).ToList();
        var least = Math.Min(query.AtLeast, counted.Count);
        if (query.Beside is not null && counted.Count == 0)
            return [];
        if (counted.Count == 0)
        {
            counted.AddRange(query.Shingles);
            least = counted.Count;
        }

        return claims.Select(held => (held.Claim, Shared: counted.Count(held.Holds.Contains)))
            .Where(match => match.Shared >= least && match.Claim.Reference != query.Beside)
            .OrderByDescending(match => match.Shared)
            .ThenByDescending(match => match.Claim.SaidOn?.First.DayNumber ?? -1)
            .ThenByDescending(match => match.Claim.Id, StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(match => new WordingMatch(shown(match.Claim), match.Shared))
            .WhatFits(match => match.Claim.Json.Length, Limits.WordingBytes);
    }

    private static HashSet<string> SketchesOf(ClaimRecord claim, IEnumerable<QuotationRecord> quotations) =>
    [
        .. Shingles.Sketch(Shingles.Of(claim.Text)),
        .. quotations.SelectMany(quotation => Shingles.Sketch(Shingles.OfPrint(quotation.Text, Shingles.Of(claim.Text).ToHashSet()))),
    ];
}
