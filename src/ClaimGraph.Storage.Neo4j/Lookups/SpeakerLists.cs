using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Time;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Speakers by how much of theirs there is: counted and paged by the server, with one statement.</summary>
internal static class SpeakerLists
{
    public static async Task<SpeakerPage> PageAsync(Inquiry inquiry, SpeakerQuery query, PageRequest page)
    {
        var after = page.After is { } position ? Place(position) : ((string Speaker, long Count)?)null;
        if (StatementOf(query) is not var (statement, hub, other, most))
            return new([], null, new(0, false));
        var range = KeyRange.Of(hub, after: null, isDescending: true);
        var answer = await inquiry.AskAsync(statement, new()
        {
            ["from"] = range.From,
            ["to"] = range.To,
            ["about"] = statement == Cypher.SpeakersAbout ? other : null,
            ["publisher"] = hub,
            ["person"] = hub,
            ["most"] = most,
            ["evidence"] = Limits.Evidence,
            ["count"] = after?.Count,
            ["speaker"] = after?.Speaker,
            ["limit"] = page.Size + 1,
        }).ConfigureAwait(false);

        var (counted, facts, rows) = Read(answer);
        var documents = await inquiry.WorkAsync(
            facts,
            view => rows.Take(page.Size).Select(row => (IsThere: view.Stands(row.Speaker), Document: Of(view, query, row)))
                .WhatFits(row => SpeakerDocument.BytesOf(row.Document))).ConfigureAwait(false);
        return new(
            [.. documents.Where(row => row.IsThere).Select(row => row.Document)],
            documents.Count < rows.Count ? PlaceOf(rows[documents.Count - 1]) : null,
            new((int)Math.Min(counted, most), counted > most));
    }

    /// <summary>The statement, whose edges it walks along, a condition besides, and how many it looks at.</summary>
    private static (Cypher Statement, string Hub, string? Other, int Most)? StatementOf(SpeakerQuery query) => query switch
    {
        SpeakersAbout { Topic: { } topic } about =>
            (Cypher.SpeakersAbout, new Reference(RecordKind.Topic, topic).ToString(), about.About.ToString(), Limits.ExactCount),
        SpeakersAbout about => (Cypher.SpeakersAbout, about.About.ToString(), null, Limits.ExactCount),
        SpeakersQuotedBy { By: { Kind: RecordKind.Source } by } => (Cypher.SpeakersQuotedBySource, by.ToString(), null, Limits.ExactCount),
        SpeakersQuotedBy { By: { Kind: RecordKind.Institution } by } => (Cypher.SpeakersQuotedByPublisher, by.ToString(), null, Limits.ExactCount),
        SpeakersQuotedWith with => (Cypher.SpeakersQuotedWith, with.Person.ToString(), null, Limits.SharedSources),
        _ => null,
    };

    private static (long Counted, Facts Facts, List<SpeakerRow> Rows) Read(CypherRows answer)
    {
        var (counted, facts, rows) = (0L, new Facts(), new List<SpeakerRow>());
        foreach (var row in answer.Rows)
        {
            counted = (long)row[0]!;
            if (row[1] is IReadOnlyList<object?> speaker)
                rows.Add(SpeakerRow.Read(speaker));
            facts.Put(row[2]);
        }

        return (counted, facts, [.. rows.OrderByDescending(row => row.Count).ThenBy(row => row.Speaker.ToString(), StringComparer.Ordinal)]);
    }

    private static SpeakerDocument Of(FactsView view, SpeakerQuery query, SpeakerRow row) => new()
    {
        Speaker = new Describer(view).Entity(row.Speaker, Describer.Detail.Standing),
        Claims = query is SpeakersAbout ? row.Count : null,
        Quotations = query is SpeakersQuotedBy ? row.Count : null,
        Sources = query is SpeakersQuotedWith ? row.Count : null,
        FirstSaidOn = row.First,
        LastSaidOn = row.Last,
        RestsOn = row.RestsOn,
    };

    private static string PlaceOf(SpeakerRow row) => Position.Of(row.Speaker.ToString(), row.Count);

    private static (string Speaker, long Count) Place(string position) => Position.Numbered(position) is var place && Reference.TryParse(place.Id, out _)
        ? place
        : throw new InvalidPositionException($"'{position}' is no place in a list of speakers.");

    private readonly record struct SpeakerRow(Reference Speaker, int Count, PartialDate? First, PartialDate? Last, IReadOnlyList<Reference> RestsOn)
    {
        public static SpeakerRow Read(IReadOnlyList<object?> row) => new(
            RecordText.ReferenceOf((string)row[0]!), (int)(long)row[1]!, Date(row[2]), Date(row[3]),
            [.. ((IReadOnlyList<object?>)row[4]!).Select(evidence => RecordText.ReferenceOf((string)evidence!))]);

        /// <summary>Of a first day, a last day, a claim's id and the date as it was given, the date.</summary>
        private static PartialDate? Date(object? said) => said is string text ? PartialDate.Parse(text.Split('\t')[^1]) : null;
    }
}
