using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>The same graph in two stores, of which every lookup has to be answered alike, and none with what was deleted.</summary>
/// <param name="size">Of the pages that are joined.</param>
internal sealed class SameLookups(IGraphStore one, IGraphStore other, KnownRecords known, int size)
{
    private readonly List<Reference> nodes =
        [.. known.All.Where(reference => reference.Kind is not (RecordKind.Affiliation or RecordKind.Link))];

    private readonly HashSet<Reference> named = [];

    public async Task AssertSame(IEnumerable<PathQuestion> paths)
    {
        foreach (var node in nodes)
            await AssertSameAbout(node);
        foreach (var query in paths.Select(question => question(nodes)).Where(query => query.From != query.To))
            await AssertSame(query);
        foreach (var reference in named)
            Assert.That((await one.FindAsync(reference, CancellationToken.None))?.Status, Is.Not.Null.And.Not.EqualTo(RecordStatus.Deleted),
                $"{reference} is shown, and not there.");
    }

    private async Task AssertSameAbout(Reference node)
    {
        await AssertSameNeighbors(node);
        if (node.Kind.IsEntity)
        {
            await AssertSame(store => store.DescribeAsync(node, CancellationToken.None), LookupTexts.Of, node);
            await AssertSame(new SpeakersAbout(node));
            await AssertSame(new SpeakersAbout(node, GeneratedGraph.Topics[0]));
        }

        if (node.Kind is RecordKind.Source or RecordKind.Institution)
            await AssertSame(new SpeakersQuotedBy(node));
        if (node.Kind == RecordKind.Person)
            await AssertSame(new SpeakersQuotedWith(node));
        if (node.Kind is RecordKind.Institution or RecordKind.Country)
            foreach (var isCertain in new[] { true, false })
                await AssertSameClaims(new() { SpeakersAt = node, IsCertain = isCertain });
        if (node.Kind == RecordKind.Claim)
            await AssertSame(new RelatedQuery(node, RelatedQuery.AllTypes, 3));
    }

    private async Task AssertSameNeighbors(Reference node)
    {
        var whole = await AssertSame(
            store => store.ListNeighborsAsync(new(node), new(Limits.LargestPage), CancellationToken.None), LookupTexts.Of, $"neighbours of {node}");
        Add(LookupReferences.Of(whole));
        foreach (var group in whole?.Groups ?? [])
            if (group.Count > size)
                Assert.That(
                    (await other.AllNeighbors(node, group.Type, group.Direction, size)).Select(LookupTexts.Of),
                    Is.EqualTo(group.Items.Select(LookupTexts.Of)), $"{group.Type} {group.Direction} of {node} in pages of {size}");
    }

    private async Task AssertSame(SpeakerQuery query)
    {
        var speakers = await one.AllSpeakers(query);
        Add(speakers.SelectMany(LookupReferences.Of));
        Assert.That(
            (await other.AllSpeakers(query, size)).Select(LookupTexts.Of), Is.EqualTo(speakers.Select(LookupTexts.Of)), query.ToString());
        await AssertSame(
            async store => (await store.ListSpeakersAsync(query, new(1), CancellationToken.None)).Counted, counted => counted, query);
    }

    private async Task AssertSame(RelatedQuery query)
    {
        var answer = await AssertSame(
            store => store.ListRelatedAsync(query, new(Limits.LargestPage), CancellationToken.None),
            page => page?.Items.Select(LookupTexts.Of).Prepend($"{page.IsComplete}"), query);
        if (answer is null)
            return;
        Add(answer.Items.SelectMany(LookupReferences.Of));
        if (answer.Items.Count > size)
            Assert.That(
                (await other.AllRelated(query, size)).Select(LookupTexts.Of), Is.EqualTo(answer.Items.Select(LookupTexts.Of)), query.ToString());
    }

    private async Task AssertSame(PathQuery query) =>
        Add(LookupReferences.Of(await AssertSame(store => store.FindPathsAsync(query, CancellationToken.None), LookupTexts.Of, query)));

    private async Task AssertSameClaims(ClaimFilter filter)
    {
        var claims = await one.AllClaims(new(filter));
        Assert.That((await other.AllClaims(new(filter), size)).Select(LookupTexts.Of), Is.EqualTo(claims.Select(LookupTexts.Of)), filter.ToString());
        await AssertSame(store => store.CountClaimsAsync(filter, CancellationToken.None), count => count, filter);
    }

    private async Task<T> AssertSame<T, TShown>(Func<IGraphStore, Task<T>> ask, Func<T, TShown> show, object question)
    {
        var answer = await ask(one);
        Assert.That(show(await ask(other)), Is.EqualTo(show(answer)), () => question.ToString()!);
        return answer;
    }

    private void Add(IEnumerable<Reference> references) => named.UnionWith(references);
}
