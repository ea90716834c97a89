using System.Globalization;
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
    private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);

    public ClaimSelection(Reader reader, ClaimFilter filter)
    {
        this.reader = reader;
        this.filter = filter;
        match = MatchText.Of(filter.Query);
        IsEmpty = !(Resolve("speaker", filter.Speaker)
            & Resolve("about", filter.About)
            & Resolve("institution", Named(RecordKind.Institution, filter.Institution))
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
        var order = descending ? "NewestFirst" : "OldestFirst";
        var (name, driver) = Walk();
        var statement = reader[name + order].Bind("$after", after ?? (descending ? long.MaxValue : long.MinValue));
        if (driver is { } key)
            statement.Bind("$driver", keys[key]);
        if (name == "ClaimsMatching")
            statement.Bind("$match", match);
        return Rows(statement, limit, words: name == "ClaimsMatching" ? null : match);
    }

    /// <summary>Claims by the moment of recording.</summary>
    public IEnumerable<ClaimRow> ByRecording(bool descending, (long Time, string Id)? after, int limit)
    {
        var statement = reader[descending ? "ClaimsRecordedNewestFirst" : "ClaimsRecordedOldestFirst"]
            .Bind("$afterTime", after?.Time ?? (descending ? long.MaxValue : long.MinValue))
            .Bind("$afterId", after?.Id ?? "");
        return Rows(statement, limit, match);
    }

    /// <summary>Claims by how well the words fit.</summary>
    public IEnumerable<ClaimRow> ByRelevance((double Rank, string Id)? after, int limit)
    {
        var statement = reader["ClaimsByRelevance"].Bind("$match", match)
            .BindReal("$afterRank", after?.Rank ?? double.NegativeInfinity).Bind("$afterId", after?.Id ?? "");
        return Rows(statement, limit, words: null, isRanked: true);
    }

    private (string Statement, string? Driver) Walk()
    {
        if (match is not null && MatchesAreFew())
            return ("ClaimsMatching", null);
        if (keys.ContainsKey("speaker"))
            return ("ClaimsBySpeaker", "speaker");
        if (keys.ContainsKey("source"))
            return ("ClaimsInSource", "source");
        if (keys.ContainsKey("topic"))
            return ("ClaimsAbout", "topic");
        if (keys.ContainsKey("about"))
            return ("ClaimsAbout", "about");
        if (keys.ContainsKey("institution"))
            return ("ClaimsOfInstitution", "institution");
        return match is not null ? ("ClaimsMatching", null) : ("Claims", null);
    }

    private bool MatchesAreFew() =>
        reader["CountMatches"].Bind("$match", match).Bind("$limit", FewMatches + 1).Number() <= FewMatches;

    private IEnumerable<ClaimRow> Rows(Statement statement, int limit, string? words, bool isRanked = false)
    {
        statement.Bind("$limit", limit).Bind("$words", words)
            .Bind("$speaker", Key("speaker")).Bind("$about", Key("about")).Bind("$topic", Key("topic")).Bind("$source", Key("source"))
            .Bind("$publisher", Key("publisher")).Bind("$institution", Key("institution")).Bind("$country", Key("country"))
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

    /// <summary>Where a page ended, as text; see <see cref="ClaimLists"/>.</summary>
    public static string Position(ClaimRow last, ClaimSort sort) => sort switch
    {
        ClaimSort.RecordedAt => string.Create(CultureInfo.InvariantCulture, $"{last.RecordedAt} {last.Id}"),
        ClaimSort.Relevance => string.Create(CultureInfo.InvariantCulture, $"{last.Rank:R} {last.Id}"),
        _ => last.SaidKey.ToString(CultureInfo.InvariantCulture),
    };
}
