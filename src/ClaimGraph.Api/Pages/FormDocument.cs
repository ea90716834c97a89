using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Pages;

/// <summary>Makes of what stands in a form the parts of the document that a program would send, and reads that as one that was sent.</summary>
/// <param name="form">What was written.</param>
/// <param name="onRecord">The form as it would be opened now; null where nothing is on record yet.</param>
internal sealed class FormDocument(FormFields form, FormFields? onRecord = null)
{
    private const int LongestShown = 40;

    private readonly List<(string Place, string Sentence)> faults = [];

    /// <summary>Whether a field says what is on record, and nobody wrote anything else into it.</summary>
    public bool IsUntouched(string name) => onRecord is not null && (Written(name) == onRecord.ValueOf(name) || IsInRowOnRecord(name));

    /// <summary>What stands in a field.</summary>
    public JsonNode? Text(string name) => Written(name) is { Length: > 0 } text ? JsonValue.Create(text) : null;

    /// <summary>Yes or no.</summary>
    public JsonNode? Flag(string name) => form.ValueOf(name) switch
    {
        "true" => true,
        "false" => false,
        _ => Text(name),
    };

    /// <summary>The tag of a language that stands in a field by its tag or by a name of it.</summary>
    public JsonNode? Language(string name)
    {
        var text = Written(name);
        if (text.Length == 0)
            return null;
        // Whatever is on record stays until somebody writes something else.
        if (IsUntouched(name))
            return text;
        if (KnownLanguages.TagOf(text) is { } tag)
            return tag;
        Fault(name, $"“{Excerpt.Of(text, LongestShown)}” is not the name of a language known here: choose one of those suggested, or write its tag (BCP 47), such as en or zh-Hans.");
        // It stands in for the missing tag, so that this fault is the only one told of it; with a fault nothing is recorded.
        return "und";
    }

    /// <summary>The lines of a field, each a text of its own.</summary>
    public JsonArray? Lines(string name) => List([.. Written(name).Split('\n').Where(line => line.Length > 0).Select(line => JsonValue.Create(line))]);

    /// <summary>Whoever is named at a place: by the id of the record that was chosen for that very name, else by the name.</summary>
    public JsonObject? Mention(string place, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var (kind, name) = (NamedPlaces.KindAt(form, place), form.ValueOf($"{place}.name"));
        var rest = Object(more);
        if (name.Length == 0 && rest is null)
            return null;
        var isUnnamed = kind == WireNames<RecordKind>.Of(RecordKind.UnnamedSource);
        var mention = new JsonObject();
        if (kind.Length > 0)
            mention["type"] = kind;
        if (NamedPlaces.ChosenAt(form, place) is { Length: > 0 } chosen && chosen != WhoIsMeant.New)
            mention["id"] = chosen.StartsWith($"{kind}:", StringComparison.Ordinal) ? chosen[(kind.Length + 1)..] : throw NoSuchChoice(place);
        // A country may be called by its code.
        else if (kind == WireNames<RecordKind>.Of(RecordKind.Country) && CountryCodes.IsKnown(name))
            mention["id"] = name;
        else if (name.Length > 0)
        {
            mention[isUnnamed ? "descriptor" : "name"] = name;
            if (!isUnnamed && NamedPlaces.ChosenAt(form, place) == WhoIsMeant.New)
                mention["isNew"] = true;
        }

        foreach (var (field, value) in rest ?? [])
            mention[field] = value?.DeepClone();
        return mention;
    }

    /// <summary>Says what is wrong with a field that no rule of documents would find.</summary>
    public void Fault(string place, string sentence) => faults.Add((place, sentence));

    /// <summary>The document, by the reading and the rules of the API.</summary>
    /// <param name="complete">Fills in what the address says already, before the rules are checked.</param>
    /// <exception cref="ProblemException">It is none; places in it are called as in the API.</exception>
    public async ValueTask<Received<T>> ReadAsync<T>(HttpContext http, JsonObject json, Func<T, T>? complete = null) where T : class
    {
        var bytes = Encoded(json);
        if (bytes.Length > Limits.DocumentBytes)
            throw RequestBody.TooLong(Limits.DocumentBytes);
        try
        {
            var document = DocumentReader.Read<T>(bytes);
            if (complete is not null)
                document = complete(document);
            await Validation.RequireValidAsync(http.RequestServices, document, http.RequestAborted);
            return faults.Count == 0 ? new(document, bytes) : throw new ProblemException(Problems.InvalidDocument, faults[0].Sentence);
        }
        catch (ProblemException problem)
        {
            foreach (var (place, sentence) in faults)
                problem.At(place, sentence);
            throw;
        }
    }

    /// <summary>An object of the fields that are there; null without any.</summary>
    public static JsonObject? Object(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var json = new JsonObject();
        foreach (var (name, value) in fields)
            if (value is not null)
                json[name] = value;
        return json.Count == 0 ? null : json;
    }

    /// <summary>A list of what is there; null without anything.</summary>
    public static JsonArray? List(params ReadOnlySpan<JsonNode?> items)
    {
        var json = new JsonArray();
        foreach (var item in items)
            if (item is not null)
                json.Add(item);
        return json.Count == 0 ? null : json;
    }

    /// <summary>What was written in a field; what only lost the kind of its line breaks on the way through a browser is as it stands on record, to the letter.</summary>
    private string Written(string name)
    {
        var text = form.ValueOf(name);
        return onRecord is not null && text.AsSpan().ContainsAny('\n', '\r') ? OnRecord(name, WithLineFeeds(text)) ?? text : text;
    }

    // Rows of a list may have moved up.
    private bool IsInRowOnRecord(string name)
    {
        var row = FormList.ParentOf(name);
        return row.EndsWith(']') && onRecord!.Values.Keys.Select(FormList.ParentOf).Distinct().Where(other => FormList.ParentOf(other) == FormList.ParentOf(row))
            .Any(other => form.Values.Where(pair => FormList.ParentOf(pair.Key) == row)
                .All(pair => WithLineFeeds(onRecord.ValueOf($"{other}{pair.Key[row.Length..]}")) == WithLineFeeds(pair.Value)));
    }

    private string? OnRecord(string name, string text)
    {
        var (list, field) = (name.IndexOf('[', StringComparison.Ordinal), name[(name.LastIndexOf('.') + 1)..]);
        // Rows of a list may have moved up.
        return onRecord!.Values.Where(pair => pair.Key == name || list > 0 && pair.Key.StartsWith(name[..(list + 1)], StringComparison.Ordinal) && pair.Key.EndsWith($".{field}", StringComparison.Ordinal))
            .Select(pair => pair.Value).FirstOrDefault(value => WithLineFeeds(value) == text);
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static ProblemException NoSuchChoice(string place) =>
        new ProblemException(Problems.InvalidDocument, "What was chosen is none of those on record.").At(place, "Choose again: what was chosen is none of those on record.");

    private static byte[] Encoded(JsonObject json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = DocumentJson.Options.Encoder }))
            json.WriteTo(writer);
        return bytes.WrittenSpan.ToArray();
    }
}
