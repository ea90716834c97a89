using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>
/// Opens the form in which a record is changed, and makes of it the document that a program would put in the place of the record: the one on
/// record, with what stands in the form. What the form does not show stays as it is.
/// </summary>
internal sealed class RecordForm
{
    private const string Languages = "lang";
    private const string Translated = "translated";

    /// <summary>What has a history of its own, and is left alone; what the address says; and what the service sets.</summary>
    private static readonly string[] Apart = ["id", "version", "createdAt", "updatedAt", "affiliations", "textSha256"];

    private readonly RecordFields fields;
    private readonly JsonObject record;
    private readonly FormFields form;
    private readonly FormDocument document;

    private RecordForm(RecordFields fields, FormFields form, JsonObject record, FormDocument document) =>
        (this.fields, this.form, this.record, this.document) = (fields, form, record, document);

    private RecordForm(FormFields form, Document onRecord)
        : this(RecordFields.Of(onRecord.Reference.Kind), form, JsonNode.Parse(onRecord.Json.Span)!.AsObject(), new(form, Of(onRecord)))
    {
    }

    /// <summary>The form of a record as it stands.</summary>
    public static FormFields Of(Document onRecord)
    {
        var fields = RecordFields.Of(onRecord.Reference.Kind);
        var record = JsonNode.Parse(onRecord.Json.Span)!.AsObject();
        var values = new Dictionary<string, string>
        {
            [StatementFields.Version] = onRecord.Version.ToString(CultureInfo.InvariantCulture),
            [RecordFields.Status] = WireNames<RecordStatus>.Of(onRecord.Status),
        };
        foreach (var name in fields.Texts)
            values[name] = record[name] is JsonArray lines ? string.Join('\n', lines.Select(TextOf)) : TextOf(record[name]);
        foreach (var place in fields.Places)
            Name(place, record[place]);
        foreach (var list in fields.Lists)
            foreach (var (index, item) in ItemsOf(record[list.Name]).Index())
                if (list == RecordFields.Citizenships)
                    Name(list.Row(index), item);
                else
                    foreach (var field in list.Fields)
                        values[$"{list.Row(index)}.{field}"] = TextOf(item[field]);
        return new(values);

        void Name(string place, JsonNode? mention)
        {
            if (mention.Deserialize<EntityDescription>(DocumentJson.Options) is not { } entity)
                return;
            NamedPlaces.Choose(values, place, entity with { Type = RecordFields.KindsAt(place)[0] });
        }
    }

    /// <summary>The document, by the reading and the rules of the API.</summary>
    /// <param name="onRecord">The record as it stands.</param>
    /// <exception cref="ProblemException">It is none; places in it are called as in the API.</exception>
    public static async ValueTask<Description> ReadAsync(HttpContext http, FormFields form, Document onRecord)
    {
        var kind = onRecord.Reference.Kind;
        var written = new RecordForm(form, onRecord);
        var json = written.Document();
        return kind switch
        {
            RecordKind.Source => (await written.document.ReadAsync<SourceDescription>(http, json)).Document,
            RecordKind.Affiliation => (await written.document.ReadAsync<AffiliationDescription>(http, json)).Document,
            RecordKind.Quotation => (await written.document.ReadAsync<QuotationDescription>(http, json)).Document,
            _ => (await written.document.ReadAsync<EntityDescription>(http, json, entity => entity with { Type = kind })).Document,
        };
    }

    /// <summary>The document of a record that is new.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async ValueTask<T> ReadNewAsync<T>(HttpContext http, RecordKind kind, FormFields form) where T : Description
    {
        var written = new RecordForm(RecordFields.Of(kind), form, [], new(form));
        return (await written.document.ReadAsync<T>(http, written.Document())).Document;
    }

    /// <summary>Whether a form would leave a record as it stands.</summary>
    public static bool SaysTheSame(FormFields form, Document onRecord) =>
        JsonNode.DeepEquals(new RecordForm(form, onRecord).Document(), new RecordForm(Of(onRecord), onRecord).Document());

    private JsonObject Document()
    {
        var json = record.DeepClone().AsObject();
        foreach (var name in Apart)
            json.Remove(name);
        foreach (var name in fields.Texts.Where(name => !document.IsUntouched(name)))
            Put(name, name switch
            {
                RecordFields.Authors => document.Lines(name),
                Languages => document.Language(name),
                Translated => document.Flag(name),
                _ => document.Text(name),
            });
        Put(RecordFields.Status, document.Text(RecordFields.Status));
        foreach (var place in fields.Places)
            Put(place, document.Mention(place));
        foreach (var list in fields.Lists)
            Put(list.Name, list == RecordFields.Identifiers ? Identifiers(list.WrittenIn(form)) : FormDocument.List([.. list.WrittenIn(form).Select(row => Row(list, row))]));
        return json;

        void Put(string name, JsonNode? value)
        {
            json.Remove(name);
            if (value is not null)
                json[name] = value;
        }
    }

    private JsonObject? Row(FormList list, string row) => list == RecordFields.Citizenships
        ? document.Mention(row)
        : FormDocument.Object([.. list.Fields.Select(field => (field, field == Languages ? document.Language($"{row}.{field}") : document.Text($"{row}.{field}")))]);

    /// <summary>Identifiers by their schemes, each of which stands once.</summary>
    private JsonObject? Identifiers(IReadOnlyList<string> rows)
    {
        var json = new JsonObject();
        foreach (var row in rows)
        {
            var (scheme, value) = (form.ValueOf($"{row}.scheme"), document.Text($"{row}.value"));
            if (scheme.Length == 0)
                document.Fault($"{row}.scheme", "Write whose identifier it is, such as wikidata.");
            else if (value is null)
                document.Fault($"{row}.value", "Write the identifier, or empty both fields.");
            else if (!json.TryAdd(scheme, value))
                document.Fault($"{row}.scheme", $"An identifier of {Excerpt.Of(scheme, Limits.ExternalIdScheme)} stands here already; there is one of each.");
        }

        return json.Count == 0 ? null : json;
    }

    private static IEnumerable<JsonNode> ItemsOf(JsonNode? list) => list switch
    {
        JsonArray items => items.OfType<JsonNode>(),
        JsonObject byScheme => byScheme.Select(pair => new JsonObject { ["scheme"] = pair.Key, ["value"] = pair.Value?.DeepClone() }),
        _ => [],
    };

    private static string TextOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "",
        JsonValueKind.String => node.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
