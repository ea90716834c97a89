using ClaimGraph.Time;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What is drawn of somebody's time on record.</summary>
/// <param name="Positions">What they were, in the order of time.</param>
/// <param name="Statements">What they said, each by itself; empty where there are too many.</param>
/// <param name="Years">How much they said in which years; empty where each statement is drawn.</param>
/// <param name="Today">The day on which it is drawn.</param>
public sealed record TimelineGraph(
    IReadOnlyList<TimelinePosition> Positions, IReadOnlyList<TimelineStatement> Statements, IReadOnlyList<TimelineYear> Years, DateOnly Today)
{
    /// <summary>Statements that are drawn each by itself at most.</summary>
    public const int MostStatements = 8;

    /// <summary>Positions that are drawn at most; all of them stand among the facts.</summary>
    public const int MostPositions = 6;

    /// <summary>Years that are told apart at most: beyond, several are drawn as one.</summary>
    public const int MostColumns = 12;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

    /// <summary>The positions that are drawn, in the order of time; of more than are drawn those that lasted longest into the present.</summary>
    public IReadOnlyList<TimelinePosition> Drawn => Positions.Count <= MostPositions
        ? Positions
        : [.. Positions.Index()
            .OrderBy(pair => pair.Item.From is null && pair.Item.Until is null)
            .ThenByDescending(pair => pair.Item.Until?.Last ?? DateOnly.MaxValue).ThenByDescending(pair => pair.Item.From?.First ?? DateOnly.MinValue)
            .Take(MostPositions).OrderBy(pair => pair.Index).Select(pair => pair.Item)];

    /// <summary>Whether there is anything with a date to draw.</summary>
    public bool IsEmpty => Statements.Count == 0 && Years.Count == 0 && !Positions.Any(position => position.From is not null || position.Until is not null);

    /// <summary>The first year drawn, the year behind the last one, and how many years a column is.</summary>
    public (int First, int End, int Step) Range()
    {
        var days = Drawn.SelectMany(position => new[] { position.From, position.Until }).Concat(Statements.Select(statement => (PartialDate?)statement.Date))
            .OfType<PartialDate>().SelectMany(date => new[] { date.First, date.Last })
            // The open end of an interval is no day.
            .Where(day => day > DateOnly.MinValue && day < DateOnly.MaxValue).Select(day => day.Year)
            .Concat(Years.Select(year => year.Year)).ToList();
        if (days.Count == 0 || Drawn.Any(position => position.Until is null && position.From is not null))
            days.Add(Today.Year);
        var (first, last) = (days.Min(), days.Max());
        var step = Steps.First(step => (last - first + step) / step <= MostColumns);
        first -= first % step;
        var columns = Math.Max(2, (last - first + step) / step);
        return (first, first + (columns * step), step);
    }
}

/// <summary>A position held.</summary>
/// <param name="Name">Title and institution.</param>
/// <param name="Period">From when until when, in words.</param>
/// <param name="Address">Where it leads.</param>
public sealed record TimelinePosition(string Name, string Period, PartialDate? From, PartialDate? Until, string Address);

/// <summary>Something said.</summary>
/// <param name="Words">Quoted as far as they are verbatim.</param>
/// <param name="Address">Where it leads.</param>
public sealed record TimelineStatement(string Words, PartialDate Date, string Address);

/// <summary>How much was said in a year.</summary>
public sealed record TimelineYear(int Year, int Count);
