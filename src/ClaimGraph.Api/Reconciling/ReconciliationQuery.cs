using System.Text.Json;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Reconciling;

/// <summary>One question of a batch: who is called so?</summary>
/// <param name="Name">The name; one that can be on record.</param>
/// <param name="Kinds">The kinds that are asked.</param>
/// <param name="Limit">Candidates at most.</param>
/// <param name="Properties">What else is known.</param>
internal sealed record ReconciliationQuery(
    string Name, IReadOnlyList<RecordKind> Kinds, int Limit, IReadOnlyList<GivenProperty> Properties)
{
    private static readonly TextAttribute NameConstraint = new(Limits.Name);

    /// <summary>Reads a batch, as callers write it. A question that cannot be read has no answer; the others do.</summary>
    /// <returns>The questions by key, each null when it cannot be read; or why this is no batch.</returns>
    /// <exception cref="ProblemException">There are more than one request may hold.</exception>
    public static Parsed<IReadOnlyDictionary<string, ReconciliationQuery?>> ReadBatch(string json)
    {
        using var parsed = ReconciliationText.Parse(json, out var refusal);
        if (parsed is null)
            return new(null!, refusal);
        if (parsed.RootElement.ValueKind != JsonValueKind.Object)
            return new(null!, "A JSON object is expected, with a question under each key.");
        var queries = new Dictionary<string, ReconciliationQuery?>(StringComparer.Ordinal);
        try
        {
            foreach (var field in parsed.RootElement.EnumerateObject())
            {
                queries[field.Name] = Read(field.Value);
                if (queries.Count > Limits.ReconciledQueries)
                    throw new ProblemException(Problems.TooLarge, $"One request may hold {Limits.ReconciledQueries} questions; send the others in another.");
            }
        }
        catch (InvalidOperationException)
        {
            return new(null!, "A key holds half of a surrogate pair.");
        }

        return new(queries, null);
    }

    private static ReconciliationQuery? Read(JsonElement json)
    {
        try
        {
            if (json.ValueKind != JsonValueKind.Object || json.GetProperty("query").GetString() is not { } name)
                return null;
            if (NameConstraint.FaultOf("query", name) is not null || !VerbatimText.IsAcceptable(name, out _, out _))
                return null;
            var kinds = json.TryGetProperty("type", out var type) && type.ValueKind != JsonValueKind.Null
                ? KindsOf(type, isAll: json.TryGetProperty("type_strict", out var strict) && strict.ValueEquals("all"))
                : ReconciledTypes.Kinds;
            return kinds.Count == 0 ? null : new(name, kinds, LimitOf(json), [.. PropertiesOf(json).Take(Limits.ReconciledProperties)]);
        }
        // A field that is missing or of another sort; and text that is none.
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The kinds that are on record here, of the types that a question names. Nothing is of two kinds.</summary>
    private static List<RecordKind> KindsOf(JsonElement type, bool isAll)
    {
        var named = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(IdOf).Distinct(StringComparer.Ordinal).ToList() : [IdOf(type)];
        if (named.TrueForAll(string.IsNullOrEmpty))
            return [.. ReconciledTypes.Kinds];
        return isAll && named.Count > 1
            ? []
            : [.. ReconciledTypes.Kinds.Where(kind => named.Contains(WireNames<RecordKind>.Of(kind), StringComparer.Ordinal))];
    }

    private static string IdOf(JsonElement type) => (type.ValueKind == JsonValueKind.Object ? type.GetProperty("id") : type).GetString() ?? "";

    private static int LimitOf(JsonElement json) => json.TryGetProperty("limit", out var limit) && limit.ValueKind != JsonValueKind.Null
        ? (int)Math.Clamp(limit.GetDouble(), 1, Limits.MatchResults)
        : Limits.DefaultMatchResults;

    private static IEnumerable<GivenProperty> PropertiesOf(JsonElement json)
    {
        if (!json.TryGetProperty("properties", out var properties) || properties.ValueKind == JsonValueKind.Null)
            yield break;
        foreach (var property in properties.EnumerateArray())
            // OpenRefine wrote p before it wrote pid.
            if ((property.TryGetProperty("pid", out var id) || property.TryGetProperty("p", out id)) && id.GetString() is { Length: > 0 } pid)
                if (GivenValue.Of(property.GetProperty("v")) is { } value)
                    yield return new(pid, value);
    }
}

/// <summary>Something that is known of whoever is asked for.</summary>
/// <param name="Id">Which property.</param>
/// <param name="Value">Its value; the first, where there are several.</param>
internal sealed record GivenProperty(string Id, GivenValue Value);

/// <summary>A value that is known.</summary>
/// <param name="Id">The id, when the value was reconciled itself.</param>
/// <param name="Text">What it says, or is called.</param>
internal sealed record GivenValue(string? Id, string? Text)
{
    /// <summary>A value as callers write it: a text, a number, true or false, an entity, or a list of these. Null when it says nothing.</summary>
    public static GivenValue? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Of).FirstOrDefault(one => one is not null),
        JsonValueKind.Object => OfEntity(TextOf(value, "id"), TextOf(value, "name")),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? new(null, text) : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => new(null, value.GetRawText()),
        _ => null,
    };

    private static GivenValue? OfEntity(string? id, string? name) => (id ?? name) is null ? null : new(id, name);

    private static string? TextOf(JsonElement entity, string field) =>
        entity.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } held ? held : null;
}

/// <summary>Reads JSON that stands in a field of a form or in an address.</summary>
internal static class ReconciliationText
{
    private static readonly JsonDocumentOptions Syntax = new() { MaxDepth = DocumentJson.Options.MaxDepth };

    /// <summary>The JSON; null when it is none, with why.</summary>
    public static JsonDocument? Parse(string json, out string? refusal)
    {
        refusal = null;
        try
        {
            return JsonDocument.Parse(json, Syntax);
        }
        catch (JsonException unreadable)
        {
            refusal = FormattableString.Invariant(
                $"It is not JSON, ends early, or nests over {Syntax.MaxDepth} levels: see line {(unreadable.LineNumber ?? 0) + 1}, byte {(unreadable.BytePositionInLine ?? 0) + 1}.");
            return null;
        }
    }
}
