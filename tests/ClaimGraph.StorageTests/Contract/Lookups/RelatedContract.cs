using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Claims that support or contradict one, and so on.</summary>
public sealed class RelatedContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public async Task Links_are_followed_in_both_directions_step_by_step_to_the_depth_asked_for()
    {
        await Claims("a", "b", "c", "d", "e");
        await Draw("a", EdgeType.Supports, "b");
        await Draw("c", EdgeType.Contradicts, "b");
        await Draw("c", EdgeType.Qualifies, "d");
        await Draw("e", EdgeType.Repeats, "d");

        Assert.That(await Related("a", 1), Is.EqualTo(new[] { "1 b" }));
        Assert.That(await Related("a", 2), Is.EqualTo(new[] { "1 b", "2 c" }));
        Assert.That(await Related("a", 4), Is.EqualTo(new[] { "1 b", "2 c", "3 d", "4 e" }));
        Assert.That(await Related("e", 4), Is.EqualTo(new[] { "1 d", "2 c", "3 b", "4 a" }));
    }

    [Test]
    public async Task Each_is_told_with_the_links_that_join_it_to_what_is_nearer_and_as_lists_show_it()
    {
        await Claims("a", "b", "c");
        await Draw("a", EdgeType.Contradicts, "b", "They say the opposite.");
        await Draw("b", EdgeType.Supports, "a");
        await Draw("c", EdgeType.Repeats, "b");
        await Draw("b", EdgeType.Supports, "c");

        var related = await Store.AllRelated(new(Claim("a"), RelatedQuery.AllTypes, 2));

        Assert.That(related[0].Links.Select(link => link.RestsOn.Single().ToString()), Is.EqualTo(new[]
        {
            $"link:{LinkRecord.IdOf(Claim("b"), EdgeType.Supports, Claim("a"))}",
            $"link:{LinkRecord.IdOf(Claim("a"), EdgeType.Contradicts, Claim("b"))}",
        }));
        Assert.That(related[0].Links[1].Note, Is.EqualTo("They say the opposite."));
        Assert.That(related[0].Links[1].Words, Is.EqualTo("“Claim a.” contradicts “Claim b.”."));
        Assert.That(related[1].Links.Select(link => (link.Type, link.From, link.To)), Is.EqualTo(new[]
        {
            (EdgeType.Supports, Claim("b"), Claim("c")), (EdgeType.Repeats, Claim("c"), Claim("b")),
        }));
        foreach (var found in related)
            Assert.That(LookupTexts.Of(found.Claim), Is.EqualTo(LookupTexts.Of(await Find(found.Claim.Reference))));
    }

    [Test]
    public async Task Only_links_of_the_types_asked_for_are_followed_and_told()
    {
        await Claims("a", "b", "c", "d");
        await Draw("a", EdgeType.Supports, "b");
        await Draw("a", EdgeType.Contradicts, "b");
        await Draw("b", EdgeType.Contradicts, "c");
        await Draw("a", EdgeType.Repeats, "d");

        Assert.That(await Related("a", 2, EdgeType.Supports), Is.EqualTo(new[] { "1 b" }));
        Assert.That(await Related("a", 2, EdgeType.Contradicts), Is.EqualTo(new[] { "1 b", "2 c" }));
        Assert.That(await Related("a", 2, EdgeType.Qualifies), Is.Empty);
        var supporting = await Store.AllRelated(new(Claim("a"), [EdgeType.Supports], 2));
        Assert.That(supporting.Single().Links.Select(link => link.Type), Is.EqualTo(new[] { EdgeType.Supports }));
    }

    [Test]
    public async Task Circles_end_and_each_claim_is_told_once_at_its_shortest_distance_with_all_that_leads_there()
    {
        await Claims("a", "b", "c", "d");
        foreach (var (from, to) in new[] { ("a", "b"), ("b", "d"), ("d", "c"), ("c", "a"), ("b", "c") })
            await Draw(from, EdgeType.Supports, to);

        Assert.That(await Related("a", 4), Is.EqualTo(InOrder("1 b", "1 c").Append("2 d")));
        var last = (await Store.AllRelated(new(Claim("a"), RelatedQuery.AllTypes, 4)))[2];
        Assert.That(last.Links.Select(link => (link.From, link.To)), Is.EquivalentTo(new[] { (Claim("b"), Claim("d")), (Claim("d"), Claim("c")) }));
        Assert.That(last.Links.Select(link => link.RestsOn.Single().ToString()), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public async Task The_nearest_come_first_the_equal_by_id_and_pages_of_any_size_joined_are_all()
    {
        string[] near = ["b", "c", "d", "e", "f"];
        await Claims(["a", .. near, "far"]);
        foreach (var label in near)
            await Draw("a", EdgeType.Supports, label);
        await Draw("far", EdgeType.Supports, "f");

        var expected = InOrder([.. near.Select(label => $"1 {label}")]).Append("2 far");
        foreach (var size in new[] { 1, 2, 5, 6, 200 })
            Assert.That((await Store.AllRelated(new(Claim("a"), RelatedQuery.AllTypes, 2), size)).Select(Shown), Is.EqualTo(expected), $"{size}");
        Assert.That((await Store.ListRelatedAsync(new(Claim("a"), RelatedQuery.AllTypes, 2), new(), default))!.IsComplete, Is.True);
    }

    [Test]
    public async Task Deleted_claims_and_links_relate_nothing()
    {
        await Claims("a", "b", "c", "d");
        await Draw("a", EdgeType.Supports, "b");
        await Draw("b", EdgeType.Supports, "c");
        var link = await Draw("a", EdgeType.Repeats, "d");

        await Accept(new Delete(Claim("b"), null), Disposition.Deleted);
        Assert.That(await Related("a", 3), Is.EqualTo(new[] { "1 d" }));
        await Accept(new Delete(link, null), Disposition.Deleted);
        Assert.That(await Related("a", 3), Is.Empty);

        Assert.That(await Store.ListRelatedAsync(new(Claim("b"), RelatedQuery.AllTypes, 1), new(), default), Is.Null);
        Assert.That(await Store.ListRelatedAsync(new(Claim("nothing"), RelatedQuery.AllTypes, 1), new(), default), Is.Null);
    }

    private static Reference Claim(string label) => new(RecordKind.Claim, Statement.IdOf(label));

    private async Task Claims(params string[] labels)
    {
        foreach (var label in labels)
            await Record(Statement.By("Ada").Saying($"Claim {label}.").Labelled(label));
    }

    private Task<Reference> Draw(string from, EdgeType type, string to, string? note = null) => Accept(
        new RecordLink(new() { From = Claim(from), Type = type, To = Claim(to), Note = note }), Disposition.Created);

    private async Task<IEnumerable<string>> Related(string label, int depth, params EdgeType[] types) =>
        (await Store.AllRelated(new(Claim(label), types.Length == 0 ? RelatedQuery.AllTypes : types, depth))).Select(Shown);

    private static string Shown(RelatedClaim related) =>
        $"{related.Distance} {Json.Of(related.Claim)["text"]!.Replace("Claim ", "", StringComparison.Ordinal).TrimEnd('.')}";

    private static IEnumerable<string> InOrder(params string[] shown) =>
        shown.OrderBy(item => Statement.IdOf(item.Split(' ')[1]), StringComparer.Ordinal);
}
