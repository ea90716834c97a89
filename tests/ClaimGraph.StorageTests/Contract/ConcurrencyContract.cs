using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Many callers at once.</summary>
public sealed class ConcurrencyContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const int Writers = 32;
    private const int Racers = 16;

    [Test]
    public async Task Writers_who_describe_the_same_people_and_sources_make_them_once()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 8; number++)
            {
                await Accept(new RecordClaim(Statement
                    .By(Statement.Person($"Person {number}").Working(Statement.Institution("The Institute").BasedIn("GB"), "fellow"))
                    .Saying($"Number {number} of {writer % 4}.")
                    .About(Statement.Topic("Rain"))
                    .In(Statement.Article($"Article {number}").PublishedBy("The Press"))));
            }
        })));

        Assert.That(await CountOf(RecordKind.Person), Is.EqualTo(8));
        Assert.That(await CountOf(RecordKind.Institution), Is.EqualTo(2));
        Assert.That(await CountOf(RecordKind.Source), Is.EqualTo(8));
        Assert.That(await CountOf(RecordKind.Affiliation), Is.EqualTo(8));
        Assert.That(await CountOf(RecordKind.Quotation), Is.EqualTo(32));
        Assert.That((await Ids(new())).Count, Is.EqualTo(32));
    }

    [Test]
    public async Task Of_those_who_edit_the_same_version_exactly_one_wins()
    {
        var ada = await Record(Statement.Person("Ada"));
        for (var version = 1; version <= 5; version++)
        {
            var seen = version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, Racers)
                .Select(racer => Task.Run(() => Write(new Replace(ada, Statement.Person($"Ada {seen} {racer}"), seen)))));

            Assert.That(outcomes.OfType<Accepted>().ToList(), Has.Count.EqualTo(1));
            Assert.That(outcomes.OfType<Refused>().Select(refused => refused.Refusal.Code), Is.All.EqualTo(RefusalCode.StaleVersion));
            Assert.That((await Find(ada)).Version, Is.EqualTo(version + 1));
        }

        Assert.That((await Store.AllChanges(ada)).Select(change => change.Version), Is.EqualTo(new[] { 6, 5, 4, 3, 2, 1 }));
    }

    [Test]
    public async Task A_reader_sees_each_write_wholly_or_not_at_all()
    {
        var claim = await Record(Version(0));
        using var finished = new CancellationTokenSource();
        var reading = Task.WhenAll(Enumerable.Range(0, 4).Select(reader => Task.Run(async () =>
        {
            var seen = 0;
            while (!finished.IsCancellationRequested)
            {
                var document = reader % 2 == 0
                    ? await Find(claim)
                    : (await Store.ListClaimsAsync(new(new()), new(), CancellationToken.None)).Items.Single();
                var read = Json.Of(document);
                var number = int.Parse(read["text"]!, null);
                Assert.That(read.Each("quotations", "text"), Is.All.EqualTo($"{number}").And.Exactly(3).Items);
                Assert.That(read["venue"], Is.EqualTo($"{number}"));
                Assert.That(document.Version, Is.EqualTo(number + 1));
                Assert.That(number, Is.GreaterThanOrEqualTo(seen), "A reader went back in time.");
                seen = number;
            }
        })));

        for (var number = 1; number <= 60; number++)
            await Accept(new Replace(claim, Version(number), number), Disposition.Updated);
        await finished.CancelAsync();

        await reading;
    }

    [Test]
    public async Task What_was_acknowledged_is_read_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var claim = await Record(Statement.By($"Person {writer}").Saying($"I am {writer}."));
            Assert.That((await Read(claim))["text"], Is.EqualTo($"I am {writer}."));
            Assert.That(await Ids(new() { Speaker = new(RecordKind.Person, $"person-{writer}") }), Is.EqualTo(new[] { claim.Id }));
        })));
    }

    private static Documents.ClaimDocument Version(int number) => Statement.By("Ada")
        .Saying($"{number}").At($"{number}")
        .In(Statement.Article("A")).In(Statement.Article("B")).In(Statement.Article("C"));

    private async Task<int> CountOf(RecordKind kind) => (await Store.CountAsync(new(kind), CancellationToken.None)).Value;
}
