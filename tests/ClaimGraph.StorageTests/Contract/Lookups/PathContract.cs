using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>The shortest chains between two nodes, and how the search for them ended.</summary>
public sealed class PathContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Bob = new(RecordKind.Person, "bob");
    private static readonly Reference China = new(RecordKind.Country, "CN");

    [Test]
    public async Task A_chain_is_told_with_its_nodes_every_edge_of_each_step_and_in_words()
    {
        await Record(Statement.Person("Ada").Working(Statement.Institution("Society"), "fellow", "2010", "2019")
            .Working(Statement.Institution("Society"), "head", "2020"));
        await Record(Statement.Person("Bob").Working(Statement.Institution("Society"), "guest"));

        var answer = await Find(new(Ada, Bob));

        Assert.That((answer.Outcome, answer.Because, answer.From.Label, answer.To.Label), Is.EqualTo((PathOutcome.Found, (string?)null, "Ada", "Bob")));
        var path = answer.Paths.Single();
        Assert.That(path.Length, Is.EqualTo(2));
        Assert.That(path.Nodes.Select(node => node.Label), Is.EqualTo(new[] { "Ada", "Society", "Bob" }));
        Assert.That(path.Steps[0].Edges.Select(edge => edge.Title), Is.EquivalentTo(new[] { "fellow", "head" }));
        Assert.That(path.Steps[0].Edges.Select(edge => edge.RestsOn.Single().ToString()), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(path.Words, Is.EqualTo(new[] { path.Steps[0].Edges[0].Words, "Bob was guest of Society." }));
    }

    [Test]
    public async Task Of_several_edges_between_two_nodes_the_first_type_comes_first()
    {
        var claim = await Record(Statement.By("Ada").Saying("I am right.").About(Statement.Person("Ada")));
        await Draw("part", EdgeType.OwnedBy, "whole");
        await Draw("part", EdgeType.PartOf, "whole");
        await Draw("whole", EdgeType.Advises, "part");

        Assert.That(
            (await Find(new(claim, Ada))).Paths.Single().Steps.Single().Edges.Select(edge => edge.Type),
            Is.EqualTo(new[] { EdgeType.Made, EdgeType.About }));
        Assert.That(
            (await Find(new(Institution("whole"), Institution("part")))).Paths.Single().Steps.Single().Edges.Select(edge => edge.Type),
            Is.EqualTo(new[] { EdgeType.PartOf, EdgeType.OwnedBy, EdgeType.Advises }));
        Assert.That(
            (await Find(new(Ada, claim) { Types = [EdgeType.About] })).Paths.Single().Steps.Single().Edges.Select(edge => edge.Type),
            Is.EqualTo(new[] { EdgeType.About }));
    }

    [Test]
    public async Task Of_many_shortest_chains_the_first_are_told_as_their_nodes_come_and_none_that_is_longer()
    {
        foreach (var name in new[] { "d", "b", "a", "c" })
            await Record(Statement.Person("Ada").Working(Statement.Institution(name)), Statement.Person("Bob").Working(Statement.Institution(name)));
        await Draw("a", EdgeType.PartOf, "b");
        await Record(Statement.Person("Ada").Working(Statement.Institution("x")), Statement.Person("Bob").Working(Statement.Institution("y")));
        await Draw("x", EdgeType.PartOf, "y");

        Assert.That(await Chains(new(Ada, Bob)), Is.EqualTo(new[] { "ada a bob", "ada b bob", "ada c bob" }));
        Assert.That(await Chains(new(Ada, Bob) { Limit = 1 }), Is.EqualTo(new[] { "ada a bob" }));
        Assert.That(await Chains(new(Ada, Bob) { Limit = 10 }), Is.EqualTo(new[] { "ada a bob", "ada b bob", "ada c bob", "ada d bob" }));
    }

    [Test]
    public async Task Chains_part_and_join_again_and_are_told_once_each()
    {
        // Two ways at each of two places: a-b1|b2-c-d1|d2-e.
        foreach (var (from, to) in new[] { ("a", "b2"), ("a", "b1"), ("b1", "c"), ("b2", "c"), ("d2", "c"), ("d1", "c"), ("d1", "e"), ("e", "d2") })
            await Draw(from, EdgeType.PartOf, to);

        string[] all = ["a b1 c d1 e", "a b1 c d2 e", "a b2 c d1 e", "a b2 c d2 e"];
        Assert.That(await Chains(new(Institution("a"), Institution("e")) { Limit = 10 }), Is.EqualTo(all));
        Assert.That(await Chains(new(Institution("a"), Institution("e")) { Limit = 2 }), Is.EqualTo(all.Take(2)));
        Assert.That(
            await Chains(new(Institution("e"), Institution("a")) { Limit = 10 }),
            Is.EqualTo(new[] { "e d1 c b1 a", "e d1 c b2 a", "e d2 c b1 a", "e d2 c b2 a" }));
    }

    [Test]
    public async Task A_chain_longer_than_asked_for_is_none()
    {
        await DrawLine();

        Assert.That((await Find(new(Institution("i0"), Institution("i6")) { MaxLength = 6 })).Paths.Single().Length, Is.EqualTo(6));
        for (var length = 1; length <= 6; length++)
        {
            Assert.That(
                (await Find(new(Institution("i0"), Institution($"i{length}")) { MaxLength = length })).Outcome, Is.EqualTo(PathOutcome.Found));
            await AssertNone(new(Institution("i0"), Institution($"i{length + 1}")) { MaxLength = length });
        }
    }

    [Test]
    public async Task Only_edges_of_the_types_asked_for_are_followed()
    {
        var claim = await Record(Statement.By("Ada").About(Statement.Country("CN")));
        await Record(Statement.Person("Bob") with { CitizenOf = [Statement.Country("CN")] });

        Assert.That(await Chains(new(Ada, Bob)), Is.EqualTo(new[] { $"ada {claim.Id} CN bob" }));
        Assert.That(
            await Chains(new(Ada, Bob) { Types = [EdgeType.CitizenOf, EdgeType.About, EdgeType.Made] }), Is.EqualTo(new[] { $"ada {claim.Id} CN bob" }));
        await AssertNone(new(Ada, Bob) { Types = [EdgeType.About, EdgeType.Made] });
        await AssertNone(new(Ada, Bob) { Types = [EdgeType.CitizenOf] });
    }

    [Test]
    public async Task Nodes_and_kinds_can_be_avoided_but_never_the_ends()
    {
        await Record(Statement.Person("Ada").Working(Statement.Institution("Society").BasedIn("CN")) with { CitizenOf = [Statement.Country("CN")] });
        await Record(Statement.Person("Bob").Working(Statement.Institution("Society")) with { CitizenOf = [Statement.Country("CN")] });

        Assert.That(await Chains(new(Ada, Bob)), Is.EqualTo(new[] { "ada CN bob", "ada society bob" }));
        Assert.That(await Chains(Avoiding(Ada, Bob, "country:*")), Is.EqualTo(new[] { "ada society bob" }));
        Assert.That(await Chains(Avoiding(Ada, Bob, "country:FR")), Is.EqualTo(new[] { "ada CN bob", "ada society bob" }));
        Assert.That(await Chains(Avoiding(Ada, Bob, "institution:society")), Is.EqualTo(new[] { "ada CN bob" }));
        await AssertNone(Avoiding(Ada, Bob, "institution:society", "country:CN"));
        Assert.That(
            await Chains(Avoiding(Ada, Bob, "person:*", "country:*")), Is.EqualTo(new[] { "ada society bob" }));
        Assert.That(await Chains(Avoiding(Ada, China, "country:*")), Is.EqualTo(new[] { "ada CN" }));
        Assert.That(await Chains(Avoiding(China, Ada, "country:CN")), Is.EqualTo(new[] { "CN ada" }));
    }

    [Test]
    public async Task A_way_round_what_is_avoided_is_found_though_it_is_longer()
    {
        await Record(Statement.Person("Ada").Working(Statement.Institution("Society").BasedIn("CN")) with { CitizenOf = [Statement.Country("CN")] });
        await Record(Statement.Person("Bob").Working(Statement.Institution("Academy")) with { CitizenOf = [Statement.Country("CN")] });
        await Accept(
            new RecordLink(new() { From = Institution("academy"), Type = EdgeType.PartOf, To = Institution("society") }), Disposition.Created);

        Assert.That(await Chains(Avoiding(Ada, Bob, "country:*")), Is.EqualTo(new[] { "ada society academy bob" }));
    }

    [Test]
    public async Task What_is_not_joined_is_none()
    {
        await Record(Statement.By("Ada").About(Statement.Country("CN")));
        await Record(Statement.Person("Bob"));

        await AssertNone(new(Ada, Bob));
        await AssertNone(new(Bob, Ada));
    }

    [Test]
    public async Task Deleted_claims_links_and_positions_join_nothing()
    {
        await Record(Statement.Person("Ada").Working(Statement.Institution("Society")));
        await Record(Statement.Person("Bob").Working(Statement.Institution("Society")));
        var claim = await Record(Statement.By("Ada").About(Statement.Person("Bob")));
        Assert.That(await Chains(new(Ada, Bob)), Is.EqualTo(new[] { $"ada {claim.Id} bob", "ada society bob" }));

        await Accept(new Delete(claim, null), Disposition.Deleted);
        Assert.That(await Chains(new(Ada, Bob)), Is.EqualTo(new[] { "ada society bob" }));

        var position = (await Records(new(RecordKind.Affiliation) { Of = Bob })).Single().Reference;
        await Accept(new Delete(position, null), Disposition.Deleted);
        await AssertNone(new(Ada, Bob));
    }

    [Test]
    public async Task Between_what_is_not_there_nothing_is_looked_for()
    {
        var claim = await Record(Statement.By("Ada"));
        await Accept(new Delete(claim, null), Disposition.Deleted);

        foreach (var query in new PathQuery[] { new(Ada, Bob), new(Bob, Ada), new(Ada, claim), new(claim, Ada) })
            Assert.That(await Store.FindPathsAsync(query, CancellationToken.None), Is.Null);
    }

    private async Task Record(params Documents.EntityDescription[] people)
    {
        foreach (var person in people)
            await Accept(new RecordEntity(person));
    }

    /// <summary>Draws an edge between two institutions, which are recorded where they are not yet.</summary>
    private async Task Draw(string from, EdgeType type, string to)
    {
        await Accept(new RecordEntity(Statement.Institution(from).WithId(from)));
        await Accept(new RecordEntity(Statement.Institution(to).WithId(to)));
        await Accept(new RecordLink(new() { From = Institution(from), Type = type, To = Institution(to) }), Disposition.Created);
    }

    private async Task DrawLine()
    {
        for (var number = 0; number < 7; number++)
            await Draw($"i{number}", EdgeType.PartOf, $"i{number + 1}");
    }

    private async Task<PathAnswer> Find(PathQuery query)
    {
        var answer = await Store.FindPathsAsync(query, CancellationToken.None);
        Assert.That(answer, Is.Not.Null);
        return answer!;
    }

    private async Task<IEnumerable<string>> Chains(PathQuery query)
    {
        var answer = await Find(query);
        Assert.That(answer.Outcome, Is.EqualTo(PathOutcome.Found));
        return answer.Paths.Select(path => string.Join(' ', path.Nodes.Select(node => node.Id)));
    }

    private async Task AssertNone(PathQuery query)
    {
        var answer = await Find(query);
        Assert.That((answer.Outcome, answer.Because, answer.Paths.Count), Is.EqualTo((PathOutcome.None, (string?)null, 0)));
    }

    /// <param name="avoided">References, with a star in the place of the id for all of the kind.</param>
    private static PathQuery Avoiding(Reference from, Reference to, params string[] avoided) => new(from, to)
    {
        Avoid = [.. avoided.Select(text => Reference.TryParse(text, out var node) ? new AvoidedNodes(node.Kind, node.Id == "*" ? null : node.Id) : default)],
    };

    private static Reference Institution(string id) => new(RecordKind.Institution, id);
}
