using System.Globalization;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Time;
using static ClaimGraph.Explorer.Pictures.SvgWriter;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>Draws a person's time on record: years as columns, positions as bars, statements as marks as long as their date is not known.</summary>
internal sealed class TimelinePicture
{
    private const double WideWidth = 700;
    private const double TallWidth = 328;
    private const double BarHeight = 14;
    private const double StatementHeight = 30;
    private const double LowestMark = 5;
    private const double HighestColumn = 44;
    private static readonly TextLook Bold = new(13, IsBold: true);
    private static readonly TextLook Small = new(12);
    private static readonly TextLook Quoted = new(15);

    private readonly TimelineGraph graph;
    private readonly double width;
    private readonly bool isWide;
    private readonly int first;
    private readonly int end;
    private readonly int step;
    private readonly Func<int, int, string> addressOfYears;
    private readonly SvgWriter hidden = new();
    private readonly SvgWriter links = new();
    private double y = 30;

    private TimelinePicture(TimelineGraph graph, bool isWide, Func<int, int, string> addressOfYears)
    {
        this.graph = graph;
        this.isWide = isWide;
        this.addressOfYears = addressOfYears;
        width = isWide ? WideWidth : TallWidth;
        (first, end, step) = graph.Range();
    }

    /// <summary>The picture as SVG.</summary>
    /// <param name="addressOfYears">Where the statements of some years are, the first and the last of them given.</param>
    public static string Draw(TimelineGraph graph, bool isWide, string title, Func<int, int, string> addressOfYears) =>
        new TimelinePicture(graph, isWide, addressOfYears).Draw(title);

    private string Draw(string title)
    {
        var inside = new SvgWriter();
        if (graph.Positions.Count > 0)
        {
            inside.Text(1, y + 16, "In which capacity", "s");
            y += 26;
            foreach (var position in graph.Drawn)
                DrawPosition(position);
        }

        if (graph.Statements.Count > 0 || graph.Years.Count > 0)
        {
            inside.Text(1, y + 14, "Statements", "s");
            y += 26;
            foreach (var statement in graph.Statements)
                DrawStatement(statement);
            DrawColumns();
        }

        DrawYears();
        return Picture(isWide ? "wide" : "tall", width, y + 4, title, $"{hidden}{inside}", links.ToString());
    }

    private void DrawYears()
    {
        for (var year = first; year <= end; year += step)
        {
            var x = X(new DateOnly(Math.Clamp(year, 1, 9999), 1, 1));
            hidden.Path("grid", $"M{Number(year >= end ? width - 1 : x)} 22V{Number(y)}");
            var name = year.ToString(CultureInfo.InvariantCulture);
            if (year < end && TextWidth.Of(name, Bold) + 8 < (width - 2) * step / (end - first))
                hidden.Text(x + 4, 14, name, "h");
            else if (year < end && (year - first) / step % 2 == 0)
                hidden.Text(x + 2, 14, name, "s");
        }

        hidden.Path("axis", $"M0 22H{Number(width)}");
        if (graph.Today.Year >= first && graph.Today.Year < end)
            hidden.Path("today", $"M{Number(X(graph.Today))} 22V{Number(y)}");
    }

    private void DrawPosition(TimelinePosition position)
    {
        var (from, known) = position.From is { } begun ? (Bounded(begun.First), Bounded(begun.Last)) : (Bounded(DateOnly.MinValue), Bounded(DateOnly.MinValue));
        var until = position.Until is { } ended ? Bounded(ended.First) : Bounded(graph.Today);
        var (left, middle, right) = (X(from), X(known), Math.Max(X(known), X(until)));
        var inside = new SvgWriter().Rectangle("box clear", 1, y, width - 2, 46);
        if (position.From is not null && middle - left > 2)
            inside.Rectangle("bar maybe", left, y + 5, middle - left, BarHeight);
        // Without any date there is no bar; without a beginning it is not known from when on.
        if (position.From is not null || position.Until is not null)
            inside.Rectangle(position.From is null ? "bar maybe" : "bar", middle, y + 5, Math.Max(right - middle, 2), BarHeight);
        if (position.Until is { } last && X(Bounded(last.Last)) - right > 2)
            inside.Rectangle("bar maybe", right, y + 5, X(Bounded(last.Last)) - right, BarHeight);
        if (position.Until is null && position.From is not null)
            inside.Path("bar", $"M{Number(Math.Min(right, width - 13))} {Number(y + 1)}l12 11-12 11z");
        // Words begin at the bar, or further left when there is no room behind it.
        var name = TextWidth.Cut(position.Name, width - 4, Bold);
        var period = TextWidth.Cut(position.Period, width - 4, Small);
        inside.Text(Math.Max(1, Math.Min(left + 1, width - 4 - TextWidth.Of(name, Bold))), y + 40, name, "h halo");
        links.Link(position.Address, NameOf(name, position.Name, position.Period), inside);
        links.Hidden(new SvgWriter().Text(Math.Max(1, Math.Min(left + 1, width - 4 - TextWidth.Of(period, Small))), y + 57, period, "s halo"));
        y += 72;
    }

    private void DrawStatement(TimelineStatement statement)
    {
        var left = X(Bounded(statement.Date.First));
        var mark = Math.Max(LowestMark, X(Bounded(statement.Date.Last)) - left);
        var isAtLeft = left - 8 > width - left - mark - 10;
        var room = isAtLeft ? left - 10 : width - left - mark - 12;
        var words = TextWidth.Cut(statement.Words, room, Quoted);
        var inside = new SvgWriter()
            .Rectangle("box clear", isAtLeft ? 1 : Math.Max(1, left - 3), y - 3, isAtLeft ? Math.Min(left + mark + 2, width - 2) : width - Math.Max(1, left - 3) - 1, 26)
            .Rectangle("span", Math.Min(left, width - mark - 1), y + 2, mark, BarHeight, statement.Date.Precision == DatePrecision.Day ? 0 : 2);
        if (isAtLeft)
            inside.Text(left - 9, y + 15, words, "q halo", "end");
        else
            inside.Text(left + mark + 8, y + 15, words, "q halo");
        links.Link(statement.Address, $"{words}, {DateWords.Of(statement.Date)}", inside);
        y += StatementHeight;
    }

    /// <summary>Draws how much was said as columns, each with its count above it.</summary>
    private void DrawColumns()
    {
        if (graph.Years.Count == 0)
            return;
        var columns = graph.Years.GroupBy(year => first + ((year.Year - first) / step * step)).Select(group => (Year: group.Key, Count: group.Sum(year => year.Count))).ToList();
        var most = columns.Max(column => column.Count);
        var pitch = (width - 2) * step / (end - first);
        foreach (var (year, count) in columns.OrderBy(column => column.Year))
        {
            var x = 1 + ((year - first) / step * pitch);
            var height = Math.Max(3, HighestColumn * count / most);
            var number = Counting.Number(count);
            var inside = new SvgWriter()
                .Rectangle("box clear", x + 1, y, pitch - 2, HighestColumn + 18)
                .Rectangle("span", x + 3, y + 16 + HighestColumn - height, pitch - 6, height)
                .Text(x + (pitch / 2), y + 11 + HighestColumn - height, TextWidth.Cut(number, pitch - 2, Bold), "h halo", "middle");
            var years = step == 1 ? $"{year}" : FormattableString.Invariant($"{year} to {year + step - 1}");
            links.Link(addressOfYears(year, year + step - 1), $"{number}, {Counting.Of(count, "statement")}, {years}", inside);
        }

        y += HighestColumn + 22;
    }

    private DateOnly Bounded(DateOnly day)
    {
        var (from, until) = (new DateOnly(Math.Max(first, 1), 1, 1), new DateOnly(Math.Min(end - 1, 9999), 12, 31));
        return day < from ? from : day > until ? until : day;
    }

    private double X(DateOnly day)
    {
        var year = day.Year + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0));
        return 1 + Math.Max(0, (year - first) / (end - first) * (width - 2));
    }

    private static string NameOf(string seen, string name, string period) => seen == name ? $"{name}, {period}" : $"{seen}, {name}, {period}";
}
