using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Time;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Lists speakers by how often they are what is counted.</summary>
internal sealed class Speakers
{
    private readonly Reader reader;
    private readonly RecordReader records;
    private readonly Describer describer;

    public Speakers(Reader reader)
    {
        this.reader = reader;
        records = new(reader);
        describer = new(records);
    }

    public SpeakerPage Page(SpeakerQuery query, PageRequest page)
    {
        var (counted, matches) = new SpeakerEvidence(reader).Of(query);
        var rows = InOrder(SpeakerTally.Of(counted), page.After).Take(page.Size + 1).ToList();
        var items = rows.Take(page.Size).Select(row => Document(query, row.Speaker, row.Tally)).WhatFits(SpeakerDocument.BytesOf);
        return new(items, items.Count < rows.Count ? PositionOf(rows[items.Count - 1]) : null, matches);
    }

    /// <summary>The most frequent first; names are looked up only of those who count as much as the page shows.</summary>
    private IEnumerable<(Reference Speaker, SpeakerTally Tally)> InOrder(Dictionary<long, SpeakerTally> tallies, string? position)
    {
        (string Text, long Count)? after = position is null ? null : Position.Numbered(position);
        return tallies
            .Where(pair => after is null || pair.Value.Count <= after.Value.Count)
            .GroupBy(pair => pair.Value.Count)
            .OrderByDescending(equals => equals.Key)
            .SelectMany(equals => equals
                .Select(pair => (Speaker: RecordReader.ReferenceOf(reader, pair.Key), Tally: pair.Value))
                .Select(row => (row.Speaker, row.Tally, Text: row.Speaker.ToString()))
                .Where(row => equals.Key != after?.Count || string.CompareOrdinal(row.Text, after.Value.Text) > 0)
                .OrderBy(row => row.Text, StringComparer.Ordinal))
            .Select(row => (row.Speaker, row.Tally));
    }

    private SpeakerDocument Document(SpeakerQuery query, Reference speaker, SpeakerTally tally) => new()
    {
        Speaker = describer.Entity(speaker, Describer.Detail.Standing),
        Claims = query is SpeakersAbout ? tally.Count : null,
        Quotations = query is SpeakersQuotedBy ? tally.Count : null,
        Sources = query is SpeakersQuotedWith ? tally.Count : null,
        FirstSaidOn = SaidOn(tally.Earliest),
        LastSaidOn = SaidOn(tally.Latest),
        RestsOn = [.. tally.Evidence.Select(record => RecordReader.ReferenceOf(reader, record))],
    };

    /// <summary>As it was given, which the days alone do not tell.</summary>
    private PartialDate? SaidOn(ClaimDays? days) => days is { } known ? ((ClaimRecord)records.ByKey(known.Claim)!).SaidOn : null;

    private static string PositionOf((Reference Speaker, SpeakerTally Tally) row) => Position.Of(row.Speaker.ToString(), row.Tally.Count);
}
