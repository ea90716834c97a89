using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>One of the things that are counted by speaker.</summary>
/// <param name="Evidence">The record that says so.</param>
/// <param name="Claim">The claim whose days are told; null for none.</param>
internal readonly record struct Counted(long Speaker, long Evidence, ClaimDays? Claim);

/// <summary>The days between which a claim was said.</summary>
internal readonly record struct ClaimDays(long Claim, int First, int Last, string Id) : IComparable<ClaimDays>
{
    /// <summary>As partial dates are ordered; of claims that may have been said on the same days, by their ids.</summary>
    public int CompareTo(ClaimDays other)
    {
        var byDays = (First, Last).CompareTo((other.First, other.Last));
        return byDays != 0 ? byDays : string.CompareOrdinal(Id, other.Id);
    }
}

/// <summary>How much of what was counted is a speaker's.</summary>
internal sealed class SpeakerTally
{
    private readonly List<long> evidence = [];

    public int Count { get; private set; }

    /// <summary>The first records that say so.</summary>
    public IReadOnlyList<long> Evidence => evidence;

    public ClaimDays? Earliest { get; private set; }

    public ClaimDays? Latest { get; private set; }

    /// <summary>Counts by speaker.</summary>
    public static Dictionary<long, SpeakerTally> Of(IEnumerable<Counted> counted)
    {
        var tallies = new Dictionary<long, SpeakerTally>();
        foreach (var one in counted)
        {
            if (!tallies.TryGetValue(one.Speaker, out var tally))
                tallies[one.Speaker] = tally = new();
            tally.Add(one);
        }

        return tallies;
    }

    private void Add(Counted one)
    {
        Count++;
        if (evidence.Count < Limits.Evidence)
            evidence.Add(one.Evidence);
        if (one.Claim is not { } days)
            return;
        if (Earliest is not { } earliest || days.CompareTo(earliest) < 0)
            Earliest = days;
        if (Latest is not { } latest || days.CompareTo(latest) > 0)
            Latest = days;
    }
}
