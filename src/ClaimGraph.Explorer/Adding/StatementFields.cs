using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Adding;

/// <summary>The fields of the form in which a statement is written: the places of a claim document, and who is meant at some of them.</summary>
public static partial class StatementFields
{
    /// <summary>What the button that was pressed asks for.</summary>
    public const string Act = "act";

    /// <summary>The value of <see cref="Act"/> that records; any other shows what would be recorded.</summary>
    public const string Record = "record";

    /// <summary>The idempotency key, made with the preview: pressing the button again records nothing more.</summary>
    public const string Key = "key";

    /// <summary>A hash of the document that was looked over, so that nothing else is recorded.</summary>
    public const string LookedOver = "lookedOver";

    /// <summary>The version that is being changed.</summary>
    public const string Version = "version";

    /// <summary>Where the statement was printed.</summary>
    public const string Printing = "quotations[0]";

    /// <summary>Where the source stands that printed it.</summary>
    public const string Source = $"{Printing}.source";

    /// <summary>Where the institution stands at which the speaker has a position.</summary>
    public const string Institution = "speaker.affiliations[0].institution";

    /// <summary>Lists of names, as many as a document may hold.</summary>
    public static IReadOnlyList<(string Name, int Most)> Lists { get; } = [("about", Limits.Subjects), ("jointWith", Limits.JointSpeakers)];

    private static readonly HashSet<string> Single =
    [
        Act, Key, LookedOver, Version, "text", "lang", "kind", "saidOn", "venue", "status",
        "speaker.affiliations[0].title",
        $"{Printing}.text", $"{Printing}.form", $"{Printing}.lang", $"{Printing}.translated", $"{Printing}.nameAsStated", $"{Printing}.titleAsStated",
        $"{Source}.title", $"{Source}.kind", $"{Source}.lang", $"{Source}.url", $"{Source}.archiveUrl", $"{Source}.publishedOn", $"{Source}.retrievedOn",
        $"{Source}.authors",
    ];

    /// <summary>Places at which one entity is named, with the kinds that fit.</summary>
    private static readonly Dictionary<string, RecordKind[]> Named = new()
    {
        ["speaker"] = [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.UnnamedSource],
        [Institution] = [RecordKind.Institution],
        ["onBehalfOf"] = [RecordKind.Institution, RecordKind.Country, RecordKind.Person],
        [$"{Source}.publisher"] = [RecordKind.Institution],
    };

    /// <summary>Whether the form has a field.</summary>
    public static bool Has(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Single.Contains(name))
            return true;
        var end = name.LastIndexOf('.');
        return end > 0 && name[(end + 1)..] is "type" or "name" or "role" or "is" or "asked" && KindsAt(name[..end]).Count > 0;
    }

    /// <summary>The kinds of those who may be named at a place; none where nobody is.</summary>
    public static IReadOnlyList<RecordKind> KindsAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Named.TryGetValue(path, out var kinds))
            return kinds;
        if (Item().Match(path) is not { Success: true } item
            || Lists.FirstOrDefault(list => list.Name == item.Groups[1].Value).Most <= int.Parse(item.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            return [];
        return item.Groups[1].Value == "about"
            ? [RecordKind.Topic, RecordKind.Country, RecordKind.Person, RecordKind.Institution]
            : Named["speaker"];
    }

    /// <summary>The places at which a form names somebody or something, in the order of the document.</summary>
    public static IReadOnlyList<string> NamesIn(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. new[] { "speaker", Institution }.Concat(ItemsIn(form, "jointWith")).Append("onBehalfOf").Concat(ItemsIn(form, "about")).Append($"{Source}.publisher")
            .Where(path => form.ValueOf($"{path}.name").Length > 0)];
    }

    /// <summary>The places of a list that are written, in order.</summary>
    public static IReadOnlyList<string> ItemsIn(FormFields form, string list)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. form.Values.Where(pair => pair.Value.Length > 0).Select(pair => Item().Match(Parent(pair.Key))).Where(item => item.Success && item.Groups[1].Value == list)
            .Where(item => form.ValueOf($"{item.Value}.name").Length > 0 || form.ValueOf($"{item.Value}.role").Length > 0)
            .DistinctBy(item => item.Value).OrderBy(item => int.Parse(item.Groups[2].ValueSpan, CultureInfo.InvariantCulture)).Select(item => item.Value)];
    }

    /// <summary>The places of a list that are shown: those that are written, and room for one more.</summary>
    public static IReadOnlyList<string> ShownOf(FormFields form, string list)
    {
        var written = ItemsIn(form, list).Count;
        var most = Lists.First(one => one.Name == list).Most;
        return [.. Enumerable.Range(0, Math.Min(written + 1, most)).Select(index => FormattableString.Invariant($"{list}[{index}]"))];
    }

    /// <summary>The same form with its lists closed up, so that what stands at a place in the form stands there in the document.</summary>
    public static FormFields ClosedUp(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var values = form.Values.Where(pair => !Item().IsMatch(Parent(pair.Key))).ToDictionary();
        foreach (var (list, _) in Lists)
            foreach (var (index, place) in ItemsIn(form, list).Index())
                foreach (var (name, value) in form.Values.Where(pair => Parent(pair.Key) == place))
                    values[FormattableString.Invariant($"{list}[{index}]{name[place.Length..]}")] = value;
        return form with { Values = values };
    }

    /// <summary>For whom a choice between records was made: it says nothing of another name.</summary>
    public static string AskedOf(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return $"{KindAt(form, path)} {form.ValueOf($"{path}.name")}";
    }

    /// <summary>What was chosen for the name that stands at a place; empty when nothing was, or for another name.</summary>
    public static string ChosenAt(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.ValueOf($"{path}.asked") == AskedOf(form, path) ? form.ValueOf($"{path}.is") : "";
    }

    /// <summary>What sort of entity is named at a place, as it was written; where only one fits, that one.</summary>
    public static string KindAt(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return KindsAt(path) is [var only] ? WireNames<RecordKind>.Of(only) : form.ValueOf($"{path}.type");
    }

    /// <summary>The field of the form at which something that is wrong with a place in the document is told; null when none is nearer than the whole.</summary>
    public static string? FieldOf(string path)
    {
        for (var place = path; place.Length > 0; place = Parent(place))
        {
            if (Has(place))
                return place;
            foreach (var first in new[] { $"{place}.name", $"{place}.title", $"{place}[0].name", $"{place}[0].text" })
                if (Has(first))
                    return first;
        }

        return null;
    }

    private static string Parent(string path) => path.LastIndexOfAny(['.', '[']) is > 0 and var end ? path[..end] : "";

    [GeneratedRegex(@"^(about|jointWith)\[(0|[1-9]\d{0,2})\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
