using System.Text.Json.Serialization;
using ClaimGraph.Explorer.Previews;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Reconciling;

/// <summary>What this service can reconcile, and where its parts are (Reconciliation Service API 0.2).</summary>
/// <param name="Versions">The versions of the protocol that it speaks.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IdentifierSpace">What makes an id an address.</param>
/// <param name="SchemaSpace">Where the types and properties are defined.</param>
/// <param name="DefaultTypes">The types that are asked when a question names none.</param>
/// <param name="View">Where people read about an entity.</param>
/// <param name="Preview">Where an entity is shown in a small frame.</param>
/// <param name="Suggest">Where beginnings of names are completed.</param>
/// <param name="Extend">What can be fetched about entities.</param>
/// <param name="BatchSize">Questions that one request may hold.</param>
internal sealed record ServiceManifest(
    IReadOnlyList<string> Versions, string Name, string IdentifierSpace, string SchemaSpace, IReadOnlyList<EntityType> DefaultTypes, EntityView View,
    PreviewFrame Preview, SuggestServices Suggest, ExtensionService Extend, int BatchSize)
{
    private const string Id = "{{id}}";

    /// <summary>The manifest with the addresses under which a request reaches this service.</summary>
    public static ServiceManifest Of(HttpRequest request)
    {
        var host = $"{request.Scheme}://{(request.Host.HasValue ? request.Host.ToUriComponent() : "localhost")}{request.PathBase.ToUriComponent()}";
        var service = $"{host}{ReconciliationAddresses.Service}";
        var view = $"{host}{ReconciliationAddresses.View}?id=";
        return new(
            ["0.2"], "ClaimGraph", view, "urn:claimgraph:schema", [.. ReconciledTypes.Kinds.Select(ReconciledTypes.Of)], new($"{view}{Id}"),
            new($"{host}{ReconciliationAddresses.Preview}?id={Id}", PreviewContent.Width, PreviewContent.Height),
            new(
                SuggestService.Of(service, ReconciliationAddresses.Entity), SuggestService.Of(service, ReconciliationAddresses.Type),
                SuggestService.Of(service, ReconciliationAddresses.Property)),
            new(
                new(service, ReconciliationAddresses.Properties),
                [new("limit", "Values at most", "number", 0, "How many values of the property each row is given; 0 for all of them.")]),
            Limits.ReconciledQueries);
    }
}

/// <summary>Where people read about an entity.</summary>
/// <param name="Url">The address, with <c>{{id}}</c> for the id.</param>
internal sealed record EntityView(string Url);

/// <summary>A small frame that shows an entity.</summary>
/// <param name="Url">The address, with <c>{{id}}</c> for the id.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PreviewFrame(string Url, int Width, int Height);

/// <summary>Where beginnings of names are completed, for each sort of name.</summary>
internal sealed record SuggestServices(SuggestService Entity, SuggestService Type, SuggestService Property);

/// <summary>Where beginnings of one sort of name are completed.</summary>
internal sealed record SuggestService(
    [property: JsonPropertyName("service_url")] string ServiceUrl,
    [property: JsonPropertyName("service_path")] string ServicePath,
    [property: JsonPropertyName("flyout_service_url")] string FlyoutServiceUrl,
    [property: JsonPropertyName("flyout_service_path")] string FlyoutServicePath)
{
    public static SuggestService Of(string service, string sort) =>
        new(service, $"{ReconciliationAddresses.Suggest}{sort}", service, $"{ReconciliationAddresses.Flyout}{sort}?id=${{id}}");
}

/// <summary>What can be fetched about entities, and how.</summary>
internal sealed record ExtensionService(
    [property: JsonPropertyName("propose_properties")] ProposalService ProposeProperties,
    [property: JsonPropertyName("property_settings")] IReadOnlyList<PropertySetting> PropertySettings);

/// <summary>Where properties are proposed for a type.</summary>
internal sealed record ProposalService(
    [property: JsonPropertyName("service_url")] string ServiceUrl, [property: JsonPropertyName("service_path")] string ServicePath);

/// <summary>What can be set for a property that is fetched.</summary>
internal sealed record PropertySetting(
    string Name, string Label, string Type, int Default, [property: JsonPropertyName("help_text")] string HelpText);

/// <summary>Where the parts of the service are.</summary>
internal static class ReconciliationAddresses
{
    /// <summary>The service itself: its manifest, questions and data extension.</summary>
    public const string Service = $"{Http.Addresses.Root}/reconcile";

    /// <summary>Under the service.</summary>
    public const string Properties = "/properties";
    public const string Suggest = "/suggest";
    public const string Flyout = "/flyout";

    /// <summary>Behind either of the two.</summary>
    public const string Entity = "/entity";
    public const string Type = "/type";
    public const string Property = "/property";

    /// <summary>Leads to the page of an entity.</summary>
    public const string View = "/reconcile/view";

    /// <summary>Shows an entity in a small frame.</summary>
    public const string Preview = "/reconcile/preview";
}
