using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ClaimGraph.Time;

/// <summary>
/// A date as far as it is known, kept as given: <c>2025</c>, <c>2025-05</c> or <c>2025-05-08</c>
/// (ISO 8601 extended format with reduced precision, years 0001 to 9999, proleptic Gregorian calendar), or in the Extended Date/Time Format,
/// level 1: <c>1985~</c>, <c>199X</c>, <c>2019/2021</c>, <c>../2021</c> (ISO 8601-2).
/// <c>default</c> is the year <c>0001</c>, so every value of this type is a real date.
/// </summary>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>What such a date looks like, as a regular expression (ECMA-262); whether a month has 31 days it does not tell.</summary>
    public const string Pattern =
        $"^((?!0000){ExtendedDate.OnePattern}(/({ExtendedDate.OnePattern}|\\.\\.)?)?|(\\.\\.)?/{ExtendedDate.OnePattern})$";

    /// <summary>Characters of the longest such date: an interval between two days that are both doubtful.</summary>
    public const int MaxLength = 23;

    // Years are stored from zero so that default is valid; four bits of month (0: unknown), five of day (0: unknown).
    private readonly int packed;

    // What does not fit in there.
    private readonly ExtendedDate? extended;

    private PartialDate(ExtendedDate date) => extended = date;

    private PartialDate(int year, int month, int day) => packed = ((year - 1) << 9) | (month << 5) | day;

    private int Year => (packed >> 9) + 1;

    private int Month => (packed >> 5) & 0b1111;

    private int Day => packed & 0b11111;

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision => extended is not null ? DatePrecision.Span : Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The earliest day this can be: 1 January of a year, the first of a month, or the day itself.</summary>
    public DateOnly First => extended?.First ?? new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The latest day this can be: 31 December of a year, the last of a month, or the day itself.</summary>
    public DateOnly Last
    {
        get
        {
            if (extended is not null)
                return extended.Last;
            var month = Month > 0 ? Month : 12;
            return new(Year, month, Day > 0 ? Day : DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>Reads a date in ASCII digits; spaces, times and years before 1 are refused.</summary>
    /// <returns>Whether <paramref name="text"/> is such a date and exists in the calendar. Never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length > MaxLength)
            return false;
        if (TryParsePlain(text, out date))
            return true;
        if (ExtendedDate.Read(text) is not { } extended)
            return false;
        date = new(extended);
        return true;
    }

    private static bool TryParsePlain(string text, out PartialDate date)
    {
        date = default;
        if (text is not { Length: 4 or 7 or 10 }) return false;

        var month = 0;
        var day = 0;
        if (!TryReadDigits(text.AsSpan(0, 4), out var year) || year == 0) return false;
        if (text.Length >= 7 && (text[4] != '-' || !TryReadDigits(text.AsSpan(5, 2), out month) || month is 0 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !TryReadDigits(text.AsSpan(8, 2), out day) || day == 0)) return false;
        if (day > 0 && day > DateTime.DaysInMonth(year, month)) return false;

        date = new(year, month, day);
        return true;
    }

    /// <summary>Reads a date as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a date; the message says what to write.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException(Refusal(text));
    }

    /// <summary>
    /// Orders by <see cref="First"/>, then by <see cref="Last"/>: <c>2025-01-01</c>, <c>2025-01</c>, <c>2025</c>, <c>2025-01-02</c>; of dates that
    /// can be the same days the plain one comes first.
    /// Total, and zero only for equal dates.
    /// </summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        if (byFirst != 0)
            return byFirst;
        var byLast = Last.CompareTo(other.Last);
        return byLast != 0 ? byLast : string.CompareOrdinal(extended?.Text, other.extended?.Text);
    }

    /// <summary>The date exactly as it was given to <see cref="Parse"/>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Span => extended!.Text,
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>, as <see cref="CompareTo"/> says.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>, as <see cref="CompareTo"/> says.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> equals or sorts before <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> equals or sorts after <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Says why a text is no date: that it is written otherwise, or that there is no such day.</summary>
    public static string Refusal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The message goes back to whoever sent the text, so a megabyte of it is not repeated to them.
        var shown = text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");
        if (text.StartsWith('-') || text.EndsWith("BC", StringComparison.OrdinalIgnoreCase) || text.EndsWith("BCE", StringComparison.OrdinalIgnoreCase))
            return $"'{shown}' lies before the year 1, and such dates are not kept.";
        return MissingDay.In(text) ?? $"'{shown}' is not a date: write 2025, 2025-05, 2025-05-08, or EDTF as in 1985~, 199X, 2019/2021.";
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            value = value * 10 + (digit - '0');
        }

        return true;
    }
}
