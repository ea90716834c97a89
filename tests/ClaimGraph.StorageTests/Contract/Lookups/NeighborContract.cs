using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>What is one step from a node, in groups and pages.</summary>
public sealed class NeighborContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference China = new(RecordKind.Country, "CN");
    private static readonly Reference Society = new(RecordKind.Institution, "society");
    private static readonly Reference Paper = new(RecordKind.Source, "paper");

    [Test]
    public async Task Every_node_has_a_group_for_each_end_at_which_there_is_something()
    {
        var (claim, quotation, unnamed) = await RecordOneOfEverything();

        Assert.That(await Groups(Ada), Is.EqualTo(new[] { "MADE out", "ABOUT in", "AFFILIATED_WITH out", "CITIZEN_OF out" }));
        Assert.That(await Groups(claim), Is.EqualTo(new[] { "MADE in", "ON_BEHALF_OF out", "ABOUT out", "QUOTES in", "SUPPORTS in", "SUPPORTS out" }));
        Assert.That(await Groups(quotation), Is.EqualTo(new[] { "QUOTES out", "APPEARS_IN out", "TAKEN_FROM out" }));
        Assert.That(await Groups(Paper), Is.EqualTo(new[] { "APPEARS_IN in", "PUBLISHED_BY out", "DESCRIBED_IN in", "CITES out" }));
        Assert.That(await Groups(Society), Is.EqualTo(new[] { "ON_BEHALF_OF in", "PUBLISHED_BY in", "AFFILIATED_WITH in", "BASED_IN out", "PART_OF in" }));
        Assert.That(await Groups(China), Is.EqualTo(new[] { "ABOUT in", "BASED_IN in", "CITIZEN_OF in" }));
        Assert.That(await Groups(new(RecordKind.Topic, "rain")), Is.EqualTo(new[] { "ABOUT in", "BROADER out" }));
        Assert.That(await Groups(unnamed), Is.EqualTo(new[] { "MADE out", "DESCRIBED_IN out" }));
    }

    [Test]
    public async Task An_edge_rests_on_the_record_that_is_the_reason_for_it()
    {
        var (claim, quotation, _) = await RecordOneOfEverything();

        await AssertEdge(Ada, EdgeType.Made, EdgeDirection.Out, claim, claim);
        await AssertEdge(China, EdgeType.CitizenOf, EdgeDirection.In, Ada, Ada);
        await AssertEdge(Society, EdgeType.BasedIn, EdgeDirection.Out, China, Society);
        await AssertEdge(Paper, EdgeType.AppearsIn, EdgeDirection.In, quotation, quotation);
        await AssertEdge(Society, EdgeType.PublishedBy, EdgeDirection.In, Paper, Paper);
        var about = await AssertEdge(China, EdgeType.About, EdgeDirection.In, claim, claim);
        Assert.That((about.Edge.Role, about.Node.Label, about.Node.SaidOn.ToString()), Is.EqualTo(("economy", "It rains.", "2025-05-08")));
        var position = (await Records(new(RecordKind.Affiliation))).Single().Reference;
        var affiliated = await AssertEdge(Ada, EdgeType.AffiliatedWith, EdgeDirection.Out, Society, position);
        Assert.That((affiliated.Edge.Title, affiliated.Edge.Since.ToString()), Is.EqualTo(("fellow", "2020")));
        Assert.That(affiliated.Edge.Words, Is.EqualTo("Ada has been fellow of Society since 2020."));
        var part = new Reference(RecordKind.Institution, "part");
        await AssertEdge(Society, EdgeType.PartOf, EdgeDirection.In, part, new(RecordKind.Link, LinkRecord.IdOf(part, EdgeType.PartOf, Society)));
    }

    [Test]
    public async Task A_question_for_one_type_or_direction_is_answered_with_those_groups_only()
    {
        var (claim, _, _) = await RecordOneOfEverything();

        Assert.That(await Groups(claim, EdgeType.Supports), Is.EqualTo(new[] { "SUPPORTS in", "SUPPORTS out" }));
        Assert.That(await Groups(claim, EdgeType.Supports, EdgeDirection.Out), Is.EqualTo(new[] { "SUPPORTS out" }));
        Assert.That(await Groups(claim, null, EdgeDirection.In), Is.EqualTo(new[] { "MADE in", "QUOTES in", "SUPPORTS in" }));
        Assert.That(await Groups(claim, EdgeType.Broader), Is.Empty);
        Assert.That(await Groups(claim, EdgeType.Repeats), Is.Empty);
    }

    [Test]
    public async Task Claims_come_newest_first_those_of_a_day_as_lists_have_them_and_pages_of_any_size_joined_are_all()
    {
        var recorded = new List<(string Id, int Day)>();
        for (var number = 0; number < 11; number++)
        {
            var day = number / 3;
            var statement = Statement.By("Ada").Saying($"Number {number}.").About(Statement.Country("CN"));
            recorded.Add(((await Record(day == 3 ? statement : statement.On($"2025-05-0{3 - day}"))).Id, day));
        }

        var expected = recorded.OrderBy(claim => claim.Day).ThenByDescending(claim => claim.Id, StringComparer.Ordinal).Select(claim => claim.Id).ToList();
        foreach (var size in new[] { 1, 2, 3, 5, 10, 11, 12, 200 })
        {
            Assert.That(await Neighbors(China, EdgeType.About, EdgeDirection.In, size), Is.EqualTo(expected), $"{size}");
            Assert.That(await Neighbors(Ada, EdgeType.Made, EdgeDirection.Out, size), Is.EqualTo(expected), $"{size}");
        }
    }

    [Test]
    public async Task Other_edges_come_in_the_order_of_their_recording_the_last_first_however_they_are_edited()
    {
        string[] people = ["zoe", "ada", "max", "bob", "cyd"];
        foreach (var person in people)
            await Record(Statement.Person(person).Working(Statement.Institution("Society")) with { CitizenOf = [Statement.Country("CN")] });
        await Accept(new Replace(new(RecordKind.Person, "zoe"), Statement.Person("zoe") with
        {
            CitizenOf = [Statement.Country("CN")],
            Summary = "Edited.",
        }, null), Disposition.Updated);
        var first = (await Records(new(RecordKind.Affiliation) { Of = new(RecordKind.Person, "zoe") })).Single().Reference;
        await Accept(new Replace(first, Descriptions.Position(Statement.Institution("Society"), "head"), null), Disposition.Updated);

        foreach (var size in new[] { 1, 2, 200 })
        {
            Assert.That(await Neighbors(Society, EdgeType.AffiliatedWith, EdgeDirection.In, size), Is.EqualTo(Enumerable.Reverse(people)));
            Assert.That(await Neighbors(China, EdgeType.CitizenOf, EdgeDirection.In, size), Is.EqualTo(Enumerable.Reverse(people)));
        }
    }

    [Test]
    public async Task Two_edges_to_one_neighbour_are_two()
    {
        await Record(Statement.Person("Ada")
            .Working(Statement.Institution("Society"), "fellow", "2010", "2019").Working(Statement.Institution("Society"), "head", "2020"));

        var positions = await Store.AllNeighbors(Ada, EdgeType.AffiliatedWith, EdgeDirection.Out, size: 1);

        Assert.That(positions.Select(item => item.Edge.Title), Is.EqualTo(new[] { "head", "fellow" }));
        Assert.That(positions.Select(item => item.Node.Id), Is.All.EqualTo("society"));
    }

    [Test]
    public async Task Only_groups_with_more_than_the_page_go_on()
    {
        for (var number = 0; number < 4; number++)
            await Record(Statement.By(Statement.Institution("Society").BasedIn("CN")).Saying($"Number {number}."));

        var groups = (await Ask(Society, size: 3))!.Groups.ToDictionary(group => group.Type);

        Assert.That((groups[EdgeType.Made].Count, groups[EdgeType.Made].Items.Count, groups[EdgeType.Made].Next is null), Is.EqualTo((4, 3, false)));
        Assert.That((groups[EdgeType.BasedIn].Count, groups[EdgeType.BasedIn].Next), Is.EqualTo((1, (string?)null)));
    }

    [Test]
    public async Task Counts_and_order_follow_edits_and_deletions()
    {
        var one = await Record(About("One.", "2023", "CN"));
        var two = await Record(About("Two.", "2024", "CN"));
        var three = await Record(About("Three.", "2025", "RU"));
        Assert.That(await Neighbors(China, EdgeType.About, EdgeDirection.In), Is.EqualTo(new[] { two.Id, one.Id }));

        await Accept(new Replace(one, About("One.", "2026", "CN"), null), Disposition.Updated);
        Assert.That(await Neighbors(China, EdgeType.About, EdgeDirection.In), Is.EqualTo(new[] { one.Id, two.Id }));

        await Accept(new Replace(three, About("Three.", "2025", "CN"), null), Disposition.Updated);
        Assert.That(await Neighbors(China, EdgeType.About, EdgeDirection.In, size: 1), Is.EqualTo(new[] { one.Id, three.Id, two.Id }));
        Assert.That(await Groups(new(RecordKind.Country, "RU")), Is.Empty);

        await Accept(new Delete(one, null), Disposition.Deleted);
        await Accept(new Delete(new(RecordKind.Link, LinkRecord.IdOf(two, EdgeType.About, China)), null), Disposition.Deleted);
        Assert.That(await Neighbors(China, EdgeType.About, EdgeDirection.In), Is.EqualTo(new[] { three.Id }));
        Assert.That(await Neighbors(Ada, EdgeType.Made, EdgeDirection.Out), Is.EqualTo(new[] { three.Id, two.Id }));

        await Accept(new Delete(three, null), Disposition.Deleted);
        Assert.That(await Groups(China), Is.Empty);
    }

    [Test]
    public async Task Quotations_move_with_the_day_of_their_claim_and_go_with_it()
    {
        var one = await Record(Statement.By("Ada").Saying("One.").On("2023").In(PaperOf("Press")));
        var two = await Record(Statement.By("Ada").Saying("Two.").On("2024").In(PaperOf("Press")));
        var (first, second) = (await QuotationOf(one), await QuotationOf(two));
        Assert.That(await Neighbors(Paper, EdgeType.AppearsIn, EdgeDirection.In, size: 1), Is.EqualTo(new[] { second.Id, first.Id }));

        await Accept(new Replace(one, Statement.By("Ada").Saying("One.").On("2025"), null), Disposition.Updated);
        Assert.That(await Neighbors(Paper, EdgeType.AppearsIn, EdgeDirection.In, size: 1), Is.EqualTo(new[] { first.Id, second.Id }));

        await Accept(new Delete(one, null), Disposition.Deleted);
        Assert.That(await Neighbors(Paper, EdgeType.AppearsIn, EdgeDirection.In), Is.EqualTo(new[] { second.Id }));
        Assert.That(await Ask(first), Is.Null);
    }

    [Test]
    public async Task A_link_drawn_again_is_counted_once()
    {
        var (one, two) = (await Record(Statement.By("Ada").Saying("One.")), await Record(Statement.By("Ada").Saying("Two.")));
        var link = await Accept(Drawn(one, EdgeType.Contradicts, two), Disposition.Created);
        await Accept(new Delete(link, null), Disposition.Deleted);
        Assert.That(await Neighbors(one, EdgeType.Contradicts, EdgeDirection.Out), Is.Empty);

        await Accept(Drawn(one, EdgeType.Contradicts, two), Disposition.Created);

        Assert.That(await Neighbors(one, EdgeType.Contradicts, EdgeDirection.Out), Is.EqualTo(new[] { two.Id }));
        Assert.That(await Neighbors(two, EdgeType.Contradicts, EdgeDirection.In), Is.EqualTo(new[] { one.Id }));
    }

    [Test]
    public async Task What_is_not_there_has_no_neighbours_and_what_stands_alone_has_none()
    {
        var claim = await Record(Statement.By("Ada"));
        await Record(Statement.Person("Bob"));
        await Accept(new Delete(claim, null), Disposition.Deleted);

        Assert.That(await Ask(claim), Is.Null);
        Assert.That(await Ask(new(RecordKind.Person, "nobody")), Is.Null);
        Assert.That((await Ask(new(RecordKind.Person, "bob")))!.Groups, Is.Empty);
    }

    private async Task<(Reference Claim, Reference Quotation, Reference Unnamed)> RecordOneOfEverything()
    {
        var society = Statement.Institution("Society").BasedIn("CN");
        var ada = Statement.Person("Ada").Working(society, "fellow", "2020") with { CitizenOf = [Statement.Country("CN")] };
        var claim = await Record(Statement.By(ada).Saying("It rains.").On("2025-05-08").For(society).In(PaperOf("Society"))
            .About(Statement.Country("CN").In("economy"), Statement.Topic("Rain")));
        var official = new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "an official", Source = PaperOf("Society") };
        var other = await Record(Statement.By(official).Saying("It does.").In(Statement.Article("Other").WithId("other"))
            .About(Statement.Known(Ada)));
        var quotation = await QuotationOf(claim);
        await Record(Statement.Institution("Part"));
        await Record(Statement.Topic("Weather"));
        await Accept(Drawn(claim, EdgeType.Supports, other), Disposition.Created);
        await Accept(Drawn(other, EdgeType.Supports, claim), Disposition.Created);
        await Accept(Drawn(quotation, EdgeType.TakenFrom, await QuotationOf(other)), Disposition.Created);
        await Accept(Drawn(Paper, EdgeType.Cites, new(RecordKind.Source, "other")), Disposition.Created);
        await Accept(Drawn(new(RecordKind.Institution, "part"), EdgeType.PartOf, Society), Disposition.Created);
        await Accept(Drawn(new(RecordKind.Topic, "rain"), EdgeType.Broader, new(RecordKind.Topic, "weather")), Disposition.Created);
        return (claim, quotation, (await Records(new(RecordKind.UnnamedSource) { Sort = RecordSort.RecordedAt })).Single().Reference);
    }

    private async Task<NeighborDocument> AssertEdge(Reference of, EdgeType type, EdgeDirection direction, Reference neighbor, Reference restsOn)
    {
        var found = (await Store.AllNeighbors(of, type, direction)).Single();
        Assert.That(new Reference(found.Node.Type, found.Node.Id), Is.EqualTo(neighbor));
        Assert.That(
            (found.Edge.Type, found.Edge.From, found.Edge.To, found.Edge.RestsOn.Single()),
            Is.EqualTo(direction == EdgeDirection.Out ? (type, of, neighbor, restsOn) : (type, neighbor, of, restsOn)));
        return found;
    }

    private async Task<Reference> QuotationOf(Reference claim) => (await Records(new(RecordKind.Quotation) { Of = claim })).Single().Reference;

    private Task<Neighborhood?> Ask(Reference of, EdgeType? type = null, EdgeDirection? direction = null, int size = Limits.DefaultPage) =>
        Store.ListNeighborsAsync(new(of, type, direction), new(size), CancellationToken.None);

    private async Task<IEnumerable<string>> Groups(Reference of, EdgeType? type = null, EdgeDirection? direction = null) =>
        (await Ask(of, type, direction))!.Groups.Select(group => $"{WireNames<EdgeType>.Of(group.Type)} {WireNames<EdgeDirection>.Of(group.Direction)}");

    private async Task<IEnumerable<string>> Neighbors(Reference of, EdgeType type, EdgeDirection direction, int size = Limits.LargestPage) =>
        (await Store.AllNeighbors(of, type, direction, size)).Select(item => item.Node.Id);

    private static SourceDescription PaperOf(string publisher) => Statement.Article("Paper").WithId("paper").PublishedBy(publisher);

    private static ClaimDocument About(string words, string day, string country) =>
        Statement.By("Ada").Saying(words).On(day).About(Statement.Country(country));

    private static RecordLink Drawn(Reference from, EdgeType type, Reference to) => new(new() { From = from, Type = type, To = to });
}
