using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Pages of records other than claims, and how many there are.</summary>
internal static class RecordLists
{
    private const int DigitsOfMoment = 15;

    /// <summary>
    /// Titles and texts with the words of a query up to which the sources of all of them are looked at and sorted; beyond, sources are gone through in their
    /// order, and each is asked for the words.
    /// </summary>
    private const int FewMatches = 2_000;

    public static async Task<Page<Document>> PageAsync(Inquiry inquiry, RecordQuery query, PageRequest page)
    {
        var rows = await RowsAsync(inquiry, query, page.After, page.Size + 1).ConfigureAwait(false);
        var facts = new Facts();
        foreach (var (_, record) in rows)
            facts.Put(record.Reference, record);
        var documents = await inquiry.WorkAsync(
            facts,
            view => rows.Take(page.Size).Select(row => RecordDocuments.Of(view, row.Record.Reference)!).WhatFits(document => document.Json.Length))
            .ConfigureAwait(false);
        return new(
            [.. documents.Where(document => document.Status != RecordStatus.Deleted)],
            documents.Count < rows.Count ? rows[documents.Count - 1].Place : null);
    }

    public static async Task<MatchCount> CountAsync(Inquiry inquiry, RecordQuery query)
    {
        var list = ListOf(query, after: null);
        var answer = await inquiry.AskAsync(CypherTexts.CountOf(list.Statement), list.Parameters(Limits.ExactCount + 1)).ConfigureAwait(false);
        var count = (long)answer.Rows[0][0]!;
        return new((int)Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    private static async Task<List<(string Place, StoredRecord Record)>> RowsAsync(Inquiry inquiry, RecordQuery query, string? after, int limit)
    {
        var list = ListOf(query, after, await AreManyAsync(inquiry, query).ConfigureAwait(false));
        var answer = await inquiry.AskAsync(CypherTexts.Of(list.Statement, isMirrored: query.Descending), list.Parameters(limit)).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => (KeyRange.PlaceOf((string)row[0]!, list.Range.Prefix), RecordText.Read((string)row[1]!)))];
    }

    /// <summary>Whether so many sources hold the words of a query that going through all is the shorter way.</summary>
    private static async Task<bool> AreManyAsync(Inquiry inquiry, RecordQuery query)
    {
        if (query.WordsInSources is not { } words)
            return false;
        var answer = await inquiry.AskAsync(Cypher.SourceMatches, new()
        {
            ["match"] = Words.Match(words),
            ["matchInText"] = Words.MatchInTexts(words.InText),
            ["most"] = FewMatches + 1,
        }).ConfigureAwait(false);
        return (long)answer.Rows[0][0]! > FewMatches;
    }

    private static RecordList ListOf(RecordQuery query, string? after, bool areMany = false)
    {
        var isByName = query.Of is null && query.Sort == RecordSort.Name && query.Kind is not (RecordKind.Quotation or RecordKind.Affiliation);
        var statement = (query.Of, query.Query) switch
        {
            ({ Kind: RecordKind.Source }, _) => Cypher.QuotationsOfSource,
            ({ Kind: RecordKind.Claim }, _) => Cypher.QuotationsOfClaim,
            (not null, _) => Cypher.AffiliationsOfPerson,
            (_, not null) when query.Kind != RecordKind.Source => Cypher.RecordsMatching,
            (_, not null) when !areMany => Cypher.SourcesMatching,
            (_, not null) => isByName ? Cypher.SourcesByName : Cypher.SourcesByRecording,
            _ => isByName ? Cypher.RecordsByName : Cypher.RecordsByRecording,
        };
        var prefix = statement == Cypher.QuotationsOfSource ? query.Of!.Value.ToString() : WireNames<RecordKind>.Of(query.Kind);
        return new(statement, KeyRange.Of(prefix, KeyRange.RequirePlace(after, isByName ? 0 : DigitsOfMoment), query.Descending), query, isByName);
    }

    /// <summary>The statement that goes through the records of a query, and between which of their keys.</summary>
    private sealed record RecordList(Cypher Statement, KeyRange Range, RecordQuery Query, bool IsByName)
    {
        public Dictionary<string, object?> Parameters(int limit)
        {
            var parameters = new Dictionary<string, object?>
            {
                ["from"] = Range.From,
                ["to"] = Range.To,
                ["limit"] = limit,
                ["of"] = Query.Of?.ToString(),
                ["status"] = Query.Status is { } status ? WireNames<RecordStatus>.Of(status) : null,
                ["match"] = Words.Match(Query.Query),
                ["words"] = Words.Wanted(Query.Query),
                ["without"] = Words.Unwanted(Query.Query),
                ["isByName"] = IsByName,
            };
            if (Query.WordsInSources is { InText: var inText })
            {
                parameters["matchInText"] = Words.MatchInTexts(inText);
                parameters["wordsInText"] = Words.Wanted(inText);
                parameters["withoutInText"] = Words.Unwanted(inText);
                parameters["readsTexts"] = Words.IsMoreThanMeant(inText);
            }

            return parameters;
        }
    }
}
