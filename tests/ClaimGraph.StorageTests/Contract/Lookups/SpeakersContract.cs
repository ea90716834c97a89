using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Who speaks about something, whom a source or a publisher quotes, and who is quoted beside somebody.</summary>
public sealed class SpeakersContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Bob = new(RecordKind.Person, "bob");
    private static readonly Reference Russia = new(RecordKind.Country, "RU");

    [Test]
    public async Task Who_speaks_about_something_is_told_with_how_often_since_when_and_by_which_claims()
    {
        var ids = new List<string>();
        foreach (var day in new[] { "2025-05-08", "2025-05", "2024", "2023-01-01", "2022", "2021-06" })
            ids.Add((await Record(About(Russia, Statement.By(Expert).Saying($"Said on {day}.").On(day)))).Id);
        var undated = await Record(About(Russia, Statement.By(Expert).Saying("Said some day.")));
        var institution = await Record(About(Russia, Statement.By(Statement.Institution("Academy").BasedIn("FR")).Saying("We too.").On("2025")));
        await Record(About(new(RecordKind.Country, "CN"), Statement.By("Bob").Saying("Of another country.")));

        var page = await Store.ListSpeakersAsync(new SpeakersAbout(Russia), new(), CancellationToken.None);

        Assert.That(page.Next, Is.Null);
        Assert.That(page.Counted, Is.EqualTo(new MatchCount(8, IsLowerBound: false)));
        var ada = page.Items[0];
        Assert.That(Named(ada), Is.EqualTo(Ada));
        Assert.That((ada.Claims, ada.Quotations, ada.Sources), Is.EqualTo(((int?)7, (int?)null, (int?)null)));
        Assert.That((ada.FirstSaidOn.ToString(), ada.LastSaidOn.ToString()), Is.EqualTo(("2021-06", "2025-05-08")));
        Assert.That(ada.RestsOn.Select(claim => claim.Id), Is.EqualTo(ids.Take(Limits.Evidence)));
        Assert.That(ada.RestsOn, Has.None.EqualTo(undated));
        Assert.That(ada.Speaker.Affiliations!.Single().Institution!.Country!.Id, Is.EqualTo("GB"));

        var academy = page.Items[1];
        Assert.That((academy.Claims, academy.Speaker.Country!.Id), Is.EqualTo(((int?)1, "FR")));
        Assert.That(academy.RestsOn, Is.EqualTo(new[] { institution }));
        Assert.That(page.Items, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_topic_beside_the_subject_leaves_out_what_is_not_about_both()
    {
        var both = await Record(Statement.By("Ada").Saying("One.").On("2025").About(Statement.Country("RU"), Statement.Topic("Economy")));
        await Record(Statement.By("Ada").Saying("Two.").On("2024").About(Statement.Country("RU")));
        await Record(Statement.By("Bob").Saying("Three.").On("2024").About(Statement.Topic("Economy")));

        var speakers = await Store.AllSpeakers(new SpeakersAbout(Russia, "economy"));

        Assert.That(speakers.Select(Named), Is.EqualTo(new[] { Ada }));
        Assert.That(speakers[0].RestsOn, Is.EqualTo(new[] { both }));
        Assert.That(speakers[0].FirstSaidOn.ToString(), Is.EqualTo("2025"));
    }

    [Test]
    public async Task Of_claims_of_one_day_the_last_by_id_is_named_first_and_of_those_without_a_day_none_dates_a_speaker()
    {
        var ids = new List<string>();
        for (var number = 0; number < 8; number++)
            ids.Add((await Record(About(Russia, Statement.By("Ada").Saying($"Number {number}.")))).Id);
        ids.Sort(StringComparer.Ordinal);

        var ada = (await Store.AllSpeakers(new SpeakersAbout(Russia))).Single();

        Assert.That(ada.RestsOn.Select(claim => claim.Id), Is.EqualTo(Enumerable.Reverse(ids).Take(Limits.Evidence)));
        Assert.That((ada.FirstSaidOn, ada.LastSaidOn), Is.EqualTo((default(Time.PartialDate?), default(Time.PartialDate?))));
    }

    [Test]
    public async Task Of_dates_that_can_be_the_same_days_those_of_the_claims_with_the_first_and_the_last_id_are_told()
    {
        var journal = Statement.Article("Journal").WithId("journal");
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var date in new[] { "2024-06-XX", "2024-06", "2024-06-01/2024-06-30", "2024-06/2024-06", "2024-06-01/2024-06" })
            dates[(await Record(About(Russia, Statement.By("Ada").Saying($"Said on {date}.").On(date).In(journal)))).Id] = date;
        var ids = dates.Keys.Order(StringComparer.Ordinal).ToList();

        foreach (var query in new SpeakerQuery[] { new SpeakersAbout(Russia), new SpeakersQuotedBy(new(RecordKind.Source, "journal")) })
        {
            var ada = (await Store.AllSpeakers(query)).Single();
            Assert.That((ada.FirstSaidOn.ToString(), ada.LastSaidOn.ToString()), Is.EqualTo((dates[ids[0]], dates[ids[^1]])), query.ToString());
        }
    }

    [Test]
    public async Task The_most_frequent_come_first_the_equal_by_reference_and_none_falls_between_pages()
    {
        EntityDescription[] speakers =
            [Statement.Person("Cyd"), Statement.Person("Bob"), Statement.Institution("Academy"), Statement.Country("FR"), Statement.Person("Ada")];
        foreach (var speaker in speakers)
            await Record(About(Russia, Statement.By(speaker).Saying("Once.")));
        await Record(About(Russia, Statement.By("Cyd").Saying("Twice.")));

        string[] expected = ["person:cyd", "country:FR", "institution:academy", "person:ada", "person:bob"];
        foreach (var size in new[] { 1, 2, 5, 200 })
            Assert.That((await Store.AllSpeakers(new SpeakersAbout(Russia), size)).Select(speaker => Named(speaker).ToString()), Is.EqualTo(expected));
    }

    [Test]
    public async Task Whom_a_source_quotes_is_counted_by_quotations_newest_claim_first()
    {
        var paper = Statement.Article("Paper").WithId("paper").PublishedBy("Press");
        await Record(Statement.By("Ada").Saying("Old.").On("2020").In(paper));
        await Record(Statement.By("Ada").Saying("New.").On("2025-05-08").In(paper, "New").In(paper, "New, truly"));
        await Record(Statement.By("Bob").Saying("Other.").On("2024").In(paper));
        await Record(Statement.By("Cyd").Saying("Not there.").In(Statement.Article("Elsewhere")));
        var quotations = (await Records(new(RecordKind.Quotation) { Of = new(RecordKind.Source, "paper") })).ToList();
        var newer = quotations.Where(quotation => Json.Of(quotation)["text"]!.StartsWith("New", StringComparison.Ordinal))
            .Select(quotation => quotation.Reference.Id).Order(StringComparer.Ordinal);
        var older = quotations.Where(quotation => Json.Of(quotation)["text"] == "Old.").Select(quotation => quotation.Reference.Id);

        var page = await Store.ListSpeakersAsync(new SpeakersQuotedBy(new(RecordKind.Source, "paper")), new(), CancellationToken.None);

        Assert.That(page.Counted, Is.EqualTo(new MatchCount(4, IsLowerBound: false)));
        Assert.That(page.Items.Select(speaker => (Named(speaker), speaker.Quotations)), Is.EqualTo(new[] { (Ada, (int?)3), (Bob, 1) }));
        Assert.That(page.Items[0].RestsOn.Select(quotation => quotation.Id), Is.EqualTo(newer.Concat(older)));
        Assert.That(page.Items[0].RestsOn.Select(quotation => quotation.Kind), Is.All.EqualTo(RecordKind.Quotation));
        Assert.That((page.Items[0].FirstSaidOn.ToString(), page.Items[0].LastSaidOn.ToString()), Is.EqualTo(("2020", "2025-05-08")));
        Assert.That((page.Items[0].Claims, page.Items[0].Sources), Is.EqualTo(((int?)null, (int?)null)));
    }

    [Test]
    public async Task Whom_a_publisher_quotes_is_counted_in_all_its_sources_in_the_order_of_their_ids()
    {
        foreach (var (id, day) in new[] { ("b", "2025"), ("a", "2020"), ("c", "2023") })
            await Record(Statement.By("Ada").Saying($"In {id}.").On(day).In(Statement.Article($"Paper {id}").WithId(id).PublishedBy("Press")));
        await Record(Statement.By("Bob").Saying("For others.").In(Statement.Article("Other").PublishedBy("Rival")));

        var ada = (await Store.AllSpeakers(new SpeakersQuotedBy(new(RecordKind.Institution, "press")))).Single();

        Assert.That((Named(ada), ada.Quotations), Is.EqualTo((Ada, (int?)3)));
        var texts = new List<string?>();
        foreach (var quotation in ada.RestsOn)
            texts.Add((await Read(quotation))["text"]);
        Assert.That(texts, Is.EqualTo(new[] { "In a.", "In b.", "In c." }));
    }

    [Test]
    public async Task Who_is_quoted_in_the_same_sources_is_counted_by_sources_those_with_the_newest_claims_first()
    {
        foreach (var (id, day) in new[] { ("a", "2020"), ("b", "2025"), ("c", "2024"), ("d", "2022") })
            await Record(Statement.By("Ada").Saying($"In {id}.").On(day).In(Statement.Article($"Paper {id}").WithId(id)));
        await Record(Statement.By("Ada").Saying("Once more in b.").On("2019").In(Statement.Article("Paper b").WithId("b")));
        foreach (var id in new[] { "a", "b", "c", "e" })
            await Record(Statement.By("Bob").Saying($"Too in {id}.").In(Statement.Article($"Paper {id}").WithId(id)));
        await Record(Statement.By("Bob").Saying("Again in a.").In(Statement.Article("Paper a").WithId("a")));
        await Record(Statement.By(Statement.Country("RU")).Saying("We too.").In(Statement.Article("Paper d").WithId("d")));

        var page = await Store.ListSpeakersAsync(new SpeakersQuotedWith(Ada), new(), CancellationToken.None);

        Assert.That(page.Counted, Is.EqualTo(new MatchCount(4, IsLowerBound: false)));
        Assert.That(page.Items.Select(speaker => (Named(speaker), speaker.Sources)), Is.EqualTo(new[] { (Bob, (int?)3), (Russia, 1) }));
        Assert.That(page.Items[0].RestsOn.Select(source => source.ToString()), Is.EqualTo(new[] { "source:b", "source:c", "source:a" }));
        Assert.That(page.Items[0].FirstSaidOn, Is.Null);
    }

    [Test]
    public async Task The_deleted_are_neither_counted_nor_named()
    {
        var paper = Statement.Article("Paper").WithId("paper").PublishedBy("Press");
        var gone = await Record(About(Russia, Statement.By("Ada").Saying("Deleted soon.").On("2025").In(paper)));
        var kept = await Record(About(Russia, Statement.By("Ada").Saying("Kept.").On("2024").In(paper)));
        await Record(Statement.By("Bob").Saying("Beside it.").In(paper));
        await Accept(new Delete(gone, null), Disposition.Deleted);

        var about = (await Store.AllSpeakers(new SpeakersAbout(Russia))).Single();
        Assert.That((about.Claims, about.LastSaidOn.ToString()), Is.EqualTo(((int?)1, "2024")));
        Assert.That(about.RestsOn, Is.EqualTo(new[] { kept }));
        foreach (var by in new Reference[] { new(RecordKind.Source, "paper"), new(RecordKind.Institution, "press") })
            Assert.That(
                (await Store.AllSpeakers(new SpeakersQuotedBy(by))).Select(speaker => (Named(speaker), speaker.Quotations)),
                Is.EqualTo(new[] { (Ada, (int?)1), (Bob, 1) }));

        await Accept(new Delete(kept, null), Disposition.Deleted);
        Assert.That(await Store.AllSpeakers(new SpeakersAbout(Russia)), Is.Empty);
        Assert.That(await Store.AllSpeakers(new SpeakersQuotedWith(Bob)), Is.Empty);
    }

    [Test]
    public async Task Of_what_is_not_on_record_nobody_speaks()
    {
        await Record(About(Russia, Statement.By("Ada").Saying("One.").In(Statement.Article("Paper"))));
        SpeakerQuery[] queries =
        [
            new SpeakersAbout(new(RecordKind.Country, "FR")), new SpeakersAbout(Russia, "nothing"),
            new SpeakersQuotedBy(new(RecordKind.Source, "nothing")), new SpeakersQuotedBy(new(RecordKind.Institution, "none")),
            new SpeakersQuotedWith(new(RecordKind.Person, "nobody")), new SpeakersQuotedWith(new(RecordKind.Person, "' OR 1=1 --")),
        ];

        foreach (var query in queries)
        {
            var page = await Store.ListSpeakersAsync(query, new(), CancellationToken.None);
            Assert.That((page.Items.Count, page.Next, page.Counted), Is.EqualTo((0, (string?)null, new MatchCount(0, false))), query.ToString());
        }
    }

    private static EntityDescription Expert =>
        Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB"), "fellow", "2020");

    private static ClaimDocument About(Reference subject, Statement statement) => statement.About(Statement.Known(subject));

    private static Reference Named(SpeakerDocument speaker) => new(speaker.Speaker.Type!.Value, speaker.Speaker.Id!);
}
