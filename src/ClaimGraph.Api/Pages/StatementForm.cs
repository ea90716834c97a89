using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Pages;

/// <summary>Makes of what stands in the form of a statement the claim document that a program would send, and reads it as one that was sent.</summary>
internal sealed class StatementForm
{
    private static readonly string[] OfSource = ["title", "kind", "lang", "url", "archiveUrl", "publishedOn", "retrievedOn"];

    private readonly FormFields form;

    private StatementForm(FormFields form) => this.form = form;

    /// <summary>Bytes of the form of a document as long as one may be.</summary>
    public static int MostBytes => FormBody.Escaped * Limits.DocumentBytes;

    /// <summary>The form that was sent.</summary>
    /// <param name="isTaken">Which of the fields of a statement it has; null when all.</param>
    public static async ValueTask<FormFields> ReceiveAsync(HttpContext http, Func<string, bool>? isTaken = null) =>
        StatementFields.ClosedUp(await FormBody.ReadAsync(http, MostBytes, name => StatementFields.Has(name) && isTaken?.Invoke(name) != false));

    /// <summary>The form of a statement on record, but for its printings.</summary>
    public static FormFields Of(ClaimDocument claim)
    {
        var values = new Dictionary<string, string>
        {
            ["text"] = claim.Text!,
            ["lang"] = claim.Lang!,
            ["kind"] = WireNames<ClaimKind>.Of(claim.Kind!.Value),
            ["saidOn"] = claim.SaidOn?.ToString() ?? "",
            ["venue"] = claim.Venue ?? "",
            ["status"] = WireNames<RecordStatus>.Of(claim.Status ?? RecordStatus.Active),
            [StatementFields.Version] = claim.Version!.Value.ToString(CultureInfo.InvariantCulture),
        };
        Name("speaker", claim.Speaker!);
        foreach (var (index, speaker) in (claim.JointWith ?? []).Index())
            Name(FormattableString.Invariant($"jointWith[{index}]"), speaker);
        if (claim.OnBehalfOf is { } principal)
            Name("onBehalfOf", principal);
        foreach (var (index, subject) in (claim.About ?? []).Index())
            Name(FormattableString.Invariant($"about[{index}]"), subject);
        return new(values);

        void Name(string place, EntityDescription entity)
        {
            values[$"{place}.type"] = WireNames<RecordKind>.Of(entity.Type!.Value);
            values[$"{place}.name"] = Speakers.NameOf(entity);
            values[$"{place}.is"] = Speakers.ReferenceOf(entity).ToString();
            values[$"{place}.asked"] = StatementFields.AskedOf(new(values), place);
            if (entity.Role is { } role)
                values[$"{place}.role"] = role;
        }
    }

    /// <summary>The document, by the reading and the rules of the API.</summary>
    /// <exception cref="ProblemException">It is none; places in it are called as in the API.</exception>
    public static async ValueTask<Received<ClaimDocument>> ReadAsync(HttpContext http, FormFields form)
    {
        var bytes = Encoded(new StatementForm(form).Claim());
        if (bytes.Length > Limits.DocumentBytes)
            throw RequestBody.TooLong(Limits.DocumentBytes);
        var document = DocumentReader.Read<ClaimDocument>(bytes);
        await Validation.RequireValidAsync(http.RequestServices, document, http.RequestAborted);
        return new(document, bytes);
    }

    /// <summary>What tells a document that was looked over from any other.</summary>
    public static string HashOf(Received<ClaimDocument> received) => Convert.ToHexStringLower(SHA256.HashData(received.Bytes.Span));

    private JsonObject Claim()
    {
        var quotation = Quotation();
        return Object(
            ("speaker", Mention("speaker", ("affiliations", List(Object(("title", Text("speaker.affiliations[0].title")), ("institution", Mention(StatementFields.Institution))))))),
            ("jointWith", List([.. StatementFields.ItemsIn(form, "jointWith").Select(place => Mention(place))])),
            ("onBehalfOf", Mention("onBehalfOf")),
            ("text", Text("text")), ("lang", Text("lang")), ("kind", Text("kind")), ("saidOn", Text("saidOn")), ("venue", Text("venue")),
            ("about", List([.. StatementFields.ItemsIn(form, "about").Select(place => Mention(place, ("role", Text($"{place}.role"))))])),
            ("quotations", List(quotation)),
            ("status", Text("status"))) ?? [];
    }

    /// <summary>The printing, if there is one; printed in the words of the statement where no others are written.</summary>
    private JsonObject? Quotation()
    {
        const string place = StatementFields.Printing;
        var source = Object([
            .. OfSource.Select(name => (name, Text($"{StatementFields.Source}.{name}"))), ("publisher", Mention($"{StatementFields.Source}.publisher")), ("authors", Authors()),
        ]);
        var quotation = Object(
            ("text", Text($"{place}.text")), ("form", Text($"{place}.form")), ("lang", Text($"{place}.lang")), ("translated", Flag($"{place}.translated")),
            ("nameAsStated", Text($"{place}.nameAsStated")), ("titleAsStated", Text($"{place}.titleAsStated")), ("source", source));
        if (quotation is not null && !quotation.ContainsKey("text") && Text("text") is { } words)
            quotation.Insert(0, "text", words);
        return quotation;
    }

    /// <summary>Whoever is named at a place: by the id of the record that was chosen for that very name, else by the name.</summary>
    private JsonObject? Mention(string place, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var (kind, name) = (StatementFields.KindAt(form, place), form.ValueOf($"{place}.name"));
        var rest = Object(more);
        if (name.Length == 0 && rest is null)
            return null;
        var isUnnamed = kind == WireNames<RecordKind>.Of(RecordKind.UnnamedSource);
        var mention = Object(("type", kind.Length == 0 ? null : kind))!;
        if (StatementFields.ChosenAt(form, place) is { Length: > 0 } chosen && chosen != WhoIsMeant.New)
            mention["id"] = chosen.StartsWith($"{kind}:", StringComparison.Ordinal) ? chosen[(kind.Length + 1)..] : throw NoSuchChoice(place);
        // A country may be called by its code.
        else if (kind == WireNames<RecordKind>.Of(RecordKind.Country) && CountryCodes.IsKnown(name))
            mention["id"] = name;
        else if (name.Length > 0)
        {
            mention[isUnnamed ? "descriptor" : "name"] = name;
            if (!isUnnamed && StatementFields.ChosenAt(form, place) == WhoIsMeant.New)
                mention["isNew"] = true;
        }

        foreach (var (field, value) in rest ?? [])
            mention[field] = value?.DeepClone();
        return mention;
    }

    private static ProblemException NoSuchChoice(string place) =>
        new ProblemException(Problems.InvalidDocument, "What was chosen is none of those on record.").At(place, "Choose again: what was chosen is none of those on record.");

    private JsonArray? Authors() => List([.. form.ValueOf($"{StatementFields.Source}.authors").Split('\n').Where(line => line.Length > 0).Select(line => JsonValue.Create(line))]);

    private JsonNode? Text(string name) => form.ValueOf(name) is { Length: > 0 } text ? JsonValue.Create(text) : null;

    private JsonNode? Flag(string name) => form.ValueOf(name) switch
    {
        "true" => true,
        "false" => false,
        _ => Text(name),
    };

    private static byte[] Encoded(JsonObject json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = DocumentJson.Options.Encoder }))
            json.WriteTo(writer);
        return bytes.WrittenSpan.ToArray();
    }

    private static JsonObject? Object(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var json = new JsonObject();
        foreach (var (name, value) in fields)
            if (value is not null)
                json[name] = value;
        return json.Count == 0 ? null : json;
    }

    private static JsonArray? List(params ReadOnlySpan<JsonNode?> items)
    {
        var json = new JsonArray();
        foreach (var item in items)
            if (item is not null)
                json.Add(item);
        return json.Count == 0 ? null : json;
    }
}
