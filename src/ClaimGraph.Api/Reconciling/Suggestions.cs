using ClaimGraph.Api.Names;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Reconciling;

/// <summary>Entities whose names begin with what somebody has typed.</summary>
/// <param name="Result">Those whose names begin so, first.</param>
internal sealed record EntitySuggestions(IReadOnlyList<SuggestedEntity> Result);

/// <summary>An entity that may be meant.</summary>
/// <param name="Id">The reference of the record.</param>
/// <param name="Name">The main name on record.</param>
/// <param name="Notable">What it is.</param>
internal sealed record SuggestedEntity(string Id, string Name, IReadOnlyList<EntityType> Notable)
{
    /// <summary>Who or what it is, in a few words.</summary>
    public string? Description { get; init; }
}

/// <summary>Types whose names begin with what somebody has typed.</summary>
internal sealed record TypeSuggestions(IReadOnlyList<EntityType> Result);

/// <summary>Properties whose names begin with what somebody has typed.</summary>
internal sealed record PropertySuggestions(IReadOnlyList<EntityProperty> Result);

/// <summary>Properties that entities of a type have.</summary>
/// <param name="Type">The type; left out when none was asked for.</param>
internal sealed record ProposedProperties(IReadOnlyList<EntityProperty> Properties, string? Type, int Limit);

/// <summary>What is told of something that is pointed at.</summary>
/// <param name="Id">As it was asked for.</param>
/// <param name="Html">A paragraph.</param>
internal sealed record Flyout(string Id, string Html);

/// <summary>Completes beginnings of names.</summary>
internal static class Suggestions
{
    /// <summary>Records that are looked at for each kind, so that those which begin as typed are found among those which only hold the words.</summary>
    private const int LookedAt = 50;

    /// <summary>The types that may be meant.</summary>
    public static TypeSuggestions OfTypes(string prefix, int skipped, int most) =>
        new([.. ReconciledTypes.All.Where(type => Begins(type.Id, prefix) || Begins(type.Name, prefix)).Skip(skipped).Take(most)]);

    /// <summary>The properties that may be meant.</summary>
    /// <param name="kind">Of which kind of entities; null for any.</param>
    public static PropertySuggestions OfProperties(string prefix, RecordKind? kind, int skipped, int most) =>
        new([.. PropertiesOf(kind).Where(property => Begins(property.Id, prefix) || Begins(property.Name, prefix)).Skip(skipped).Take(most)]);

    /// <summary>The properties that entities of a kind have, or of any.</summary>
    public static IEnumerable<EntityProperty> PropertiesOf(RecordKind? kind) => kind is { } one ? ReconciledProperties.Of(one) : ReconciledProperties.All;

    /// <summary>The entities that may be meant.</summary>
    /// <param name="kinds">Of which kinds.</param>
    public static async Task<EntitySuggestions> OfEntitiesAsync(
        IGraphStore store, string prefix, IReadOnlyList<RecordKind> kinds, int skipped, int most, CancellationToken cancellation)
    {
        var found = new List<EntityDescription>();
        if (QueryOf(prefix) is var (words, begun) && words is not null)
        {
            foreach (var kind in kinds)
            {
                var page = await store.ListAsync(new RecordQuery(kind) { Query = words }, new(Math.Max(skipped + most, LookedAt)), cancellation);
                found.AddRange(page.Items.Select(document => DocumentJson.Deserialize<EntityDescription>(document.Json.Span)! with { Type = kind })
                    .Where(entity => begun.Length == 0 || entity.AllNames().Any(name => HasWord(name, begun))));
            }
        }

        // Whoever is spelt otherwise is found by how the name sounds.
        if (found.Count == 0)
            found = await AlikeAsync(store, prefix, kinds, cancellation);
        var folded = SearchText.Of(prefix);
        return new([.. found
            .OrderBy(entity => entity.AllNames().Any(name => Begins(SearchText.Of(name), folded)) ? 0 : 1)
            .ThenBy(entity => entity.Type).ThenBy(entity => entity.Name, StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal)
            .Skip(skipped).Take(most).Select(SuggestedOf)]);
    }

    private static async Task<List<EntityDescription>> AlikeAsync(
        IGraphStore store, string name, IReadOnlyList<RecordKind> kinds, CancellationToken cancellation)
    {
        var found = new List<EntityDescription>();
        if (string.IsNullOrWhiteSpace(name))
            return found;
        foreach (var kind in kinds)
            foreach (var match in (await MatchNames.AnswerAsync(
                store, new() { Type = kind, Name = name }, Limits.MatchResults, Matcher.DefaultThreshold, cancellation)).Results)
                if (await store.FindAsync(match.Reference, cancellation) is { Json.IsEmpty: false } document)
                    found.Add(DocumentJson.Deserialize<EntityDescription>(document.Json.Span)! with { Type = kind });
        return found;
    }

    /// <summary>
    /// All words as they are, and the last one as the beginning of one. Nothing that is typed is syntax of the search. A beginning that is too
    /// short to be searched for is answered beside the other words.
    /// </summary>
    private static (SearchQuery? Words, string Begun) QueryOf(string prefix)
    {
        var words = SearchText.Of(prefix);
        if (SearchQuery.TryParse($"{words}*", out var query, out _))
            return (query, "");
        var last = words.LastIndexOf(' ');
        var others = last < 0 ? words : words[..last];
        return SearchQuery.TryParse(others, out query, out _) ? (query, words[(last < 0 ? words.Length : last + 1)..]) : (null, "");
    }

    private static bool HasWord(string name, string begun) => $" {SearchText.Of(name)}".Contains($" {begun}", StringComparison.Ordinal);

    private static SuggestedEntity SuggestedOf(EntityDescription entity) =>
        new(new Reference(entity.Type!.Value, entity.Id!).ToString(), entity.Name!, [ReconciledTypes.Of(entity.Type!.Value)]) { Description = entity.Summary };

    private static bool Begins(string text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
