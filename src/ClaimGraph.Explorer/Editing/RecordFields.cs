using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Editing;

/// <summary>The fields of the form in which a record of one kind is changed, called as in the document that a program would send.</summary>
/// <param name="Texts">Those in which one text stands, or one of several choices.</param>
public sealed record RecordFields(params IReadOnlyList<string> Texts)
{
    /// <summary>The value of <see cref="StatementFields.Act"/> that gives room for one more row; nothing is saved by it.</summary>
    public const string Room = "room";

    /// <summary>How the record stands.</summary>
    public const string Status = "status";

    /// <summary>The field in which each line is one name.</summary>
    public const string Authors = "authors";

    /// <summary>The country in which an institution is based.</summary>
    public const string Country = "country";

    /// <summary>The institution that published a source.</summary>
    public const string Publisher = "publisher";

    /// <summary>The institution at which somebody has a position.</summary>
    public const string Institution = "institution";

    /// <summary>Other names.</summary>
    public static FormList Aliases { get; } = new("aliases", Limits.Aliases, "value", "lang", "kind");

    /// <summary>Identifiers elsewhere. In the document they stand by their schemes.</summary>
    public static FormList Identifiers { get; } = new("externalIds", Limits.ExternalIds, "scheme", "value");

    /// <summary>The countries of which a person is a citizen.</summary>
    public static FormList Citizenships { get; } = new("citizenOf", Limits.Citizenships, "name");

    private static readonly FormList[] OfEntities = [Aliases, Identifiers];

    /// <summary>What the forms call the fields that are called alike in all of them; a row of a list stands for all of it.</summary>
    private static readonly Dictionary<string, string> CommonLabels = new()
    {
        [Status] = "Standing",
        ["name"] = "Name",
        ["description"] = "Description",
        ["title"] = "Title",
        [$"{Country}.name"] = "Country",
        [$"{Citizenships.Row(0)}.name"] = "Country",
        [$"{Aliases.Row(0)}.value"] = "Name",
        [$"{Aliases.Row(0)}.lang"] = "Language",
        [$"{Aliases.Row(0)}.kind"] = "Kind",
        [$"{Identifiers.Row(0)}.scheme"] = "Whose",
        [$"{Identifiers.Row(0)}.value"] = "Identifier",
        [$"{Publisher}.name"] = "Publisher",
        [$"{Institution}.name"] = "At which institution",
        ["kind"] = "What it is",
        ["lang"] = "Language",
        ["url"] = "Address",
        ["archiveUrl"] = "Address of an archived copy",
        ["publishedOn"] = "Published on",
        ["retrievedOn"] = "Last read there on",
        [Authors] = "Authors as printed",
        ["from"] = "Since",
        ["until"] = "Until",
    };

    private static readonly string[] TextsOfPrinting = ["text", "form", "lang", "translated", "nameAsStated", "titleAsStated"];

    /// <summary>Its fields are called as where it is added with its statement.</summary>
    private static readonly RecordFields OfPrinting = new(TextsOfPrinting)
    {
        OwnLabels = TextsOfPrinting.ToDictionary(field => field, field => StatementFields.LabelOf($"{StatementFields.Printing}.{field}")),
    };

    private static readonly Dictionary<RecordKind, RecordFields> All = new()
    {
        [RecordKind.Person] = new("name", "description") { Lists = [.. OfEntities, Citizenships] },
        [RecordKind.Institution] = new("name", "description") { Lists = OfEntities, Places = [Country] },
        [RecordKind.Country] = new("name", "description") { Lists = OfEntities },
        [RecordKind.Topic] = new("name", "description") { Lists = OfEntities },
        [RecordKind.Source] = new("title", "kind", "lang", "url", "archiveUrl", "publishedOn", "retrievedOn", Authors) { Lists = [Identifiers], Places = [Publisher] },
        [RecordKind.Affiliation] = new("title", "from", "until") { Places = [Institution] },
        [RecordKind.Quotation] = OfPrinting,
    };

    /// <summary>The lists of the form.</summary>
    public IReadOnlyList<FormList> Lists { get; init; } = [];

    /// <summary>The places at which one entity is named.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What this form calls fields otherwise than others do.</summary>
    private IReadOnlyDictionary<string, string> OwnLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The fields that a browser sends whatever stands in them.</summary>
    public IEnumerable<string> Always =>
        [StatementFields.Version, Status, .. Texts, .. Places.Select(place => $"{place}.name"), .. Lists.Select(list => $"{list.Row(0)}.{list.Fields[0]}")];

    /// <summary>The form of a kind of record.</summary>
    public static RecordFields Of(RecordKind kind) => All[kind];

    /// <summary>The kinds of those who may be named at a place; none where nobody is.</summary>
    public static IReadOnlyList<RecordKind> KindsAt(string path) =>
        path == Country || Citizenships.Has(path) ? [RecordKind.Country]
        : path is Publisher or Institution ? [RecordKind.Institution]
        : [];

    /// <summary>Whether the form has a field.</summary>
    public bool Has(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var place = FormList.ParentOf(name);
        return name is StatementFields.Act or StatementFields.Version or Status || Texts.Contains(name) || NamedPlaces.HasField(name, IsPlace)
            || place.Length > 0 && Lists.Any(list => list != Citizenships && list.Has(place) && list.Fields.Contains(name[(place.Length + 1)..]));
    }

    /// <summary>What the form calls a field.</summary>
    public string LabelOf(string name)
    {
        var first = FormList.FirstRowOf(name, [Aliases, Identifiers, Citizenships]);
        return OwnLabels.GetValueOrDefault(first) ?? CommonLabels.GetValueOrDefault(first, FormFields.Unlabelled);
    }

    /// <summary>The places at which a form names somebody or something, in the order of the document.</summary>
    public IReadOnlyList<string> NamesIn(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. Places.Where(path => form.ValueOf($"{path}.name").Length > 0).Concat(Lists.Contains(Citizenships) ? Citizenships.WrittenIn(form) : [])];
    }

    /// <summary>The field of a form at which something that is wrong with a place in the document is told; null when none is nearer than the whole.</summary>
    public string? FieldOf(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Identifiers.WrittenIn(form).FirstOrDefault(row => path == $"{Identifiers.Name}.{form.ValueOf($"{row}.scheme")}") is { } written)
            return $"{written}.value";
        for (var place = path; place.Length > 0; place = FormList.ParentOf(place))
        {
            if (Has(place))
                return place;
            foreach (var first in new[] { $"{place}.name", $"{place}.value", $"{place}[0].name", $"{place}[0].value" })
                if (Has(first))
                    return first;
        }

        return null;
    }

    private bool IsPlace(string path) => Places.Contains(path) || Lists.Contains(Citizenships) && Citizenships.Has(path);
}
