using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Whose names may be like one.</summary>
public sealed class LikeNamedContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [TestCase("Alexander Gabuev")]
    [TestCase("alexander  GABUEV")]
    [TestCase("Gabuev, Alexander")]
    [TestCase("A. Gabuev")]
    [TestCase("Aleksandr Gabujew")]
    [TestCase("Alexander Gabeuv")]
    [TestCase("Alexander Petrovich Gabuev")]
    [TestCase("Александр Габуев")]
    [TestCase("الکساندر گابویف")]
    [TestCase("アレクサンドル・ガブエフ")]
    [TestCase("Gabuev")]
    public async Task Somebody_is_found_by_other_spellings_in_another_order_and_script(string name)
    {
        await Record(Statement.Person("Alexander Gabuev"));
        await Record(Statement.Person("Wang Yiwei"));
        await Record(Statement.Institution("Alexander Gabuev"));

        Assert.That(await Like(name), Is.EqualTo(new[] { "alexander-gabuev" }));
    }

    [Test]
    public async Task Who_has_the_very_name_is_first_then_who_shares_more_of_it_then_by_id()
    {
        await Record(Statement.Person("Anna Petrova").WithId("a-other"));
        await Record(Statement.Person("Boris Ivanov").WithId("b-one-word"));
        await Record(Statement.Person("Boris Petrov").WithId("m-two"));
        await Record(Statement.Person("Boris Petrov").WithId("c-two") with { IsNew = null });
        await Record(Statement.Person("Boriss Petrow").WithId("z-like"));
        await Record(Statement.Person("Somebody Else").WithId("y-alias").AlsoKnownAs("boris petrov"));

        Assert.That(await Like("Boris Petrov"), Is.EqualTo(new[] { "c-two", "m-two", "y-alias", "z-like", "b-one-word" }));
    }

    [Test]
    public async Task Who_has_an_identifier_is_found_whatever_the_name()
    {
        await Record(Statement.Person("Ada Lovelace") with { ExternalIds = new SortedDictionary<string, string> { ["wikidata"] = "Q7259" } });
        await Record(Statement.Person("Nobody Known") with { ExternalIds = new SortedDictionary<string, string> { ["gnd"] = "Q7259" } });

        var found = await Store.FindLikeNamedAsync(
            new(RecordKind.Person, "Countess of L.", new Dictionary<string, string> { ["wikidata"] = "Q7259", ["orcid"] = "none" }), CancellationToken.None);

        Assert.That(found.Select(record => record.Id), Is.EqualTo(new[] { "ada-lovelace" }));
    }

    [Test]
    public async Task Names_go_with_edits_and_deletions_and_come_with_them()
    {
        var deleted = await Record(Statement.Person("Ottoline Marchbanks").WithId("deleted"));
        var renamed = await Record(Statement.Person("Otoline Marchbanks").WithId("renamed"));
        await Record(Statement.Person("Hesper Vantongeren").WithId("known"));

        await Accept(new Delete(deleted, null), Disposition.Deleted);
        await Accept(new Replace(renamed, Statement.Person("Ludmilla Quillfeather"), null), Disposition.Updated);
        await Accept(new Replace(new(RecordKind.Person, "known"), Statement.Person("Hesper Vantongeren").AlsoKnownAs("Ottoline Marchbank"), null), Disposition.Updated);

        Assert.That(await Like("Ottoline Marchbanks"), Is.EqualTo(new[] { "known" }));
        Assert.That(await Like("Ludmila Quilfeather"), Is.EqualTo(new[] { "renamed" }));
    }

    [Test]
    public async Task A_record_is_told_with_all_its_names_and_identifiers()
    {
        await Record(Statement.Person("Ada Lovelace").AlsoKnownAs("Ada", "Augusta King") with { ExternalIds = new SortedDictionary<string, string> { ["wikidata"] = "Q7259" } });

        var found = (await Store.FindLikeNamedAsync(new(RecordKind.Person, "A. Lovelace"), CancellationToken.None)).Single();

        Assert.That(found.Names, Is.EqualTo(new[] { "Ada Lovelace", "Ada", "Augusta King" }));
        Assert.That(found.ExternalIds, Is.EqualTo(new Dictionary<string, string> { ["wikidata"] = "Q7259" }));
    }

    [Test]
    public async Task A_part_of_a_name_that_very_many_have_tells_nothing_and_the_rest_does()
    {
        var writes = Enumerable.Range(0, Limits.CommonNameKey + 1).Select(number => new WriteRequest(new RecordEntity(Statement.Institution($"Zembla {Letters(number)}")), "tester"));
        await Store.WriteAsync([.. writes], CancellationToken.None);

        Assert.That(await Like("Zembla Hohenwart", RecordKind.Institution), Is.Empty);
        Assert.That(await Like($"Zembla {Letters(7)}", RecordKind.Institution), Does.Contain($"zembla-{Letters(7)}"));
    }

    [TestCase("")]
    [TestCase("…")]
    [TestCase("%")]
    [TestCase("' OR 1=1 --")]
    [TestCase("\"]")]
    public async Task A_name_that_is_none_finds_nobody(string name)
    {
        await Record(Statement.Person("Ada Lovelace"));

        Assert.That(await Like(name), Is.Empty);
    }

    [Test]
    public async Task Those_whose_names_sound_alike_as_a_whole_are_told_together_page_by_page()
    {
        await Record(Statement.Person("Boris Petrov").WithId("b-petrov"));
        await Record(Statement.Person("Petrow, Boris").WithId("a-petrow"));
        await Record(Statement.Person("Борис Петров").WithId("c-petrov"));
        await Record(Statement.Person("Ottoline Marchbanks").WithId("marchbanks"));
        await Record(Statement.Person("Somebody Else").WithId("by-alias").AlsoKnownAs("Otoline Marchbanks"));
        await Record(Statement.Person("Boris Ivanov").WithId("alone"));
        await Record(Statement.Institution("Boris Petrov"));

        var first = await Store.ListLikeNamedAsync(RecordKind.Person, new(1), CancellationToken.None);
        var groups = first.Items.Concat((await Store.ListLikeNamedAsync(RecordKind.Person, new(10, first.Next), CancellationToken.None)).Items)
            .Select(group => string.Join(' ', group.Entities.Select(entity => entity.Id))).Distinct();

        // Two of the three have their words in the same order, and so in common as one word.
        Assert.That(groups, Is.EquivalentTo(new[] { "a-petrow b-petrov c-petrov", "b-petrov c-petrov", "by-alias marchbanks" }));
        Assert.That((await Store.ListLikeNamedAsync(RecordKind.Institution, new(), CancellationToken.None)).Items, Is.Empty);
    }

    [Test]
    public async Task Who_was_renamed_or_deleted_is_in_no_group_and_a_name_that_very_many_have_tells_nothing()
    {
        var writes = Enumerable.Range(0, Limits.LikeNamed).Select(number =>
            new WriteRequest(new RecordEntity(Statement.Person("Hesper Vantongeren").WithId($"hesper-{number:D2}") with { IsNew = null }), "tester"));
        await Store.WriteAsync([.. writes], CancellationToken.None);
        Assert.That((await GroupSizes()).Distinct(), Is.EqualTo(new[] { Limits.LikeNamed }));

        await Record(Statement.Person("Hesper Vantongeren").WithId("hesper-more"));
        Assert.That(await GroupSizes(), Is.Empty);

        await Accept(new Delete(new(RecordKind.Person, "hesper-more"), null), Disposition.Deleted);
        await Accept(new Replace(new(RecordKind.Person, "hesper-00"), Statement.Person("Ludmilla Quillfeather"), null), Disposition.Updated);
        Assert.That((await GroupSizes()).Distinct(), Is.EqualTo(new[] { Limits.LikeNamed - 1 }));
    }

    private async Task<IEnumerable<int>> GroupSizes() =>
        (await Store.ListLikeNamedAsync(RecordKind.Person, new(), CancellationToken.None)).Items.Select(group => group.Entities.Count);

    /// <summary>A word of its own for each number, in which no two consonants are alike.</summary>
    private static string Letters(int number)
    {
        const string Consonants = "bdfgklmnprstz";
        var word = new System.Text.StringBuilder();
        for (var (place, rest) = (0, number); place < 4; place++, rest /= Consonants.Length)
            word.Append(Consonants[rest % Consonants.Length]).Append('a');
        return word.ToString();
    }

    private async Task<IEnumerable<string>> Like(string name, RecordKind kind = RecordKind.Person) =>
        (await Store.FindLikeNamedAsync(new(kind, name), CancellationToken.None)).Select(record => record.Id);
}
