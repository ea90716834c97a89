using System.Globalization;

namespace ClaimGraph.Explorer.Forms;

/// <summary>A list in a form: rows of fields, each row called as its place in the document, <c>aliases[2]</c>.</summary>
/// <param name="Name">The list, as in the document.</param>
/// <param name="Most">Rows that there may be.</param>
/// <param name="Fields">The fields by which it is told that a row is written; others in it are only about these.</param>
public sealed record FormList(string Name, int Most, params IReadOnlyList<string> Fields)
{
    private const int MostDigits = 3;

    /// <summary>Where a field stands: what is in front of the last part of its name; empty when it stands in nothing.</summary>
    public static string ParentOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.LastIndexOfAny(['.', '[']) is > 0 and var end ? field[..end] : "";
    }

    /// <summary>Whether a place is a row of the list.</summary>
    public bool Has(string place) => IndexOf(place) < Most;

    /// <summary>In which row of the list a field stands, from 0, and what it is there, however deep; null where it stands in none.</summary>
    public (int Index, string Part)? PlaceOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var end = field.IndexOf("].", StringComparison.Ordinal);
        return end > 0 && IndexOf(field[..(end + 1)]) is { } index && index < Most ? (index, field[(end + 2)..]) : null;
    }

    /// <summary>A row of the list.</summary>
    public string Row(int index) => FormattableString.Invariant($"{Name}[{index}]");

    /// <summary>The same field in the first row, where a field stands in a row of one of some lists; else the field itself.</summary>
    public static string FirstRowOf(string field, IEnumerable<FormList> lists)
    {
        var row = ParentOf(field);
        return lists.FirstOrDefault(list => list.Has(row)) is { } holding ? $"{holding.Row(0)}{field[row.Length..]}" : field;
    }

    /// <summary>The rows that are written, in order.</summary>
    public IReadOnlyList<string> WrittenIn(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. form.Values.Keys.Select(ParentOf).Distinct().Where(place => IndexOf(place) is not null && Fields.Any(field => form.ValueOf($"{place}.{field}").Length > 0))
            .OrderBy(IndexOf)];
    }

    /// <summary>The rows that are shown: those that are written, and room for one more.</summary>
    public IReadOnlyList<string> ShownIn(FormFields form) => [.. Enumerable.Range(0, Math.Min(WrittenIn(form).Count + 1, Most)).Select(Row)];

    /// <summary>The same form with its lists closed up, so that what stands at a place in the form stands there in the document.</summary>
    public static FormFields ClosedUp(FormFields form, IReadOnlyList<FormList> lists)
    {
        ArgumentNullException.ThrowIfNull(form);
        var values = form.Values.Where(pair => !lists.Any(list => list.IndexOf(ParentOf(pair.Key)) is not null)).ToDictionary();
        foreach (var list in lists)
            foreach (var (index, place) in list.WrittenIn(form).Index())
                foreach (var (name, value) in form.Values.Where(pair => ParentOf(pair.Key) == place))
                    values[$"{list.Row(index)}{name[place.Length..]}"] = value;
        return form with { Values = values };
    }

    /// <summary>Which row a place is, from 0; null where it is none of the list.</summary>
    private int? IndexOf(string place)
    {
        if (place.Length < Name.Length + 3 || !place.StartsWith(Name, StringComparison.Ordinal) || place[Name.Length] != '[' || place[^1] != ']')
            return null;
        var digits = place.AsSpan(Name.Length + 1, place.Length - Name.Length - 2);
        return digits.Length <= MostDigits && (digits.Length == 1 || digits[0] != '0') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
