using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Lookups;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Statements of several speakers, and those on behalf of somebody.</summary>
public sealed class JointContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Bob = new(RecordKind.Person, "bob");
    private static readonly Reference Society = new(RecordKind.Institution, "society");
    private static readonly Reference Britain = new(RecordKind.Country, "GB");
    private static readonly Reference China = new(RecordKind.Country, "CN");
    private static readonly Reference Rain = new(RecordKind.Topic, "rain");
    private static readonly Reference Paper = new(RecordKind.Source, "paper");

    private static Statement Joint => Statement.By(At("Ada"))
        .With(At("Bob"), Statement.Country("CN"), Statement.Institution("Academy").BasedIn("FR"))
        .Saying("It rains on us all.").On("2025-05-08").About(Statement.Topic("Rain"))
        .In(Statement.Article("Paper").WithId("paper").PublishedBy("Press"));

    [Test]
    public async Task It_is_read_as_it_was_given_and_recording_it_again_changes_nothing()
    {
        var claim = await Record(Joint);
        var read = await Read(claim);

        Assert.That(read["speaker", "id"], Is.EqualTo("ada"));
        Assert.That(read.Each("jointWith", "id"), Is.EqualTo(new[] { "bob", "CN", "academy" }));
        Assert.That(read["jointWith", 0, "affiliations", 0, "institution", "id"], Is.EqualTo("society"));
        Assert.That(read["jointWith", 2, "country", "id"], Is.EqualTo("FR"));
        await Accept(new RecordClaim(Joint), Disposition.Unchanged);
        await Accept(new RecordClaim(Read((await Find(claim)).Json)), Disposition.Unchanged);
        await Accept(new Replace(claim, Read((await Find(claim)).Json), 1), Disposition.Unchanged);
    }

    [Test]
    public async Task Its_id_is_that_of_the_first_speakers_statement()
    {
        var alone = await Record(Statement.By("Ada").Saying("It rains on us all.").On("2025-05-08"));

        Assert.That((await Accept(new RecordClaim(Joint, WhenPresent.Update))).Reference, Is.EqualTo(alone));
        Assert.That((await Read(alone)).Each("jointWith", "id"), Is.EqualTo(new[] { "bob", "CN", "academy" }));
        await Refuse(new RecordClaim(Joint.With(Statement.Country("CN"))), RefusalCode.ContentConflict);
    }

    [Test]
    public async Task Whoever_is_meant_twice_is_refused_where_they_stand_again()
    {
        await Record(Statement.Person("Ada").AlsoKnownAs("Countess"));

        var again = await Refuse(new RecordClaim(Statement.By("Ada").With(Statement.Person("Bob"), Statement.Person("Countess"))), RefusalCode.RuleBroken);
        var twice = await Refuse(new RecordClaim(Statement.By("Ada").With(Statement.Person("Bob"), Statement.Person("BOB"))), RefusalCode.RuleBroken);

        Assert.That((again.Path, twice.Path), Is.EqualTo(("jointWith[1]", "jointWith[1]")));
        Assert.That(again.Message, Does.Contain("person:ada"));
        Assert.That(await IsThere(Bob), Is.False);
    }

    [Test]
    public async Task An_unnamed_source_may_join_in_and_belongs_to_the_first_quotations_source()
    {
        var official = new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "an official" };

        var claim = await Record(Joint.With(official));
        var unnamed = new Reference(RecordKind.UnnamedSource, (await Read(claim))["jointWith", 0, "id"]!);

        Assert.That((await Read(unnamed))["source", "id"], Is.EqualTo("paper"));
        Assert.That(await Ids(new() { Speaker = unnamed }), Is.EqualTo(new[] { claim.Id }));
        Assert.That((await Refuse(new RecordClaim(Statement.By("Bob").With(official)), RefusalCode.UnknownReference)).Path, Is.EqualTo("jointWith[0].source"));
    }

    [Test]
    public async Task It_is_in_the_lists_of_each_speaker_once()
    {
        var claim = await Record(Joint);
        await Record(Statement.By("Eve").Saying("It does not.").On("2025-05-08").About(Statement.Topic("Rain")));
        var academy = new Reference(RecordKind.Institution, "academy");

        foreach (var filter in new ClaimFilter[]
        {
            new() { Speaker = Ada }, new() { Speaker = Bob }, new() { Speaker = China }, new() { Speaker = academy },
            new() { Speaker = Bob, About = Rain }, new() { Speaker = Bob, Source = "paper" }, new() { Speaker = China, Query = Search.Words("rains") },
            new() { Institution = "society" }, new() { Institution = "academy" }, new() { Institution = "society", Publisher = "press" },
            new() { Country = "GB" }, new() { Country = "CN" }, new() { Country = "FR" }, new() { Country = "CN", Query = Search.Words("rains") },
            new() { SpeakersAt = Society }, new() { SpeakersAt = Society, IsCertain = true }, new() { SpeakersAt = Britain },
            new() { SpeakersAt = new(RecordKind.Country, "FR") }, new() { SpeakersAt = Society, Topic = "rain" },
        })
        {
            foreach (var sort in new[] { ClaimSort.SaidOn, ClaimSort.RecordedAt })
                foreach (var isDescending in new[] { true, false })
                    Assert.That(
                        (await Claims(new ClaimQuery(filter, sort, isDescending))).Select(found => found.Reference), Is.EqualTo(new[] { claim }), $"{filter} {sort}");
            Assert.That(await Store.CountClaimsAsync(filter, default), Is.EqualTo(new MatchCount(1, false)), filter.ToString());
        }

        Assert.That(await Ids(new() { SpeakersAt = China }), Is.Empty);
        Assert.That(await Ids(new() { OnBehalfOf = Bob }), Is.Empty);
    }

    [Test]
    public async Task Among_others_it_stands_on_one_page_only_also_when_several_of_its_speakers_match()
    {
        var ids = new List<string>();
        for (var number = 0; number < 9; number++)
        {
            var alone = Statement.By(At(number % 2 == 0 ? "Ada" : "Bob"));
            var statement = number % 3 == 0 ? alone : alone.With(At("Cid"), At(number % 2 == 0 ? "Bob" : "Ada"));
            ids.Add((await Record(statement.Saying($"Number {number}.").On($"2025-05-{28 - number}").For(Statement.Institution("Society")))).Id);
        }

        foreach (var filter in new ClaimFilter[] { new() { SpeakersAt = Society }, new() { SpeakersAt = Britain }, new() { Institution = "society" }, new() { Country = "GB" } })
            foreach (var size in new[] { 1, 2, 4, 200 })
            {
                Assert.That((await Claims(new ClaimQuery(filter), size)).Select(claim => claim.Reference.Id), Is.EqualTo(ids), $"{filter} {size}");
                Assert.That(
                    (await Claims(new ClaimQuery(filter, Descending: false), size)).Select(claim => claim.Reference.Id), Is.EqualTo(Enumerable.Reverse(ids)), $"{filter} {size}");
            }
    }

    [TestCase("2019/2024", "2023", true)]
    [TestCase("2019/2024", "2025", false)]
    [TestCase("2019", "2023", false)]
    public async Task A_joint_speaker_stood_there_as_a_first_one_does(string said, string since, bool stood)
    {
        var bob = Statement.Person("Bob").Working(Statement.Institution("Society").BasedIn("GB"), "fellow", since, "2026");
        var joint = await Record(Statement.By("Ada").With(bob).Saying("We agree.").On(said));
        var alone = await Record(Statement.By("Bob").Saying("I agree.").On(said));

        foreach (var place in new[] { Society, Britain })
            foreach (var isDescending in new[] { true, false })
                Assert.That(
                    (await Claims(new ClaimQuery(new() { SpeakersAt = place }, Descending: isDescending))).Select(claim => claim.Reference),
                    stood ? Is.EquivalentTo(new[] { joint, alone }) : Is.Empty);
    }

    [Test]
    public async Task Facets_count_it_for_each_speaker_and_once_for_what_they_share()
    {
        await Record(Joint);

        var facets = await Store.FacetsAsync(new(), [FacetField.Speaker, FacetField.Institution, FacetField.Country], CancellationToken.None);

        Assert.That(facets.Matches, Is.EqualTo(new MatchCount(1, false)));
        Assert.That(facets.Fields.Select(facet => facet.Values.Select(value => $"{value.Value} {value.Count}")), Is.EqualTo(new[]
        {
            new[] { "country:CN 1", "institution:academy 1", "person:ada 1", "person:bob 1" },
            ["institution:academy 1", "institution:society 1"],
            ["country:CN 1", "country:FR 1", "country:GB 1"],
        }));
    }

    [Test]
    public async Task Each_speaker_speaks_on_its_subject_and_is_quoted_where_it_is_printed_together_with_the_others()
    {
        var claim = await Record(Joint);
        await Record(Statement.By("Eve").Saying("It is dry.").In(Statement.Article("Paper").WithId("paper").PublishedBy("Press")));

        Assert.That(await Speakers(new SpeakersAbout(Rain)), Is.EqualTo(new[] { "CN 1", "academy 1", "ada 1", "bob 1" }));
        Assert.That(await Speakers(new SpeakersQuotedBy(Paper)), Is.EqualTo(new[] { "CN 1", "academy 1", "ada 1", "bob 1", "eve 1" }));
        Assert.That(await Speakers(new SpeakersQuotedBy(new(RecordKind.Institution, "press"))), Is.EqualTo(new[] { "CN 1", "academy 1", "ada 1", "bob 1", "eve 1" }));
        Assert.That(await Speakers(new SpeakersQuotedWith(Bob)), Is.EqualTo(new[] { "CN 1", "academy 1", "ada 1", "eve 1" }));
        var bob = (await Store.AllSpeakers(new SpeakersAbout(Rain))).Single(speaker => speaker.Speaker.Id == "bob");
        Assert.That((bob.FirstSaidOn.ToString(), bob.RestsOn.Single()), Is.EqualTo(("2025-05-08", claim)));
        Assert.That((await Store.ListSpeakersAsync(new SpeakersAbout(Rain), new(), default)).Counted, Is.EqualTo(new MatchCount(1, false)));
        Assert.That((await Store.ListSpeakersAsync(new SpeakersQuotedBy(Paper), new(), default)).Counted, Is.EqualTo(new MatchCount(2, false)));
    }

    [Test]
    public async Task Its_edges_lead_to_each_speaker_and_are_marked_but_for_the_first()
    {
        var claim = await Record(Joint);

        var made = await Store.AllNeighbors(claim, EdgeType.Made, EdgeDirection.In);
        Assert.That(made.Select(neighbor => $"{neighbor.Node.Id} {neighbor.Edge.Role}"), Is.EqualTo(new[] { "CN joint", "academy joint", "ada ", "bob joint" }));
        var said = (await Store.AllNeighbors(Bob, EdgeType.Made, EdgeDirection.Out)).Single();
        Assert.That((said.Node.Id, said.Edge.Role), Is.EqualTo((claim.Id, "joint")));
        Assert.That(said.Edge.Words, Is.EqualTo("Bob jointly made the claim “It rains on us all.” on 2025-05-08."));
        var path = (await Store.FindPathsAsync(new(Ada, China) { Types = [EdgeType.Made] }, default))!.Paths.Single();
        Assert.That(path.Nodes.Select(node => node.Id), Is.EqualTo(new[] { "ada", claim.Id, "CN" }));
        Assert.That(path.Steps.Select(step => step.Edges.Single().Role), Is.EqualTo(new[] { null, "joint" }));
        var provenance = (await Store.FindProvenanceAsync(claim.Id, default))!;
        Assert.That(provenance.Names.Keys, Is.SupersetOf(new[] { Ada, Bob, China }));
    }

    [Test]
    public async Task Who_is_taken_out_by_an_edit_loses_it_and_who_is_put_first_is_the_first()
    {
        var claim = await Record(Joint);

        await Accept(new Replace(claim, Joint.With(Statement.Country("CN")), 1), Disposition.Updated);
        Assert.That(await Ids(new() { Speaker = Bob }), Is.Empty);
        Assert.That(await Ids(new() { Speaker = China }), Is.EqualTo(new[] { claim.Id }));
        Assert.That(await Store.AllNeighbors(Bob, EdgeType.Made, EdgeDirection.Out), Is.Empty);

        await Accept(new Replace(claim, Joint.ToClaimDocument() with { Speaker = Statement.Country("CN"), JointWith = [Statement.Person("Ada")] }, 2), Disposition.Updated);
        var made = await Store.AllNeighbors(claim, EdgeType.Made, EdgeDirection.In);
        Assert.That(made.Select(neighbor => $"{neighbor.Node.Id} {neighbor.Edge.Role}"), Is.EqualTo(new[] { "CN ", "ada joint" }));

        await Accept(new Replace(claim, Joint.ToClaimDocument() with { JointWith = null }, 3), Disposition.Updated);
        Assert.That(await Ids(new() { Speaker = China }), Is.Empty);
        Assert.That((await Read(claim)).Count("jointWith"), Is.Zero);
        Assert.That((await Store.FacetsAsync(new(), [FacetField.Speaker], default)).Fields[0].Values.Select(value => value.Value), Is.EqualTo(new[] { "person:ada" }));
        Assert.That(Json.Of((await Store.FindVersionAsync(claim, 1, default))!).Each("jointWith", "id"), Is.EqualTo(new[] { "bob", "CN", "academy" }));
        Assert.That(Json.Of((await Store.FindVersionAsync(claim, 2, default))!).Each("jointWith", "id"), Is.EqualTo(new[] { "CN" }));
        var changes = await Store.AllChanges(claim);
        Assert.That(changes.Select(change => Json.Of(change, change.After).Count("jointWith")), Is.EqualTo(new[] { 0, 1, 1, 3 }));
    }

    [Test]
    public async Task Who_said_something_jointly_is_not_deleted_before_it_is()
    {
        var claim = await Record(Joint);

        foreach (var speaker in new[] { Ada, Bob, China })
            Assert.That((await Refuse(new Delete(speaker, null), RefusalCode.InUse)).Candidates!.Single().Reference, Is.EqualTo(claim));
        await Accept(new Delete(claim, null), Disposition.Deleted);

        Assert.That(await Ids(new() { Speaker = Bob }), Is.Empty);
        await Accept(new Delete(Bob, null), Disposition.Deleted);
    }

    [Test]
    public async Task What_is_exported_brings_it_back_whole()
    {
        await Record(Joint.For(Statement.Person("Dora").Working(Statement.Institution("Society"), "head")));
        var exported = await Export();
        await using var other = await Subject.OpenEmptyAsync(Clock);
        var written = await other.WriteAsync([.. exported.Select(claim => new WriteRequest(new RecordClaim(Read(claim.Json), WhenPresent.Update), "tester"))], default);

        Assert.That(written, Is.All.InstanceOf<Accepted>());
        Assert.That(
            (await other.ExportAsync(default).ToListAsync()).Select(claim => Json.Of(claim).WithoutStamps()),
            Is.EqualTo(exported.Select(claim => Json.Of(claim).WithoutStamps())));
    }

    [Test]
    public async Task What_is_said_on_behalf_of_a_person_is_in_the_lists_of_both_and_marked()
    {
        var dora = new Reference(RecordKind.Person, "dora");
        var claim = await Record(Statement.By(At("Ada")).Saying("She has no comment.").On("2025-05-08").About(Statement.Topic("Rain"))
            .For(Statement.Person("Dora").Working(Statement.Institution("Palace").BasedIn("FR"), "head", "2020", "2026")));

        foreach (var filter in new ClaimFilter[] { new() { Speaker = Ada }, new() { Speaker = dora }, new() { OnBehalfOf = dora }, new() { Speaker = dora, Topic = "rain" } })
            Assert.That(await Ids(filter), Is.EqualTo(new[] { claim.Id }), filter.ToString());
        // That the one spoken for stood somewhere says nothing of the one who spoke.
        foreach (var filter in new ClaimFilter[] { new() { Institution = "palace" }, new() { Country = "FR" }, new() { SpeakersAt = new(RecordKind.Institution, "palace") } })
            Assert.That(await Ids(filter), Is.Empty, filter.ToString());
        var facets = await Store.FacetsAsync(new(), [FacetField.Speaker, FacetField.Institution, FacetField.Country], CancellationToken.None);
        Assert.That(facets.Fields.Select(facet => facet.Values.Single().Value), Is.EqualTo(new[] { "person:ada", "institution:society", "country:GB" }));

        var read = await Read(claim);
        Assert.That((read["onBehalfOf", "id"], read["onBehalfOf", "affiliations", 0, "institution", "country", "id"]), Is.EqualTo(("dora", "FR")));
        Assert.That((await Store.AllNeighbors(dora, EdgeType.OnBehalfOf, EdgeDirection.In)).Single().Node.Id, Is.EqualTo(claim.Id));
        await Refuse(new Delete(dora, null), RefusalCode.InUse);

        await Accept(new Delete(new(RecordKind.Link, LinkRecord.IdOf(claim, EdgeType.OnBehalfOf, dora)), null), Disposition.Deleted);
        Assert.That(await Ids(new() { Speaker = dora }), Is.Empty);
        await Accept(new RecordLink(Statement.Link(claim, EdgeType.OnBehalfOf, dora)), Disposition.Created);
        Assert.That(await Ids(new() { Speaker = dora }), Is.EqualTo(new[] { claim.Id }));
    }

    private static EntityDescription At(string person) =>
        Statement.Person(person).Working(Statement.Institution("Society").BasedIn("GB"), "fellow", "2020", "2026");

    private static ClaimDocument Read(ReadOnlyMemory<byte> json) => DocumentJson.Deserialize<ClaimDocument>(json.Span)!;

    private async Task<IEnumerable<string>> Speakers(SpeakerQuery query) => (await Store.AllSpeakers(query, 2))
        .Select(speaker => $"{speaker.Speaker.Id} {speaker.Claims ?? speaker.Quotations ?? speaker.Sources}");
}
