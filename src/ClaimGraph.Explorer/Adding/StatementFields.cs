using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Adding;

/// <summary>The fields of the form in which a statement is written: the places of a claim document, and who is meant at some of them.</summary>
public static class StatementFields
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

    /// <summary>In front of the id of a printing: the field that says that it prints the words as they are corrected.</summary>
    public const string Corrected = "corrected.";

    /// <summary>Where the statement was printed.</summary>
    public const string Printing = "quotations[0]";

    /// <summary>Where the source stands that printed it.</summary>
    public const string Source = $"{Printing}.source";

    /// <summary>Where the institution stands at which the speaker has a position.</summary>
    public const string Institution = "speaker.affiliations[0].institution";

    /// <summary>Whom or what it is about.</summary>
    public static FormList Subjects { get; } = new("about", Limits.Subjects, "name", "role");

    /// <summary>Who said it together with the speaker.</summary>
    public static FormList JointSpeakers { get; } = new("jointWith", Limits.JointSpeakers, "name", "role");

    private static readonly FormList[] Lists = [Subjects, JointSpeakers];

    private static readonly HashSet<string> Single =
    [
        Act, Key, LookedOver, Version, "text", "lang", "kind", "saidOn", "venue", "status",
        "speaker.affiliations[0].title",
        $"{Printing}.text", $"{Printing}.form", $"{Printing}.lang", $"{Printing}.translated", $"{Printing}.nameAsStated", $"{Printing}.titleAsStated",
        $"{Source}.title", $"{Source}.kind", $"{Source}.lang", $"{Source}.url", $"{Source}.archiveUrl", $"{Source}.publishedOn", $"{Source}.retrievedOn",
        $"{Source}.authors",
    ];

    /// <summary>What the form calls its fields; a row of a list stands for all of it.</summary>
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["text"] = "The words",
        ["lang"] = "Their language",
        ["kind"] = "What sort of statement",
        ["saidOn"] = "Said on",
        ["venue"] = "Said where",
        ["status"] = "Standing",
        ["speaker.type"] = "Who it is",
        ["speaker.name"] = "Name",
        ["speaker.affiliations[0].title"] = "Title",
        [$"{Institution}.name"] = "At which institution",
        ["onBehalfOf.type"] = "On behalf of",
        ["onBehalfOf.name"] = "On whose behalf",
        [$"{JointSpeakers.Row(0)}.type"] = "Jointly with",
        [$"{JointSpeakers.Row(0)}.name"] = "Name of another speaker",
        [$"{Subjects.Row(0)}.type"] = "About",
        [$"{Subjects.Row(0)}.name"] = "Name",
        [$"{Subjects.Row(0)}.role"] = "As what",
        [$"{Printing}.form"] = "How the words are printed",
        [$"{Printing}.text"] = "The words as printed there",
        [$"{Printing}.nameAsStated"] = "The speaker’s name as printed",
        [$"{Printing}.titleAsStated"] = "The speaker’s title as printed",
        [$"{Printing}.lang"] = "Language printed",
        [$"{Printing}.translated"] = "Printed as a translation",
        [$"{Source}.url"] = "Address of the source",
        [$"{Source}.title"] = "Its title",
        [$"{Source}.publisher.name"] = "Its publisher",
        [$"{Source}.kind"] = "What it is",
        [$"{Source}.publishedOn"] = "Published on",
        [$"{Source}.lang"] = "Language of the source",
        [$"{Source}.retrievedOn"] = "Last read there on",
        [$"{Source}.archiveUrl"] = "Address of an archived copy",
        [$"{Source}.authors"] = "Authors as printed",
    };

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
        return Single.Contains(name) || NamedPlaces.HasField(name, IsPlace) || name.EndsWith(".role", StringComparison.Ordinal) && IsPlace(FormList.ParentOf(name));
    }

    /// <summary>What the form calls a field.</summary>
    public static string LabelOf(string name) => Labels.GetValueOrDefault(FormList.FirstRowOf(name, Lists), FormFields.Unlabelled);

    /// <summary>The kinds of those who may be named at a place; none where nobody is.</summary>
    public static IReadOnlyList<RecordKind> KindsAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Named.TryGetValue(path, out var kinds))
            return kinds;
        if (Subjects.Has(path))
            return [RecordKind.Topic, RecordKind.Country, RecordKind.Person, RecordKind.Institution];
        return JointSpeakers.Has(path) ? Named["speaker"] : [];
    }

    /// <summary>The places at which a form names somebody or something, in the order of the document.</summary>
    public static IReadOnlyList<string> NamesIn(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. new[] { "speaker", Institution }.Concat(JointSpeakers.WrittenIn(form)).Append("onBehalfOf").Concat(Subjects.WrittenIn(form)).Append($"{Source}.publisher")
            .Where(path => form.ValueOf($"{path}.name").Length > 0)];
    }

    /// <summary>The same form with its lists closed up.</summary>
    /// <inheritdoc cref="FormList.ClosedUp"/>
    public static FormFields ClosedUp(FormFields form) => FormList.ClosedUp(form, Lists);

    /// <summary>The field of the form at which something that is wrong with a place in the document is told; null when none is nearer than the whole.</summary>
    public static string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var place = path; place.Length > 0; place = FormList.ParentOf(place))
        {
            if (Has(place))
                return place;
            foreach (var first in new[] { $"{place}.name", $"{place}.title", $"{place}[0].name", $"{place}[0].text" })
                if (Has(first))
                    return first;
        }

        return null;
    }

    private static bool IsPlace(string path) => KindsAt(path).Count > 0;
}
