using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Reads claims in the order of recording, written out wholly.</summary>
/// <remarks>
/// While the server makes a commit visible, its nodes come into the indexes one by one. The log has no gaps, so where it seems to have
/// one, or a claim that was created is not there, the reader is too early: it goes on from there with its next look.
/// </remarks>
internal static class Exports
{
    /// <summary>How often a gap is looked at again. One that stays was made by hand, and is passed over.</summary>
    private const int MostLooks = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <param name="after">The change that the step before ended with.</param>
    /// <param name="size">Changes to look at.</param>
    public static async Task<ExportStep> StepAsync(Inquiry inquiry, long after, int size)
    {
        for (var look = 1; ; look++)
        {
            var rows = (await inquiry.AskAsync(Cypher.ExportedClaims, new() { ["after"] = after, ["limit"] = size }).ConfigureAwait(false)).Rows;
            var whole = look < MostLooks ? WholeLength(rows, after) : rows.Count;
            if (whole > 0 || rows.Count == 0)
                return await ReadAsync(inquiry, rows.Take(whole), whole < rows.Count || whole == size ? (long)rows[whole - 1][0]! : null)
                    .ConfigureAwait(false);
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    /// <summary>Changes up to which nothing is missing.</summary>
    private static int WholeLength(IReadOnlyList<IReadOnlyList<object?>> rows, long after)
    {
        for (var index = 0; index < rows.Count; index++)
            if (rows[index] is not [long sequence, bool isClaim, var record] || sequence != after + index + 1 || isClaim && record is null)
                return index;
        return rows.Count;
    }

    private static async Task<ExportStep> ReadAsync(Inquiry inquiry, IEnumerable<IReadOnlyList<object?>> rows, long? next)
    {
        var facts = new Facts();
        var claims = new List<(long Change, Reference Claim)>();
        foreach (var row in rows)
        {
            if (row[2] is not string text || RecordText.Read(text) is not { IsDeleted: false } claim)
                continue;
            facts.Put(claim.Reference, claim);
            claims.Add(((long)row[0]!, claim.Reference));
        }

        var documents = await inquiry.WorkAsync(
            facts,
            view => claims.Select(claim => ClaimDocuments.Of(view, claim.Claim, Describer.Detail.Whole)).WhatFits(claim => claim.Json.Length))
            .ConfigureAwait(false);
        var isCut = documents.Count < claims.Count;
        return new([.. documents.Where(document => !document.Json.IsEmpty)], isCut ? claims[documents.Count - 1].Change : next, isCut);
    }
}
