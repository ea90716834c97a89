using ClaimGraph.Api.Http;
using ClaimGraph.Api.Names;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Finds the records that people name in forms. Where a name fits several, nobody is chosen for them.</summary>
internal static class TypedRecords
{
    private const int MostOfKind = 4;

    private static readonly RecordKind[] Named = [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic, RecordKind.Source];

    /// <summary>Which record a reference or a name means.</summary>
    public static async Task<TypedRecord> FindAsync(HttpContext http, IGraphStore store, HeavyLane lane, string text)
    {
        var gone = http.RequestAborted;
        if (Reference.TryParse(text, out var reference) && PathIds.IsPossible(reference))
            return await OfReferenceAsync(store, text, reference, gone);
        var exact = await CalledAsync(store, text, gone);
        if (exact.Count == 1)
            return new(text, exact[0].Reference, [], AreCalledSo: true, null);
        if (exact.Count > 1)
            return new(text, null, exact, AreCalledSo: true, $"{Counting.Of(exact.Count, "record")} on record are called so.");
        if (await lane.AnswerAsync(http, cancellation => AlikeAsync(store, text, cancellation)) is { Count: > 0 } alike)
            return new(text, null, alike, AreCalledSo: false, "Nothing on record is called exactly so. The names of these are similar.");
        return await WithWordsAsync(store, text, gone) is { Count: > 0 } near
            ? new(text, null, near, AreCalledSo: false, "Nothing on record is called exactly so. The names of these hold the words.")
            : new(text, null, [], AreCalledSo: false, $"Nothing on record is called “{Excerpt.Of(text, 80)}”. Write the name as it may be recorded, or a reference.");
    }

    /// <summary>Records whose names hold some words, a few of each kind.</summary>
    public static async Task<IReadOnlyList<NamedRecord>> WithWordsAsync(IGraphStore store, SearchQuery words, CancellationToken gone)
    {
        var named = new List<NamedRecord>();
        foreach (var kind in Named)
            if (await PageAnswers.WithoutIfLateAsync(store.ListAsync(new(kind) { Query = words }, new(MostOfKind), gone)) is { } found)
                named.AddRange(found.Items.Select(NamedOf));
        return named;
    }

    private static async Task<IReadOnlyList<NamedRecord>> WithWordsAsync(IGraphStore store, string text, CancellationToken gone) =>
        SearchQuery.TryParse(text, out var words, out _) ? await WithWordsAsync(store, words, gone) : [];

    /// <summary>Those whose names are likely the same in another spelling, a few of each kind.</summary>
    private static async Task<IReadOnlyList<NamedRecord>> AlikeAsync(IGraphStore store, string name, CancellationToken cancellation)
    {
        var alike = new List<(double Score, NamedRecord Record)>();
        foreach (var kind in Named.Where(kind => kind != RecordKind.Source))
            foreach (var match in (await MatchNames.AnswerAsync(store, new() { Type = kind, Name = name }, MostOfKind, Matcher.Likely, cancellation)).Results)
                if (await store.FindAsync(match.Reference, cancellation) is { Json.IsEmpty: false } found)
                    alike.Add((match.Score, NamedOf(found)));
        return [.. alike.OrderByDescending(one => one.Score).Select(one => one.Record)];
    }

    private static async Task<TypedRecord> OfReferenceAsync(IGraphStore store, string text, Reference reference, CancellationToken gone)
    {
        if (reference.Kind is RecordKind.Affiliation or RecordKind.Link)
            return new(text, null, [], AreCalledSo: false, "A position or a link is what joins two records, and none itself.");
        return await store.FindAsync(reference, gone) switch
        {
            null => new(text, null, [], AreCalledSo: false, $"{reference} is not on record."),
            { Status: RecordStatus.Deleted } => new(text, null, [], AreCalledSo: false, $"{reference} was deleted."),
            _ => new(text, reference, [], AreCalledSo: true, null),
        };
    }

    /// <summary>Everything that is called so, topics too, which speak for nobody and so are not among those that a store finds by name.</summary>
    private static async Task<IReadOnlyList<NamedRecord>> CalledAsync(IGraphStore store, string name, CancellationToken gone)
    {
        var called = new List<NamedRecord>();
        foreach (var node in await store.FindNamedAsync(name, gone))
            if (await store.FindAsync(new(node.Type, node.Id), gone) is { Json.IsEmpty: false } found)
                called.Add(NamedOf(found));
        return [.. called, .. (await TopicsCalledAsync(store, name, gone)).Select(NamedOf)];
    }

    /// <summary>The topics that have a name.</summary>
    public static async Task<IReadOnlyList<EntityDescription>> TopicsCalledAsync(IGraphStore store, string name, CancellationToken gone)
    {
        if (!SearchQuery.TryParse($"\"{SearchText.Of(name)}\"", out var phrase, out _))
            return [];
        var key = NameKeys.Of(name);
        var topics = await store.ListAsync(new RecordQuery(RecordKind.Topic) { Query = phrase }, new(Limits.LargestPage), gone);
        return [.. topics.Items.Select(topic => DocumentJson.Deserialize<EntityDescription>(topic.Json.Span)!)
            .Where(topic => topic.AllNames().Any(own => NameKeys.Of(own) == key))];
    }

    private static NamedRecord NamedOf(Document document)
    {
        if (document.Reference.Kind == RecordKind.Source)
        {
            var source = DocumentJson.Deserialize<SourceDescription>(document.Json.Span)!;
            return new(document.Reference, source.Title!, string.Join(", ", new[] { source.Publisher?.Name, DateWords.OrUndated(source.PublishedOn) }.OfType<string>()));
        }

        return NamedOf(DocumentJson.Deserialize<EntityDescription>(document.Json.Span)! with { Type = document.Reference.Kind });
    }

    private static NamedRecord NamedOf(EntityDescription entity) => new(new(entity.Type!.Value, entity.Id!), entity.Name!, entity.Summary);
}
