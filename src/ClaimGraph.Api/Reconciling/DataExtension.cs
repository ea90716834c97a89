using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Pages;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Reconciling;

/// <summary>Data of entities, fetched by their ids (Reconciliation Service API 0.2).</summary>
/// <param name="Meta">The properties, in the order asked for.</param>
/// <param name="Rows">Values by id, as it was asked for, and property.</param>
internal sealed record ExtensionAnswer(
    IReadOnlyList<ExtensionColumn> Meta, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<ExtensionValue>>> Rows);

/// <summary>A property that is fetched.</summary>
internal sealed record ExtensionColumn(string Id, string Name)
{
    /// <summary>What its values are, when they are entities.</summary>
    public EntityType? Type { get; init; }
}

/// <summary>One value: an entity, a text or a number; nothing in it where there is no value.</summary>
internal sealed record ExtensionValue
{
    public static ExtensionValue None { get; } = new();

    /// <summary>Of an entity, its reference.</summary>
    public string? Id { get; init; }

    /// <summary>Of an entity, its name.</summary>
    public string? Name { get; init; }

    /// <summary>A text; also a date, which may be known in part only.</summary>
    [JsonPropertyName("str")]
    public string? Text { get; init; }

    /// <summary>A whole number.</summary>
    [JsonPropertyName("int")]
    public int? Number { get; init; }

    public static ExtensionValue Of(string? text) => text is null ? None : new() { Text = text };

    public static ExtensionValue Of(EntityDescription? entity) => entity is { Type: { } kind, Id: { } id }
        ? new() { Id = new Reference(kind, id).ToString(), Name = entity.Name ?? id }
        : None;
}

/// <summary>Which data is fetched.</summary>
/// <param name="Ids">Of which entities.</param>
/// <param name="Columns">Which properties.</param>
internal sealed record DataExtension(IReadOnlyList<string> Ids, IReadOnlyList<(string Property, int? Limit)> Columns)
{
    private const string Shape = "An object with ids, a list of texts, and properties, a list of objects that have an id, is expected.";

    /// <summary>Reads the question, as callers write it.</summary>
    /// <returns>The question, or why this is none.</returns>
    /// <exception cref="ProblemException">It asks for more than one request may.</exception>
    public static Parsed<DataExtension> Read(string json)
    {
        using var parsed = ReconciliationText.Parse(json, out var refusal);
        if (parsed is null)
            return new(null!, refusal);
        try
        {
            List<string> ids = [.. parsed.RootElement.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!).Distinct(StringComparer.Ordinal)];
            List<(string Property, int? Limit)> columns =
                [.. parsed.RootElement.GetProperty("properties").EnumerateArray().Select(ColumnOf).DistinctBy(column => column.Property, StringComparer.Ordinal)];
            if (ids.Contains(null!, StringComparer.Ordinal) || columns.Exists(column => column.Property is null))
                return new(null!, Shape);
            if (ids.Count > Limits.ReconciledEntities || columns.Count > Limits.ReconciledProperties)
            {
                throw new ProblemException(
                    Problems.TooLarge, $"One request may ask for {Limits.ReconciledProperties} properties of {Limits.ReconciledEntities} entities; send the others in another.");
            }

            return new DataExtension(ids, columns);
        }
        // A field that is missing or of another sort; and text that is none.
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return new(null!, Shape);
        }
    }

    /// <summary>The data.</summary>
    /// <param name="inTurn">Runs what is asked of one entity when it is its turn.</param>
    public async Task<ExtensionAnswer> AnswerAsync(IGraphStore store, Func<Func<CancellationToken, Task<EntityValues?>>, Task<EntityValues?>> inTurn)
    {
        var isCounted = Columns.Any(column => column.Property == ReconciledProperties.Claims);
        var rows = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<ExtensionValue>>>(StringComparer.Ordinal);
        foreach (var id in Ids)
        {
            var values = ReconciledTypes.TryParse(id, out Reference entity)
                ? await inTurn(cancellation => EntityValues.FindAsync(store, entity, isCounted, cancellation))
                : null;
            rows.Add(id, Columns.ToDictionary(column => column.Property, column => Limited(values?.Of(column.Property) ?? [], column.Limit), StringComparer.Ordinal));
        }

        return new([.. Columns.Select(column => new ExtensionColumn(column.Property, ReconciledProperties.NameOf(column.Property))
        {
            Type = ReconciledProperties.ValuesOf(column.Property),
        })], rows);
    }

    private static (string Property, int? Limit) ColumnOf(JsonElement property)
    {
        var isSet = property.TryGetProperty("settings", out var settings) && settings.ValueKind == JsonValueKind.Object;
        // OpenRefine sends what was typed for a number as a text.
        var limit = isSet && settings.TryGetProperty("limit", out var most) && int.TryParse(most.ToString(), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (int?)null;
        return (property.GetProperty("id").GetString()!, limit);
    }

    private static IReadOnlyList<ExtensionValue> Limited(IReadOnlyList<ExtensionValue> values, int? most) =>
        values.Count == 0 ? [ExtensionValue.None] : [.. values.Take(most ?? int.MaxValue)];
}

/// <summary>The values that one entity has.</summary>
internal sealed class EntityValues
{
    private readonly EntityDescription entity;
    private readonly MatchCount? claims;

    private EntityValues(EntityDescription entity, MatchCount? claims) => (this.entity, this.claims) = (entity, claims);

    /// <summary>Reads what is on record of an entity; null when there is none, or it was deleted.</summary>
    /// <param name="isCounted">Whether its statements are counted.</param>
    public static async Task<EntityValues?> FindAsync(IGraphStore store, Reference reference, bool isCounted, CancellationToken cancellation)
    {
        if (await store.FindEntityAsync(reference, cancellation) is not { } entity)
            return null;
        var claims = isCounted ? await PageAnswers.WithoutIfLateAsync(store.CountClaimsAsync(FilterOf(reference), cancellation)) : null;
        return new(entity, claims);
    }

    /// <summary>The statements that are an entity's.</summary>
    public static ClaimFilter FilterOf(Reference entity) => entity.Kind.CanSpeak ? new() { Speaker = entity } : new() { About = entity };

    /// <summary>The values of a property; those of positions stand side by side, so that a missing one has a place too.</summary>
    public IReadOnlyList<ExtensionValue> Of(string property) => property switch
    {
        ReconciledProperties.Name => [ExtensionValue.Of(entity.Name)],
        ReconciledProperties.Aliases => [.. (entity.Aliases ?? []).Select(alias => ExtensionValue.Of(alias.Value))],
        ReconciledProperties.Description => [ExtensionValue.Of(entity.Summary)],
        ReconciledProperties.Country => [ExtensionValue.Of(entity.Country)],
        ReconciledProperties.CitizenOf => [.. (entity.CitizenOf ?? []).Select(ExtensionValue.Of)],
        ReconciledProperties.Institution or "affiliation" => OfPositions(position => ExtensionValue.Of(position.Institution)),
        ReconciledProperties.Title => OfPositions(position => ExtensionValue.Of(position.Title)),
        ReconciledProperties.From => OfPositions(position => Of(position.From)),
        ReconciledProperties.Until => OfPositions(position => Of(position.Until)),
        ReconciledProperties.Claims => claims switch
        {
            null => [],
            { IsLowerBound: true } => [ExtensionValue.Of(Counting.Of(claims))],
            _ => [new() { Number = claims.Value }],
        },
        _ => entity.ExternalIds?.GetValueOrDefault(property) is { } identifier ? [ExtensionValue.Of(identifier)] : [],
    };

    private List<ExtensionValue> OfPositions(Func<AffiliationDescription, ExtensionValue> value) => [.. (entity.Affiliations ?? []).Select(value)];

    // Dates of the protocol have a time of day; what is known in part is a text.
    private static ExtensionValue Of(PartialDate? date) => ExtensionValue.Of(date?.ToString());
}
