using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>The same graph in two stores, which have to tell alike where everything comes from, and nothing of what was deleted.</summary>
internal sealed class SameTracing(IGraphStore one, IGraphStore other, KnownRecords known)
{
    private readonly HashSet<Reference> shown = [];

    /// <summary>Asks about every claim, source, name and wording that is or was on record.</summary>
    public async Task AssertSame()
    {
        foreach (var claim in Of(RecordKind.Claim))
            await AssertSameProvenance(claim);
        foreach (var source in Of(RecordKind.Source))
            await AssertSame(
                store => store.TextsOf(source.Id), texts => texts.Select(TracingTexts.Of), source);
        foreach (var name in (await Texts(NamesOf, [.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)])).Union(GeneratedEdit.Names))
            await AssertSameNamed(name);
        foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity))
            await AssertSameGroups(kind);
        foreach (var words in await Texts(version => [version["text"]], RecordKind.Claim, RecordKind.Quotation))
            await AssertSameWording(words);
        foreach (var claim in Of(RecordKind.Claim))
            await AssertSameBeside(claim);
        foreach (var reference in shown)
            Assert.That((await one.FindAsync(reference, CancellationToken.None))?.Status, Is.Not.Null.And.Not.EqualTo(RecordStatus.Deleted),
                $"{reference} is shown, and not there.");
    }

    private async Task AssertSameProvenance(Reference claim)
    {
        var provenance = await AssertSame(
            store => store.FindProvenanceAsync(claim.Id, CancellationToken.None), TracingTexts.Of, $"provenance of {claim}");
        if (provenance is null)
            return;
        shown.UnionWith(provenance.Quotations.Select(quotation => quotation.Reference));
        shown.UnionWith(provenance.Sources.Select(source => source.Reference));
        shown.UnionWith(provenance.Links.Select(link => link.Reference));
        shown.UnionWith(provenance.Names.Keys);
    }

    private async Task AssertSameNamed(string name)
    {
        var named = await AssertSame(
            store => store.FindNamedAsync(name, CancellationToken.None), nodes => nodes.Select(TracingTexts.Of), $"named {name}");
        shown.UnionWith(named.Select(node => new Reference(node.Type, node.Id)));
        foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity))
        {
            var like = await AssertSame(
                store => store.FindLikeNamedAsync(new(kind, name), CancellationToken.None), records => records.Select(TextOf), $"like named {name}");
            shown.UnionWith(like.Select(record => record.Reference));
        }
    }

    private async Task AssertSameGroups(RecordKind kind)
    {
        var groups = await AssertSame(
            store => GroupsOf(store, kind), groups => groups.Select(group => $"{group.Key}: {string.Join(", ", group.Entities.Select(TextOf))}"), $"groups of one {kind}");
        shown.UnionWith(groups.SelectMany(group => group.Entities).Select(entity => entity.Reference));
    }

    private static async Task<List<NameGroup>> GroupsOf(IGraphStore store, RecordKind kind)
    {
        var groups = new List<NameGroup>();
        string? after = null;
        do
        {
            var page = await store.ListLikeNamedAsync(kind, new(2, after), CancellationToken.None);
            groups.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return groups;
    }

    private static string TextOf(EntityRecord entity) => $"{entity.Reference} {entity.Version} {Encoding.UTF8.GetString(RecordJson.Serialize(entity))}";

    private async Task AssertSameWording(string words)
    {
        var shingles = Shingles.ToFind(words);
        if (shingles.Count == 0)
            return;
        foreach (var (limit, atLeast) in new[] { (2, 1), (200, 1), (200, 3) })
        {
            var matches = await AssertSame(
                store => store.FindWordingAsync(new(shingles, limit, atLeast), CancellationToken.None), matches => matches.Select(TracingTexts.Of),
                $"{limit} that share {atLeast} or more with {words}");
            shown.UnionWith(matches.Select(match => match.Claim.Reference));
        }
    }

    private async Task AssertSameBeside(Reference claim)
    {
        if (await one.FindAsync(claim, CancellationToken.None) is not { Json.IsEmpty: false } document)
            return;
        var words = Json.Of(document)["text"]!;
        var shingles = Shingles.Sketch(Shingles.Of(words, out var whole));
        if (shingles.Count == 0)
            return;
        var query = new WordingQuery(shingles, 20) { Beside = claim, Whole = whole };
        var matches = await AssertSame(
            store => store.FindWordingAsync(query, CancellationToken.None), matches => matches.Select(TracingTexts.Of), $"beside {claim}");
        shown.UnionWith(matches.Select(match => match.Claim.Reference));
    }

    private IEnumerable<Reference> Of(params RecordKind[] kinds) => known.All.Where(reference => kinds.Contains(reference.Kind));

    /// <summary>What stood in any version of the records of some kinds.</summary>
    private async Task<IEnumerable<string>> Texts(Func<Json, IEnumerable<string?>> textsOf, params RecordKind[] kinds)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in Of(kinds))
            for (var version = 1; await one.FindVersionAsync(reference, version, CancellationToken.None) is { Json.IsEmpty: false } held; version++)
                texts.UnionWith(textsOf(Json.Of(held)).OfType<string>());
        return texts;
    }

    private static IEnumerable<string?> NamesOf(Json entity) => entity.Each("aliases", "value").Append(entity["name"]);

    private async Task<T> AssertSame<T, TShown>(Func<IGraphStore, Task<T>> ask, Func<T, TShown> show, object question)
    {
        var answer = await ask(one);
        Assert.That(show(await ask(other)), Is.EqualTo(show(answer)), () => question.ToString()!);
        return answer;
    }
}
