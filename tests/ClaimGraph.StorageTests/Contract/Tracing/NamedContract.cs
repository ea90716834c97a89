using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Who has a name.</summary>
public sealed class NamedContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [TestCase("Fyodor Lukyanov")]
    [TestCase("FYODOR  lukyanov ")]
    [TestCase("Fyodor-Lukyanov")]
    [TestCase("Фёдор Лукьянов")]
    [TestCase("ФЁДОР, ЛУКЬЯНОВ")]
    [TestCase("卢基扬诺夫")]
    [TestCase("F. A. Lukyanov")]
    [TestCase("f a lukyanov")]
    public async Task Whoever_has_a_name_or_alias_is_found_by_it_however_it_is_written(string name)
    {
        await Record(Statement.Person("Fyodor Lukyanov").AlsoKnownAs("Фёдор Лукьянов", "卢基扬诺夫", "F. A. Lukyanov"));
        await Record(Statement.Person("Fyodor Dostoevsky"));

        Assert.That(await Named(name), Is.EqualTo(new[] { "person:fyodor-lukyanov" }));
    }

    [TestCase("Lukyanov")]
    [TestCase("Fyodor Lukyanov jun.")]
    [TestCase("FyodorLukyanov")]
    [TestCase("Fyódor Lukyanov")]
    [TestCase("Lukyanov Fyodor")]
    [TestCase("Fyodor*")]
    [TestCase("%")]
    [TestCase("_yodor Lukyanov")]
    [TestCase("...")]
    [TestCase(" ")]
    [TestCase("")]
    public async Task What_is_not_all_of_a_name_with_its_marks_and_in_its_order_is_another_name(string name)
    {
        await Record(Statement.Person("Fyodor Lukyanov"));

        Assert.That(await Named(name), Is.Empty);
    }

    [Test]
    public async Task A_name_without_letters_is_its_own()
    {
        await Record(Statement.Institution("…!").WithId("shout"));

        Assert.That(await Named(" …! "), Is.EqualTo(new[] { "institution:shout" }));
        Assert.That(await Named("…"), Is.Empty);
    }

    [Test]
    public async Task Persons_institutions_and_countries_are_told_by_reference_and_nothing_else()
    {
        await Record(Statement.Person("Georgia").WithId("z-georgia"));
        await Record(Statement.Person("Tiflis").WithId("a-georgia").AlsoKnownAs("Georgia"));
        await Record(Statement.Institution("georgia"));
        await Record(Statement.Country("GE") with { Name = "Georgia" });
        await Record(Statement.Topic("Georgia"));
        await Record(Statement.By("Ada").Saying("Georgia").In(Statement.Article("Georgia")));
        await Record(Statement.By(new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "Georgia" }).In(Statement.Article("News")));

        Assert.That(await Named("Georgia"), Is.EqualTo(new[]
        {
            "country:GE", "institution:georgia", "person:a-georgia", "person:z-georgia",
        }));
    }

    [Test]
    public async Task Each_is_told_in_short_by_its_main_name_and_with_a_status_that_is_not_the_usual()
    {
        await Record(Statement.Person("Ada Lovelace").AlsoKnownAs("Ada", "ADA"));
        await Record(Statement.Person("Ada").WithId("other") with { Status = RecordStatus.Disputed });

        Assert.That(await Store.FindNamedAsync("ada", CancellationToken.None), Is.EqualTo(new[]
        {
            new NodeDocument { Type = RecordKind.Person, Id = "ada-lovelace", Label = "Ada Lovelace" },
            new NodeDocument { Type = RecordKind.Person, Id = "other", Label = "Ada", Status = RecordStatus.Disputed },
        }));
    }

    [Test]
    public async Task The_deleted_and_the_renamed_lose_their_names()
    {
        var deleted = await Record(Statement.Person("Ada").WithId("deleted"));
        var renamed = await Record(Statement.Person("Ada").WithId("renamed"));
        var former = await Record(Statement.Person("Bob").WithId("former").AlsoKnownAs("Ada"));
        await Record(Statement.Person("Ada").WithId("there"));

        await Accept(new Delete(deleted, null), Disposition.Deleted);
        await Accept(new Replace(renamed, Statement.Person("Augusta"), null), Disposition.Updated);
        await Accept(new Replace(former, Statement.Person("Bob"), null), Disposition.Updated);

        Assert.That(await Named("Ada"), Is.EqualTo(new[] { "person:there" }));
        Assert.That(await Named("Augusta"), Is.EqualTo(new[] { "person:renamed" }));
        Assert.That(await Named("Bob"), Is.EqualTo(new[] { "person:former" }));
    }

    [Test]
    public async Task Of_very_many_namesakes_the_first_are_told()
    {
        var ids = Enumerable.Range(0, Limits.Namesakes + 3).Select(number => $"smith-{number}").ToList();
        foreach (var id in ids)
            await Record(Statement.Person("Smith").WithId(id));

        Assert.That(
            await Named("Smith"),
            Is.EqualTo(ids.Order(StringComparer.Ordinal).Take(Limits.Namesakes).Select(id => $"person:{id}")));
    }

    private async Task<IEnumerable<string>> Named(string name) =>
        (await Store.FindNamedAsync(name, CancellationToken.None)).Select(node => new Reference(node.Type, node.Id).ToString());
}
