using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Finds the claims of a filter, walking along the index that leaves the fewest to look at.</summary>
internal sealed class ClaimSelection
{
    /// <summary>Matches up to which words are looked up first, and ranked; beyond, the walk goes by day and looks for the words.</summary>
    private const int FewMatches = 2_000;

    private readonly Reader reader;
    private readonly ClaimFilter filter;
    private readonly string? match;
    private bool? matchesAreFew;
    private Walk? chosen;
    private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);

    public ClaimSelection(Reader reader, ClaimFilter filter)
    {
        this.reader = reader;
        this.filter = filter;
        match = MatchText.Of(filter.Query);
        IsEmpty = !(Resolve("speaker", filter.Speaker)
            & Resolve("onBehalfOf", filter.OnBehalfOf)
            & Resolve("about", filter.About)
            & Resolve("institution", Named(RecordKind.Institution, filter.Institution))
            & Resolve("speakersAt", filter.SpeakersAt)
            & Resolve("country", Named(RecordKind.Country, filter.Country))
            & Resolve("topic", Named(RecordKind.Topic, filter.Topic))
            & Resolve("source", Named(RecordKind.Source, filter.Source))
            & Resolve("publisher", Named(RecordKind.Institution, filter.Publisher)));
    }

    /// <summary>Something that the filter names is not there, so nothing matches.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether there are few enough matches to rank them all.</summary>
    public bool CanRank => match is not null && MatchesAreFew();

    /// <summary>Claims by day.</summary>
    /// <param name="after">The claim the page before ended with, or null.</param>
    public IEnumerable<ClaimRow> ByDay(bool descending, long? after, int limit)
    {
        var walk = Choose();
        var statement = reader[descending ? walk.NewestFirst : walk.OldestFirst]
            .Bind("$after", after ?? (descending ? long.MaxValue : long.MinValue));
        if (walk.Driver is { } driver)
            statement.Bind("$driver", keys[driver]);
        if (walk == Walk.Matching)
            statement.Bind("$match", match);
        return Rows(statement, limit, words: walk == Walk.Matching ? null : match);
    }

    /// <summary>Claims by the moment of recording.</summary>
    public IEnumerable<ClaimRow> ByRecording(bool descending, (string Id, long Time)? after, int limit)
    {
        if (Choose() != Walk.All && ByDay(descending: true, after: null, Walk.FewClaims + 1).ToList() is { Count: <= Walk.FewClaims } few)
            return Sorted(few, descending).Where(row => IsAfter(row, after, descending)).Take(limit);
        var statement = reader[descending ? Sql.ClaimsRecordedNewestFirst : Sql.ClaimsRecordedOldestFirst]
            .Bind("$afterTime", after?.Time ?? (descending ? long.MaxValue : long.MinValue))
            .Bind("$afterId", after?.Id ?? "");
        return Rows(statement, limit, match);
    }

    /// <summary>Claims by how well the words fit.</summary>
    public IEnumerable<ClaimRow> ByRelevance((string Id, double Rank)? after, int limit)
    {
        var statement = reader[Sql.ClaimsByRelevance].Bind("$match", match)
            .BindReal("$afterRank", after?.Rank ?? double.NegativeInfinity).Bind("$afterId", after?.Id ?? "");
        return Rows(statement, limit, words: null, isRanked: true);
    }

    private Walk Choose() => chosen ??= match is not null && MatchesAreFew()
        ? Walk.Matching
        : Walk.AlongKeys.FirstOrDefault(IsShort) ?? (match is null ? Walk.All : Walk.Matching);

    private bool IsShort(Walk walk) =>
        keys.TryGetValue(walk.Driver!, out var key)
        && (walk.Count is not { } count || reader[count].Bind("$driver", key).Bind("$limit", walk.Most + 1).Number() <= walk.Most);

    private static IEnumerable<ClaimRow> Sorted(List<ClaimRow> rows, bool descending) => descending
        ? rows.OrderByDescending(row => row.RecordedAt).ThenByDescending(row => row.Id, StringComparer.Ordinal)
        : rows.OrderBy(row => row.RecordedAt).ThenBy(row => row.Id, StringComparer.Ordinal);

    private static bool IsAfter(ClaimRow row, (string Id, long Time)? after, bool descending)
    {
        if (after is not { } last)
            return true;
        var order = row.RecordedAt != last.Time ? row.RecordedAt.CompareTo(last.Time) : string.CompareOrdinal(row.Id, last.Id);
        return descending ? order < 0 : order > 0;
    }

    private bool MatchesAreFew() => matchesAreFew ??=
        reader[Sql.CountMatches].Bind("$match", match).Bind("$limit", FewMatches + 1).Number() <= FewMatches;

    private IEnumerable<ClaimRow> Rows(Statement statement, int limit, string? words, bool isRanked = false)
    {
        statement.Bind("$limit", limit).Bind("$words", words)
            .Bind("$speaker", Key("speaker")).Bind("$onBehalfOf", Key("onBehalfOf")).Bind("$about", Key("about")).Bind("$topic", Key("topic")).Bind("$source", Key("source"))
            .Bind("$publisher", Key("publisher")).Bind("$institution", Key("institution")).Bind("$country", Key("country"))
            .Bind("$speakersAt", Key("speakersAt")).Bind("$isCertain", filter.IsCertain ? 1 : null)
            .Bind("$kind", (long?)filter.Kind).Bind("$form", (long?)filter.Form).Bind("$status", (long?)filter.Status)
            .Bind("$saidFrom", filter.SaidFrom?.First.DayNumber).Bind("$saidTo", filter.SaidTo?.Last.DayNumber)
            .Bind("$recordedFrom", filter.RecordedFrom?.ToUnixTimeMilliseconds())
            .Bind("$recordedBefore", filter.RecordedBefore?.ToUnixTimeMilliseconds());
        while (statement.Step())
            yield return ClaimRow.Of(statement, isRanked);
    }

    private long? Key(string name) => keys.TryGetValue(name, out var key) ? key : null;

    private bool Resolve(string name, Reference? reference)
    {
        if (reference is null)
            return true;
        if (RecordReader.KeyOf(reader, reference.Value) is not { } key)
            return false;
        keys[name] = key;
        return true;
    }

    private static Reference? Named(RecordKind kind, string? id) => id is null ? null : new(kind, id);
}
