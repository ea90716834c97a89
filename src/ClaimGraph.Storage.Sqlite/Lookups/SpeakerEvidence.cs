using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Reads what is counted by speaker, in its order, up to its limit.</summary>
internal sealed class SpeakerEvidence(Reader reader)
{
    /// <returns>What is counted, and how much of it was looked at.</returns>
    public (IEnumerable<Counted> Counted, MatchCount Matches) Of(SpeakerQuery query)
    {
        switch (query)
        {
            case SpeakersAbout about:
                return OfEachSpeaker(UpTo(Limits.ExactCount, About(new() { About = about.About, Topic = about.Topic }).ToList()));
            case SpeakersQuotedBy { By: var by }:
                return OfEachSpeaker(UpTo(Limits.ExactCount, QuotedBy(by).Take(Limits.ExactCount + 1).ToList()));
            case SpeakersQuotedWith { Person: var reference } when RecordReader.KeyOf(reader, reference) is { } person:
                var (sources, matches) = UpTo(Limits.SharedSources, SourcesOf(person).Take(Limits.SharedSources + 1).ToList());
                return (sources.SelectMany(source => QuotedIn(source, but: person)), matches);
            default:
                return ([], new(0, false));
        }
    }

    private static (IEnumerable<T> Items, MatchCount Matches) UpTo<T>(int most, List<T> items) =>
        (items.Take(most), new(Math.Min(items.Count, most), items.Count > most));

    /// <summary>What several said together counts for each of them.</summary>
    private (IEnumerable<Counted> Counted, MatchCount Matches) OfEachSpeaker((IEnumerable<Said> Items, MatchCount Matches) said) =>
        (OfEachSpeaker(said.Items), said.Matches);

    private IEnumerable<Counted> OfEachSpeaker(IEnumerable<Said> said)
    {
        foreach (var one in said)
        {
            if (!one.IsJoint)
                yield return one.What;
            else
                foreach (var speaker in RecordReader.SpeakersOf(reader, one.Claim))
                    yield return one.What with { Speaker = speaker };
        }
    }

    private IEnumerable<Said> About(ClaimFilter filter)
    {
        var selection = new ClaimSelection(reader, filter);
        return selection.IsEmpty
            ? []
            : selection.ByDay(descending: true, after: null, Limits.ExactCount + 1)
                .Select(row => new Said(new(row.Speaker, row.Record, Days(row.Record, row.SaidFirst, row.SaidLast, row.Id)), row.Record, row.IsJoint));
    }

    private IEnumerable<Said> QuotedBy(Reference by) => RecordReader.KeyOf(reader, by) is not { } key
        ? []
        : by.Kind == RecordKind.Source
            ? Quotations(key)
            : RecordReader.KeysOf(reader[Sql.SourcesOfPublisher].Bind("$publisher", key)).SelectMany(Quotations);

    private IEnumerable<Said> Quotations(long source)
    {
        var row = reader[Sql.QuotationsInSource].Bind("$source", source).Bind("$limit", Limits.ExactCount + 1);
        while (row.Step())
            yield return new(
                new(row.Long(1), row.Long(0), Days(row.Long(2), row.IsNull(3) ? null : row.Int(3), row.IsNull(4) ? null : row.Int(4), row.Text(6))),
                row.Long(2), row.Int(5) > 0);
    }

    /// <summary>The sources that quote somebody, each once.</summary>
    private IEnumerable<long> SourcesOf(long speaker)
    {
        var seen = new HashSet<long>();
        var row = reader[Sql.SourcesOfSpeaker].Bind("$speaker", speaker);
        while (row.Step())
            if (seen.Add(row.Long(0)))
                yield return row.Long(0);
    }

    /// <summary>Everybody else whom a source quotes, each once.</summary>
    private IEnumerable<Counted> QuotedIn(long source, long but)
    {
        var seen = new HashSet<long> { but };
        foreach (var one in OfEachSpeaker(SaidIn(source)))
            if (seen.Add(one.Speaker))
                yield return one;
    }

    private IEnumerable<Said> SaidIn(long source)
    {
        var row = reader[Sql.SpeakersInSource].Bind("$source", source);
        while (row.Step())
            yield return new(new(row.Long(0), source, null), row.Long(1), row.Int(2) > 0);
    }

    private static ClaimDays? Days(long claim, int? first, int? last, string id) =>
        first is { } from && last is { } until ? new(claim, from, until, id) : null;

    /// <summary>Something that was said.</summary>
    /// <param name="What">As it counts for the first speaker.</param>
    /// <param name="IsJoint">Whether the claim has other speakers as well.</param>
    private readonly record struct Said(Counted What, long Claim, bool IsJoint);
}
