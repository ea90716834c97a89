using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Counts the claims of a filter by speaker, institution, country, topic, kind and year.</summary>
internal sealed class ClaimFacets(Reader reader)
{
    /// <summary>Values a facet names at most.</summary>
    private const int Most = 100;

    private readonly Dictionary<long, List<Standing>> standings = [];

    private readonly record struct Standing(long? Institution, long? Country, int? From, int? Until);

    public Facets Count(ClaimFilter filter, IReadOnlyList<FacetField> fields)
    {
        var selection = new ClaimSelection(reader, filter);
        var rows = selection.IsEmpty ? [] : selection.ByDay(descending: true, after: null, Limits.ExactCount + 1).ToList();
        var isLowerBound = rows.Count > Limits.ExactCount;
        if (isLowerBound)
            rows.RemoveAt(Limits.ExactCount);
        return new(new(rows.Count, isLowerBound), [.. fields.Select(field => new Facet(field, Values(field, rows)))]);
    }

    private List<FacetValue> Values(FacetField field, List<ClaimRow> rows)
    {
        var counts = new Dictionary<long, int>();
        foreach (var row in rows)
            foreach (var value in ValuesOf(field, row))
                counts[value] = counts.GetValueOrDefault(value) + 1;
        return [.. counts.Select(pair => Named(field, pair.Key, pair.Value))
            .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).Take(Most)];
    }

    private IEnumerable<long> ValuesOf(FacetField field, ClaimRow row) => field switch
    {
        FacetField.Speaker => SpeakersOf(row),
        FacetField.Kind => [row.Kind],
        FacetField.Year => row.SaidFirst is { } day ? [DateOnly.FromDayNumber(day).Year] : [],
        FacetField.Topic => Topics(row),
        FacetField.Institution => On(row).Concat(OnBehalf(row)).Select(standing => standing.Institution).OfType<long>().Distinct(),
        _ => On(row).Concat(OnBehalf(row)).Select(standing => standing.Country).OfType<long>().Distinct(),
    };

    private List<long> Topics(ClaimRow row)
    {
        var topics = new List<long>();
        var statement = reader[Sql.SubjectsOf].Bind("$record", row.Record).Bind("$saidKey", row.SaidKey);
        while (statement.Step())
            topics.Add(statement.Long(0));
        return topics;
    }

    private IReadOnlyList<long> SpeakersOf(ClaimRow row) => row.IsJoint ? RecordReader.SpeakersOf(reader, row.Record) : [row.Speaker];

    /// <summary>Where the speakers stood on the day, as far as it is not certain to be otherwise.</summary>
    private IEnumerable<Standing> On(ClaimRow row) => SpeakersOf(row).SelectMany(StandingsOf).Where(standing =>
        (standing.From is null || row.SaidLast is null || row.SaidLast >= standing.From)
        && (standing.Until is null || row.SaidFirst is null || row.SaidFirst <= standing.Until));

    /// <summary>The institution or country on whose behalf a claim was said, as if that had said it.</summary>
    private IEnumerable<Standing> OnBehalf(ClaimRow row) =>
        reader[Sql.PrincipalOf].Bind("$record", row.Record).Bind("$saidKey", row.SaidKey).Number() is { } principal ? StandingsOf(principal) : [];

    private List<Standing> StandingsOf(long speaker)
    {
        if (!standings.TryGetValue(speaker, out var list))
            standings[speaker] = list = Read(speaker);
        return list;
    }

    private List<Standing> Read(long speaker)
    {
        switch (RecordReader.ReferenceOf(reader, speaker).Kind)
        {
            case RecordKind.Country:
                return [new(null, speaker, null, null)];
            case RecordKind.Institution:
                return [new(speaker, reader[Sql.CountryOf].Bind("$institution", speaker).Number(), null, null)];
        }

        var list = new List<Standing>();
        var statement = reader[Sql.StandingOf].Bind("$speaker", speaker);
        while (statement.Step())
            list.Add(new(statement.Long(0), Number(statement, 1), (int?)Number(statement, 2), (int?)Number(statement, 3)));
        return list;
    }

    private static long? Number(Statement row, int column) => row.IsNull(column) ? null : row.Long(column);

    private FacetValue Named(FacetField field, long value, int count)
    {
        if (field == FacetField.Kind)
            return new(WireNames<ClaimKind>.Of((ClaimKind)value), null, count);
        if (field == FacetField.Year)
            return new(value.ToString("0000", CultureInfo.InvariantCulture), null, count);
        var record = new RecordReader(reader).ByKey(value)!;
        return new(record.Reference.ToString(), record is UnnamedSourceRecord unnamed ? unnamed.Descriptor : ((EntityRecord)record).Name, count);
    }
}
