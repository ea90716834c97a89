using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Claims that share words with a text: the shingles of every claim are made and counted.</summary>
internal static class PlainWording
{
    public static IReadOnlyList<WordingMatch> Wording(this PlainGraph graph, WordingQuery query, Func<Record, Document> shown)
    {
        var claims = graph.Live<ClaimRecord>()
            .Select(claim => (Claim: claim, Holds: Shingles.Of(claim, graph.QuotationsOf(claim.Reference)).Split(' ').ToHashSet()))
            .ToList();
        var counted = query.Shingles.Where(shingle => claims.Count(held => held.Holds.Contains(shingle)) <= Limits.CommonShingle).ToList();
        var least = Math.Min(query.AtLeast, counted.Count);
        if (counted.Count == 0)
        {
            counted.AddRange(query.Shingles);
            least = counted.Count;
        }

        return claims.Select(held => (held.Claim, Shared: counted.Count(held.Holds.Contains)))
            .Where(match => match.Shared >= least)
            .OrderByDescending(match => match.Shared)
            .ThenByDescending(match => match.Claim.SaidOn?.First.DayNumber ?? -1)
            .ThenByDescending(match => match.Claim.Id, StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(match => new WordingMatch(shown(match.Claim), match.Shared))
            .WhatFits(match => match.Claim.Json.Length);
    }
}
