using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Claims that share words with a text: counted and ordered by the server, with one statement.</summary>
internal static class WordingMatches
{
    /// <summary>Claims among all that there are.</summary>
    public static async Task<IReadOnlyList<WordingMatch>> FindAsync(Inquiry inquiry, WordingQuery query)
    {
        var answer = await inquiry.AskAsync(Cypher.ClaimsByShingles, new()
        {
            ["shingles"] = query.Shingles.ToList(),
            ["least"] = query.AtLeast,
            ["limit"] = query.Limit,
            ["common"] = Limits.CommonShingle,
            ["all"] = string.Join(' ', query.Shingles.Select(shingle => $"+{shingle}")),
            ["words"] = query.Shingles.Select(shingle => $" {shingle} ").ToList(),
        }).ConfigureAwait(false);
        if (answer.Rows.Count == 0)
            return [];
        var (claims, facts) = ClaimDocuments.Read(answer);
        var shared = answer.Rows.Where(row => row[0] is long).OrderBy(row => (long)row[0]!).Select(row => (int)(long)row[2]!);
        return await MatchesAsync(inquiry, facts, [.. claims.Zip(shared)]).ConfigureAwait(false);
    }

    /// <summary>Claims beside one, for several questions at once, each in its place.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<WordingMatch>>> FindBesideAsync(Inquiry inquiry, IReadOnlyList<WordingQuery> queries)
    {
        var answer = await inquiry.AskAsync(Cypher.ClaimsBeside, new()
        {
            ["questions"] = queries.Select((query, place) => (object?)new Dictionary<string, object?>
            {
                ["asked"] = place,
                ["claim"] = query.Beside.ToString(),
                ["shingles"] = query.Shingles.ToList(),
                ["least"] = query.AtLeast,
                ["whole"] = query.Whole ?? "",
            }).ToList(),
            ["limit"] = queries.Max(query => query.Limit),
            ["common"] = Limits.CommonShingleOfSpeaker,
            ["commonWording"] = Limits.CommonWording,
        }).ConfigureAwait(false);
        var answers = new IReadOnlyList<WordingMatch>[queries.Count];
        Array.Fill(answers, []);
        if (answer.Rows.Count == 0)
            return answers;
        var (_, facts) = ClaimDocuments.Read(answer);
        foreach (var found in ((IReadOnlyList<object?>)answer.Rows.First(row => row[2] is not null)[2]!).Cast<IReadOnlyDictionary<string, object?>>())
        {
            var place = (int)(long)found["asked"]!;
            var matches = ((IReadOnlyList<object?>)found["matches"]!).Cast<IReadOnlyDictionary<string, object?>>().Take(queries[place].Limit)
                .Select(match => (RecordText.ReferenceOf((string)match["claim"]!), (int)(long)match["shared"]!));
            answers[place] = await MatchesAsync(inquiry, facts, [.. matches]).ConfigureAwait(false);
        }

        return answers;
    }

    private static async Task<List<WordingMatch>> MatchesAsync(Inquiry inquiry, Facts facts, IReadOnlyList<(Reference Claim, int Shared)> found)
    {
        var matches = await inquiry.WorkAsync(
            facts,
            view => found.Select(match => new WordingMatch(ClaimDocuments.Of(view, match.Claim), match.Shared))
                .WhatFits(match => match.Claim.Json.Length, Limits.WordingBytes)).ConfigureAwait(false);
        return matches.FindAll(match => match.Claim.Status != RecordStatus.Deleted);
    }
}
