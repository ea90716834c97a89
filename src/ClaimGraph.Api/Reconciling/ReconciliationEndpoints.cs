using System.Text.Encodings.Web;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Pages;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Reconciling;

/// <summary>The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group, as OpenRefine speaks it.</summary>
internal static class ReconciliationEndpoints
{
    private const string Tag = "Reconciling";

    private const string Queries = "queries";
    private const string Extend = "extend";

    private const string AsScript = "With callback, the name of a function, the answer is a script that calls it (JSONP). Other parameters are not heeded.";

    private static readonly QueryParameter<string?> QueriesInAddress = new(Queries,
        "Names to reconcile, a JSON object with a question under each key, as far as an address has room for them.", text => text, null)
    {
        Example = """{"q0":{"query":"Alexander Gabuev","type":"person"}}""",
    };

    private static readonly QueryParameter<string?> ExtendInAddress = new(Extend,
        "Data to fetch, a JSON object with ids and properties, as far as an address has room for them.", text => text, null)
    {
        Example = """{"ids":["person:alexander-gabuev"],"properties":[{"id":"title"}]}""",
    };

    public static void MapReconciling(this IEndpointRouteBuilder api)
    {
        var service = api.MapGroup("/reconcile");
        service.MapRead("", GetAsync).WithTags(Tag)
            .Does("readReconciliationService", "Describes the reconciliation service, or answers questions that stand in the address.",
                $"Without parameters, the manifest of the Reconciliation Service API 0.2, with addresses of the host that is asked. Questions and data extension are those of POST. {AsScript}")
            .TakesAmongOthers(QueriesInAddress, ExtendInAddress)
            .Refuses(Problems.TooLarge)
            .Answers(new(StatusCodes.Status200OK, "The manifest, candidates by key, or data by id.", typeof(ServiceManifest), "reconciliation-manifest")
            {
                Others = [typeof(IReadOnlyDictionary<string, ReconciliationResult>), typeof(ExtensionAnswer)],
            });
        service.MapPost("", PostAsync).WithTags(Tag).Needs(Scope.Read)
            .Does("reconcileNames", "Reconciles names with what is on record, or fetches data of entities.",
                $$"""
                A form with one of two fields. queries: a JSON object with a question under each key, {{Limits.ReconciledQueries}} at most: query, the name; type, one or
                several of person, institution, country and topic, or all of them when it is left out; limit; properties, each with pid and v, of which institution, title,
                country and identifiers elsewhere by their scheme weigh as in match. match is true of one and only one that is the same; all others a person has to
                look at. A question that cannot be read has an empty result, and the others are answered. extend: a JSON object with ids, {{Limits.ReconciledEntities}} at most,
                and properties, {{Limits.ReconciledProperties}} at most; whatever is not known as a property is taken for a scheme of identifiers.
                """)
            .TakesAmongOthers()
            .Reads(MediaTypes.Form, FormBody.OfDocument, "reconciliation-queries")
            .Refuses(Problems.InvalidForm)
            .Answers(new(
                StatusCodes.Status200OK, "Candidates by key, or data by id.", typeof(IReadOnlyDictionary<string, ReconciliationResult>), "reconciliation-results")
            {
                Others = [typeof(ExtensionAnswer)],
            });
        service.MapRead(ReconciliationAddresses.Properties, ProposeAsync).WithTags(Tag)
            .Does("proposeProperties", "Tells which data can be fetched of entities of a type.", AsScript)
            .TakesAmongOthers(SuggestionParameters.Type, SuggestionParameters.Limit)
            .Answers(new(StatusCodes.Status200OK, "The properties.", typeof(ProposedProperties), "proposed-properties"));
        service.MapSuggestions();
    }

    private static void MapSuggestions(this IEndpointRouteBuilder service)
    {
        service.MapSuggestion<EntitySuggestions>(ReconciliationAddresses.Entity, SuggestEntitiesAsync, "suggestEntities", "Completes the beginning of a name.",
            $"The words of names, aliases and descriptions are looked at, the last one as the beginning of a word from its third letter on. What nothing holds is looked for by how it sounds. {AsScript}",
            "Entities that may be meant.", "suggested-entities");
        service.MapSuggestion<TypeSuggestions>(
            ReconciliationAddresses.Type, SuggestTypesAsync, "suggestTypes", "Completes the beginning of a type's name.", AsScript, "Types that may be meant.", "suggested-types");
        service.MapSuggestion<PropertySuggestions>(
            ReconciliationAddresses.Property, SuggestPropertiesAsync, "suggestProperties", "Completes the beginning of a property's name.", AsScript,
            "Properties that may be meant.", "suggested-properties");
        service.MapFlyout(ReconciliationAddresses.Entity, DescribeEntityAsync, "describeSuggestedEntity", "Tells who or what a suggested entity is.", "person:alexander-gabuev");
        service.MapFlyout(
            ReconciliationAddresses.Type, (HttpContext http, HtmlEncoder encoder) => DescribeAsync(http, encoder, id => ReconciledTypes.All.FirstOrDefault(type => type.Id == id)?.Description),
            "describeSuggestedType", "Tells what entities of a suggested type are.", "person");
        service.MapFlyout(
            ReconciliationAddresses.Property, (HttpContext http, HtmlEncoder encoder) => DescribeAsync(http, encoder, id => ReconciledProperties.All.FirstOrDefault(property => property.Id == id)?.Description),
            "describeSuggestedProperty", "Tells what a suggested property holds.", "title");
    }

    private static void MapSuggestion<T>(
        this IEndpointRouteBuilder service, string of, Delegate answer, string id, string summary, string description, string told, string example) => service
        .MapRead($"{ReconciliationAddresses.Suggest}{of}", answer).WithTags(Tag)
        .Does(id, summary, description)
        .TakesAmongOthers(SuggestionParameters.All)
        .Answers(new(StatusCodes.Status200OK, told, typeof(T), example));

    private static void MapFlyout(this IEndpointRouteBuilder service, string of, Delegate answer, string id, string summary, string example) => service
        .MapRead($"{ReconciliationAddresses.Flyout}{of}", answer).WithTags(Tag)
        .Does(id, summary, AsScript)
        .TakesAmongOthers(SuggestionParameters.Id(example))
        .Refuses(Problems.NotFound)
        .Answers(new(StatusCodes.Status200OK, "A paragraph about it.", typeof(Flyout), "flyout"));

    private static async Task GetAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var query = QueryParameters.Of(http);
        if (query.Get(QueriesInAddress) is { } queries)
            await AnswerAsync(http, store, lane, queries, RefusedInAddress(Queries));
        else if (query.Get(ExtendInAddress) is { } extend)
            await ExtendAsync(http, store, lane, extend, RefusedInAddress(Extend));
        else
            await ReconciliationAnswers.WriteAsync(http, ServiceManifest.Of(http.Request));
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        // Clients add fields of their own.
        var form = await FormBody.ReadAsync(http, FormBody.OfDocument, isKnown: _ => true);
        if (form.Values.TryGetValue(Queries, out var queries))
            await AnswerAsync(http, store, lane, queries, RefusedInForm(Queries));
        else if (form.Values.TryGetValue(Extend, out var extend))
            await ExtendAsync(http, store, lane, extend, RefusedInForm(Extend));
        else
            throw RefusedInForm(Queries)("The form has neither queries, which are to be reconciled, nor extend, which is data to fetch.");
    }

    private static async Task AnswerAsync(HttpContext http, IGraphStore store, HeavyLane lane, string json, Func<string, ProblemException> refused)
    {
        var batch = ReconciliationQuery.ReadBatch(json);
        if (batch.Refusal is { } refusal)
            throw refused(refusal);
        var names = new ReconciledNames(store);
        var results = new Dictionary<string, ReconciliationResult>(StringComparer.Ordinal);
        // Each in its turn, so that a long batch keeps nobody else waiting, and has the time of as many questions.
        foreach (var (key, query) in batch.Value)
            results.Add(key, query is null ? ReconciliationResult.None : await lane.AnswerAsync(http, cancellation => names.AnswerAsync(query, cancellation)));
        await ReconciliationAnswers.WriteAsync<IReadOnlyDictionary<string, ReconciliationResult>>(http, results);
    }

    private static async Task ExtendAsync(HttpContext http, IGraphStore store, HeavyLane lane, string json, Func<string, ProblemException> refused)
    {
        var extension = DataExtension.Read(json);
        if (extension.Refusal is { } refusal)
            throw refused(refusal);
        await ReconciliationAnswers.WriteAsync(http, await extension.Value.AnswerAsync(store, question => lane.AnswerAsync(http, question)));
    }

    private static Task ProposeAsync(HttpContext http)
    {
        var query = QueryParameters.Of(http);
        var kind = query.Get(SuggestionParameters.Type);
        var most = query.Get(SuggestionParameters.Limit) ?? Limits.Suggestions;
        return ReconciliationAnswers.WriteAsync(http, new ProposedProperties(
            [.. Suggestions.PropertiesOf(kind).Take(most)], kind is { } one ? WireNames<RecordKind>.Of(one) : null, most));
    }

    private static async Task SuggestEntitiesAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var (prefix, kind, skipped, most) = SuggestionParameters.Read(http);
        IReadOnlyList<RecordKind> kinds = kind is { } one ? [one] : ReconciledTypes.Kinds;
        await ReconciliationAnswers.WriteAsync(http, await lane.AnswerAsync(
            http, cancellation => Suggestions.OfEntitiesAsync(store, prefix, kinds, skipped, most, cancellation)));
    }

    private static Task SuggestTypesAsync(HttpContext http)
    {
        var (prefix, _, skipped, most) = SuggestionParameters.Read(http);
        return ReconciliationAnswers.WriteAsync(http, Suggestions.OfTypes(prefix, skipped, most));
    }

    private static Task SuggestPropertiesAsync(HttpContext http)
    {
        var (prefix, kind, skipped, most) = SuggestionParameters.Read(http);
        return ReconciliationAnswers.WriteAsync(http, Suggestions.OfProperties(prefix, kind, skipped, most));
    }

    private static async Task DescribeEntityAsync(HttpContext http, IGraphStore store, HtmlEncoder encoder)
    {
        var shown = await ReconciliationPages.FindAsync(store, SuggestionParameters.IdIn(http), http.RequestAborted);
        await DescribeAsync(http, encoder, _ => shown is null ? null : string.Join(". ", new[] { shown.Name, shown.Summary }.OfType<string>()));
    }

    private static Task DescribeAsync(HttpContext http, HtmlEncoder encoder, Func<string, string?> wordsOf)
    {
        var id = SuggestionParameters.IdIn(http);
        return wordsOf(id) is { } words
            ? ReconciliationAnswers.WriteAsync(http, new Flyout(id, $"<p>{encoder.Encode(words)}</p>"))
            : throw new ProblemException(Problems.NotFound, "Nothing here has this id.");
    }

    private static Func<string, ProblemException> RefusedInAddress(string parameter) =>
        sentence => new ProblemException(Problems.InvalidParameter, sentence).At(parameter, sentence);

    private static Func<string, ProblemException> RefusedInForm(string field) =>
        sentence => new ProblemException(Problems.InvalidForm, sentence).At(field, sentence);
}
