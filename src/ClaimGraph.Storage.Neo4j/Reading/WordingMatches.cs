using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Claims that share words with a text: counted and ordered by the server, with one statement.</summary>
internal static class WordingMatches
{
    public static async Task<IReadOnlyList<WordingMatch>> FindAsync(Inquiry inquiry, WordingQuery query)
    {
        var answer = await inquiry.AskAsync(query.Beside is null ? Cypher.ClaimsByShingles : Cypher.ClaimsBeside, ParametersOf(query)).ConfigureAwait(false);
        if (answer.Rows.Count == 0)
            return [];
        var (claims, facts) = ClaimDocuments.Read(answer);
        var shared = answer.Rows.Where(row => row[0] is long).OrderBy(row => (long)row[0]!).Select(row => (int)(long)row[2]!).ToList();
        var matches = await inquiry.WorkAsync(
            facts,
            view => claims.Zip(shared, (claim, count) => new WordingMatch(ClaimDocuments.Of(view, claim), count))
                .WhatFits(match => match.Claim.Json.Length, Limits.WordingBytes)).ConfigureAwait(false);
        return matches.FindAll(match => match.Claim.Status != RecordStatus.Deleted);
    }

    private static Dictionary<string, object?> ParametersOf(WordingQuery query)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["shingles"] = query.Shingles.ToList(),
            ["least"] = query.AtLeast,
            ["limit"] = query.Limit,
        };
        if (query.Beside is { } claim)
        {
            parameters["claim"] = claim.ToString();
            parameters["common"] = Limits.CommonShingleOfSpeaker;
            // Null is of another type to a server, which plans a statement for each.
            parameters["whole"] = query.Whole ?? "";
            parameters["commonWording"] = Limits.CommonWording;
        }
        else
        {
            parameters["common"] = Limits.CommonShingle;
            parameters["all"] = string.Join(' ', query.Shingles.Select(shingle => $"+{shingle}"));
            parameters["words"] = query.Shingles.Select(shingle => $" {shingle} ").ToList();
        }

        return parameters;
    }
}
