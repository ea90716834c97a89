using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Time;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Which claims a filter means, in which order, on which page.</summary>
public sealed class ClaimListContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly string[] Conditions = [.. GeneratedFilter.Conditions.Keys];

    [TestCaseSource(nameof(Conditions))]
    public Task Every_condition_alone_means_what_it_says(string condition) => Beside.OnGraphs(Subject, beside =>
        GeneratedFilter.Conditions[condition].SampleAsync(
            async add =>
            {
                var filter = add(new());
                var (listed, expected) = await beside.ClaimsAsync(new(filter));
                Assert.That(listed, Is.EqualTo(expected), filter.ToString());
                Assert.That(await beside.Store.CountClaimsAsync(filter, default), Is.EqualTo(new MatchCount(expected.Count, false)));
            },
            iter: 12, threads: 1));

    [Test]
    public Task Conditions_together_mean_what_they_say() => Beside.OnGraphs(Subject, beside =>
        Gen.Select(GeneratedFilter.Mixed, Gen.OneOf(ClaimSort.SaidOn, ClaimSort.RecordedAt), Gen.Bool).SampleAsync(
            async (filter, sort, descending) =>
            {
                var query = new ClaimQuery(filter, sort, descending);
                var (listed, expected) = await beside.ClaimsAsync(query);
                Assert.That(listed, Is.EqualTo(expected), query.ToString());
                Assert.That((await beside.Store.CountClaimsAsync(filter, default)).Value, Is.EqualTo(expected.Count));
            },
            iter: 60, threads: 1));

    [Test]
    public Task Pages_of_any_size_joined_are_the_whole_list() => Beside.OnGraphs(Subject, beside =>
        Gen.Select(Gen.OneOf(ClaimSort.SaidOn, ClaimSort.RecordedAt), Gen.Bool, Gen.OneOf(1, 2, 3, 7, 20, 149, 200)).SampleAsync(
            async (sort, descending, size) =>
            {
                var (listed, expected) = await beside.ClaimsAsync(new(new(), sort, descending), size);
                Assert.That(listed, Is.EqualTo(expected), $"{sort}, descending: {descending}, pages of {size}");
            },
            iter: 12, threads: 1));

    [Test]
    public Task A_list_shows_the_same_documents_as_a_look_at_each() => Beside.OnGraphs(Subject, async beside =>
    {
        foreach (var listed in await beside.Store.AllClaims(new(new()), size: 20))
        {
            var found = await beside.Store.FindAsync(listed.Reference, CancellationToken.None);
            var expected = await beside.Oracle.FindAsync(listed.Reference, CancellationToken.None);
            Assert.That(Json.Of(listed).ToString(), Is.EqualTo(Json.Of(found!).ToString()));
            Assert.That(Json.Of(listed).ToString(), Is.EqualTo(Json.Of(expected!).ToString()));
        }
    }, graphs: 1);

    [Test]
    public async Task Claims_of_one_day_are_ordered_by_id_and_none_falls_between_pages([Values] bool descending)
    {
        var ids = new List<string>();
        for (var number = 0; number < 23; number++)
            ids.Add((await Record(Statement.By("Ada").Saying($"Number {number}.").On("2025-05-08"))).Id);
        ids.Sort(StringComparer.Ordinal);
        if (descending)
            ids.Reverse();

        foreach (var sort in new[] { ClaimSort.SaidOn, ClaimSort.RecordedAt })
        {
            foreach (var filter in new ClaimFilter[] { new(), new() { Speaker = new(RecordKind.Person, "ada") } })
            {
                var listed = await Claims(new ClaimQuery(filter, sort, descending), size: 5);
                Assert.That(listed.Select(claim => claim.Reference.Id), Is.EqualTo(ids), sort.ToString());
            }
        }
    }

    [Test]
    public async Task Undated_claims_are_the_oldest()
    {
        await Record(Statement.By("Ada").Saying("Long ago.").On("0001-01-01").Labelled("long ago"));
        await Record(Statement.By("Ada").Saying("Once.").Labelled("once"));
        await Record(Statement.By("Ada").Saying("In a year.").On("2025").Labelled("year"));
        await Record(Statement.By("Ada").Saying("On the next day.").On("2025-01-02").Labelled("day"));

        Assert.That(await Ids(new()), Is.EqualTo(new[] { "day", "year", "long ago", "once" }.Select(Statement.IdOf)));
        Assert.That(await Ids(new() { SaidTo = PartialDate.Parse("9999") }), Does.Not.Contain(Statement.IdOf("once")));
    }

    private static readonly object[][] Days =
    [
        ["2024", "2024-06", "2024-06", true], ["2024-06-01", "2024-06", "2025", true], ["2025", "2025-12-31", null!, true],
        ["2025", "2026", null!, false], ["2025-05-08", null!, "2025-05-07", false], ["2025-05", null!, "2025-05-07", true],
        ["2025-05-08", null!, null!, true], [null!, "2025", "2025", true], ["2025", "2024-06", "2024-12", false],
    ];

    [TestCaseSource(nameof(Days))]
    public async Task An_affiliation_counts_unless_it_certainly_was_not_on_the_day(string? said, string? from, string? until, bool counts)
    {
        var ada = Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB"), "fellow", from, until);
        var claim = said is null ? Statement.By(ada) : Statement.By(ada).On(said);
        var recorded = await Record(claim.Saying("It rains."));

        Assert.That(await Ids(new() { Institution = "royal-society" }), Is.EqualTo(counts ? [recorded.Id] : Array.Empty<string>()));
        Assert.That(await Ids(new() { Country = "GB" }), Is.EqualTo(counts ? [recorded.Id] : Array.Empty<string>()));
    }

    [Test]
    public async Task Writes_between_pages_neither_repeat_nor_hide_what_was_there([Values] bool descending)
    {
        var before = new List<string>();
        for (var number = 0; number < 12; number++)
            before.Add((await Record(Statement.By("Ada").Saying($"Number {number}.").On($"2025-01-{number + 10}"))).Id);
        var query = new ClaimQuery(new(), ClaimSort.SaidOn, descending);

        var seen = new List<string>();
        string? after = null;
        for (var round = 0; round == 0 || after is not null; round++)
        {
            var page = await Store.ListClaimsAsync(query, new(3, after), CancellationToken.None);
            seen.AddRange(page.Items.Select(claim => claim.Reference.Id));
            after = page.Next;

            // In front of the page, and among what was seen already: where nothing may move what comes.
            await Record(Statement.By("Bob").Saying($"Between {round}.").On(descending ? "2026" : "2024"));
            await Accept(new Delete(page.Items[0].Reference, null), Disposition.Deleted);
        }

        Assert.That(seen, Is.EqualTo(descending ? Enumerable.Reverse(before) : before));
    }

    [Test]
    public async Task An_edited_claim_moves_to_its_new_day()
    {
        var claim = await Record(Statement.By("Ada").Saying("One.").On("2024"));
        var other = await Record(Statement.By("Ada").Saying("Two.").On("2025"));

        await Accept(new Replace(claim, Statement.By("Ada").Saying("One.").On("2026-02"), 1), Disposition.Updated);

        Assert.That(await Ids(new()), Is.EqualTo(new[] { claim.Id, other.Id }));
        Assert.That(await Ids(new() { SaidTo = PartialDate.Parse("2025") }), Is.EqualTo(new[] { other.Id }));
        Assert.That(await Ids(new() { SaidFrom = PartialDate.Parse("2026-02-28") }), Is.EqualTo(new[] { claim.Id }));
    }

    [Test]
    public async Task A_filter_that_names_nothing_known_matches_nothing()
    {
        await Record(Statement.By("Ada").In(Statement.Article("A")));
        ClaimFilter[] filters =
        [
            new() { Speaker = new(RecordKind.Person, "nobody") }, new() { About = new(RecordKind.Topic, "nothing") },
            new() { Topic = "nothing" },
            new() { Institution = "none" }, new() { Country = "ZW" }, new() { Source = "none" }, new() { Publisher = "none" },
            new() { Speaker = new(RecordKind.Person, "'; DROP TABLE claim; --") }, new() { Source = "\" OR 1=1" },
        ];

        foreach (var filter in filters)
        {
            Assert.That(await Ids(filter), Is.Empty, filter.ToString());
            Assert.That((await Store.CountClaimsAsync(filter, default)).Value, Is.Zero, filter.ToString());
        }
    }
}
