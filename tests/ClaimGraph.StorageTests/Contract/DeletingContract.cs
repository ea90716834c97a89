using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Hiding records behind tombstones.</summary>
public sealed class DeletingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [Test]
    public async Task A_deleted_record_is_found_as_deleted_and_empty()
    {
        await Record(Statement.Person("Ada"));

        var deleted = await Accept(new Delete(Ada, 1));

        Assert.That(deleted, Is.EqualTo(new Accepted(Disposition.Deleted, Ada, 2)));
        var tombstone = await Find(Ada);
        Assert.That(tombstone.Status, Is.EqualTo(RecordStatus.Deleted));
        Assert.That(tombstone.Version, Is.EqualTo(2));
        Assert.That(tombstone.Json.IsEmpty, Is.True);
    }

    [Test]
    public async Task What_never_was_is_not_found()
    {
        Assert.That(await IsThere(Ada), Is.False);
        Assert.That(await Store.FindVersionAsync(Ada, 1, CancellationToken.None), Is.Null);
        Assert.That(await Store.HistoryAsync(Ada, new(), CancellationToken.None), Is.Null);
        await Refuse(new Delete(Ada, null), RefusalCode.NotFound);
    }

    [Test]
    public async Task A_stale_delete_is_refused()
    {
        await Record(Statement.Person("Ada"));

        await Refuse(new Delete(Ada, 2), RefusalCode.StaleVersion);

        Assert.That((await Find(Ada)).Status, Is.EqualTo(RecordStatus.Active));
    }

    [Test]
    public async Task Writing_to_a_deleted_record_is_refused_as_deleted()
    {
        var claim = await Record(Statement.By("Ada").Saying("One.").Labelled("one"));
        await Accept(new Delete(claim, null), Disposition.Deleted);

        await Refuse(new Replace(claim, Statement.By("Ada").Saying("One."), null), RefusalCode.Deleted);
        await Refuse(new Delete(claim, null), RefusalCode.Deleted);
        await Refuse(new RecordClaim(Statement.By("Ada").Saying("One.").Labelled("one")), RefusalCode.Deleted);
        await Refuse(new RecordClaim(Statement.By("Ada").Saying("One.").Labelled("one"), WhenPresent.Update), RefusalCode.Deleted);
        await Refuse(new RecordQuotation(claim.Id, Quotation("a")), RefusalCode.Deleted);
    }

    [Test]
    public async Task Recording_an_entity_under_a_deleted_id_is_refused_as_deleted()
    {
        await Record(Statement.Person("Ada"));
        await Accept(new Delete(Ada, null), Disposition.Deleted);

        await Refuse(new RecordEntity(Statement.Person("Ada").WithId("ada")), RefusalCode.Deleted);
        await Refuse(new RecordAffiliation("ada", Descriptions.Position(Statement.Institution("X"))), RefusalCode.Deleted);
        await Refuse(new RecordClaim(Statement.By(Statement.Known(Ada))), RefusalCode.UnknownReference);
    }

    [Test]
    public async Task What_others_rest_on_is_kept()
    {
        var claim = await Record(Statement
            .By(Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB")))
            .About(Statement.Topic("Rain"))
            .In(Statement.Article("One").WithId("the-article").PublishedBy("The Press")));

        Reference[] needed =
        [
            Ada, new(RecordKind.Institution, "royal-society"), new(RecordKind.Country, "GB"), new(RecordKind.Topic, "rain"),
            new(RecordKind.Source, "the-article"), new(RecordKind.Institution, "the-press"),
        ];
        foreach (var reference in needed)
        {
            var refusal = await Refuse(new Delete(reference, null), RefusalCode.InUse);
            Assert.That(refusal.Candidates, Is.Not.Empty);
            Assert.That((await Find(reference)).Status, Is.EqualTo(RecordStatus.Active));
        }

        await Accept(new Delete(claim, null), Disposition.Deleted);
        await Accept(new Delete(new(RecordKind.Topic, "rain"), null), Disposition.Deleted);
        await Accept(new Delete(new(RecordKind.Source, "the-article"), null), Disposition.Deleted);
        await Accept(new Delete(Ada, null), Disposition.Deleted);
        await Accept(new Delete(new(RecordKind.Institution, "royal-society"), null), Disposition.Deleted);
    }

    [Test]
    public async Task A_claim_takes_its_quotations_and_links_with_it()
    {
        var claim = await Record(Statement.By("Ada").Saying("One.").In(Statement.Article("A")).In(Statement.Article("B"), "one"));
        var other = await Record(Statement.By("Bob").Saying("Two."));
        var link = await Accept(
            new RecordLink(new() { From = other, Type = EdgeType.Contradicts, To = claim }), Disposition.Created);
        var quotations = (await Read(claim)).Each("quotations", "id").Select(id => new Reference(RecordKind.Quotation, id!)).ToList();

        await Accept(new Delete(claim, null), Disposition.Deleted);

        foreach (var gone in quotations.Append(link))
            Assert.That((await Find(gone)).Status, Is.EqualTo(RecordStatus.Deleted), gone.ToString());
        Assert.That((await Find(other)).Status, Is.EqualTo(RecordStatus.Active));
        Assert.That(await Records(new(RecordKind.Quotation) { Of = claim, Sort = RecordSort.RecordedAt }), Is.Empty);
    }

    [Test]
    public async Task A_person_takes_the_affiliations_along()
    {
        await Record(Statement.Person("Ada").Working(Statement.Institution("Royal Society"), "fellow"));
        var position = (await Records(new(RecordKind.Affiliation) { Of = Ada })).Single().Reference;

        await Accept(new Delete(Ada, null), Disposition.Deleted);

        Assert.That((await Find(position)).Status, Is.EqualTo(RecordStatus.Deleted));
        Assert.That(await Records(new(RecordKind.Affiliation)), Is.Empty);
    }

    [Test]
    public async Task A_deleted_affiliation_no_longer_counts()
    {
        await Record(Statement.By(Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB"))).On("2025"));
        var position = (await Records(new(RecordKind.Affiliation) { Of = Ada })).Single().Reference;
        Assert.That((await Ids(new() { Institution = "royal-society" })).Count, Is.EqualTo(1));

        await Accept(new Delete(position, 1), Disposition.Deleted);

        Assert.That(await Ids(new() { Institution = "royal-society" }), Is.Empty);
        Assert.That(await Ids(new() { Country = "GB" }), Is.Empty);
        Assert.That((await Read(Ada)).Count("affiliations"), Is.Zero);
    }

    [Test]
    public async Task A_deleted_quotation_leaves_the_claim_and_the_search()
    {
        var claim = await Record(Statement.By("Ada").Saying("One.").In(Statement.Article("A"), "uno").In(Statement.Article("B"), "eins"));
        var quotation = new Reference(RecordKind.Quotation, (await Read(claim))["quotations", 0, "id"]!);

        await Accept(new Delete(quotation, 1), Disposition.Deleted);

        Assert.That((await Read(claim)).Each("quotations", "text"), Is.EqualTo(new[] { "eins" }));
        Assert.That(await Ids(new() { Query = Search.Words("uno") }), Is.Empty);
        Assert.That((await Find(claim)).Version, Is.EqualTo(2), "what the claim's document says has changed");
    }

    [Test]
    public async Task A_deleted_name_is_free_again()
    {
        await Record(Statement.Person("Ada").WithId("old").AlsoKnownAs("Countess").Identified("orcid", "1"));
        await Accept(new Delete(new(RecordKind.Person, "old"), null), Disposition.Deleted);

        var named = await Record(Statement.Person("Ada"));
        var claim = await Record(Statement.By(Statement.Person("Bob").Identified("orcid", "1")));

        Assert.That(named.Id, Is.EqualTo("ada"));
        Assert.That((await Read(claim))["speaker", "id"], Is.EqualTo("bob"));
    }

    [Test]
    public async Task The_deleted_are_never_listed_searched_counted_or_exported()
    {
        var article = Statement.Article("A").WithId("a");
        var gone = await Record(Statement.By("Ada").Saying("Secret rain.").On("2025").About(Statement.Topic("Rain")).In(article));
        var kept = await Record(Statement.By("Ada").Saying("Public rain.").On("2025").About(Statement.Topic("Rain")).In(article));

        await Accept(new Delete(gone, null), Disposition.Deleted);

        ClaimFilter[] filters =
        [
            new(), new() { Speaker = Ada }, new() { Query = Search.Words("rain") }, new() { Source = "a" },
            new() { Kind = ClaimKind.Factual },
            new() { About = new(RecordKind.Topic, "rain") }, new() { Form = QuotationForm.Direct },
            new() { SaidFrom = Time.PartialDate.Parse("2025") },
        ];
        foreach (var filter in filters)
        {
            Assert.That(await Ids(filter), Is.EqualTo(new[] { kept.Id }), filter.ToString());
            Assert.That((await Store.CountClaimsAsync(filter, CancellationToken.None)).Value, Is.EqualTo(1), filter.ToString());
        }

        Assert.That(await Ids(new() { Query = Search.Words("secret") }), Is.Empty);
        Assert.That((await Export()).Select(claim => claim.Reference), Is.EqualTo(new[] { kept }));
        var facets = await Store.FacetsAsync(new(), [FacetField.Speaker], CancellationToken.None);
        Assert.That(facets.Fields[0].Values.Single().Count, Is.EqualTo(1));
        Assert.That((await Store.CountAsync(new(RecordKind.Quotation), CancellationToken.None)).Value, Is.EqualTo(1));
    }

    [Test]
    public async Task A_deleted_link_can_be_drawn_again()
    {
        var one = await Record(Statement.By("Ada").Saying("One."));
        var two = await Record(Statement.By("Bob").Saying("Two."));
        var description = new LinkDescription { From = one, Type = EdgeType.Supports, To = two };
        var link = await Accept(new RecordLink(description), Disposition.Created);
        await Accept(new Delete(link, 1), Disposition.Deleted);

        var again = await Accept(new RecordLink(description));

        Assert.That(again, Is.EqualTo(new Accepted(Disposition.Created, link, 3)));
        Assert.That((await Find(link)).Status, Is.EqualTo(RecordStatus.Active));
    }

    private static QuotationDescription Quotation(string words) =>
        new() { Text = words, Form = QuotationForm.Direct, Source = Statement.Article("Elsewhere") };
}
