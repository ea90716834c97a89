using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Records as an earlier program left them: under ids that are hashes of what is no key of theirs any more.</summary>
internal static class EarlierKeys
{
    private const string Address = "https://example.com/news";

    private static readonly SourceDescription Article = Statement.Article("News");

    private static readonly EntityDescription Official =
        new() { Type = RecordKind.UnnamedSource, Descriptor = "an official", Source = Statement.Article("Weather") };

    /// <summary>Fills a graph, sets it back, and looks whether all is found that was there.</summary>
    /// <param name="setBack">Makes of the graph, which nobody has open, one of the earlier schema.</param>
    public static async Task Check(Func<IGraphStore> open, Func<Task> setBack)
    {
        var store = open();
        var claim = await Created(store, Statement.By("Ada").Saying("It rains – here.").Labelled("claim").In(Article with { Id = Statement.IdOf("source"), Url = Address }));
        var edited = await Created(store, Statement.By("Ada").Saying("It snows.").Labelled("edited"));
        await Accept(store, new Replace(edited, Statement.By("Ada").Saying("It hails.").ToClaimDocument(), 1));
        var deleted = await Created(store, Statement.By("Ada").Saying("It storms.").Labelled("deleted"));
        await Accept(store, new Delete(deleted, null));
        var said = await Created(store, Statement.By(Official with { Id = Statement.IdOf("official") }).Saying("It is cold."));
        await Accept(store, new RecordEntity(Statement.Person("Peña").AlsoKnownAs("José Peña")));
        await store.DisposeAsync();
        await setBack();

        await using var again = open();
        Assert.That(
            (await Accept(again, new RecordClaim(Statement.By("Ada").Saying("It rains - here.").In(Article with { Url = $"{Address}?utm_source=x" }, "It rains – here."), WhenPresent.Update)))
                .Reference, Is.EqualTo(claim));
        Assert.That((await Accept(again, new RecordSource(Article with { Url = Address }))).Reference.Id, Is.EqualTo(Statement.IdOf("source")));
        Assert.That(await Answer(again, new RecordClaim(Statement.By("Ada").Saying("It snows."))), Is.InstanceOf<Refused>());
        Assert.That(
            ((Refused)await Answer(again, new RecordClaim(Statement.By("Ada").Saying("It storms.")))).Refusal.Code, Is.EqualTo(RefusalCode.Deleted));
        Assert.That((await Accept(again, new RecordClaim(Statement.By(Official).Saying("It is warm.")))).Disposition, Is.EqualTo(Disposition.Created));
        Assert.That((await Accept(again, new RecordClaim(Statement.By(Official).Saying("It is cold.")))).Reference, Is.EqualTo(said));
        await Accept(again, new RecordClaim(Statement.By("jose\u0301 PEÑA").Saying("It clears up.").About(Statement.Known(new(RecordKind.Person, "pena")))));
        Assert.That((await again.AllClaims(new(new() { Speaker = new(RecordKind.Person, "pena") }))).Count, Is.EqualTo(1));
        Assert.That(((Refused)await Answer(again, new RecordEntity(Statement.Person("Pena")))).Refusal.Code, Is.EqualTo(RefusalCode.AmbiguousMatch));
    }

    /// <summary>Two sources with addresses that are one page now.</summary>
    /// <param name="open">Opens the graph; what it tells goes to the action.</param>
    /// <param name="setBack">Makes of the graph, which nobody has open, one of the earlier schema.</param>
    public static async Task CheckShared(Func<Action<string>?, IGraphStore> open, Func<Task> setBack)
    {
        var store = open(null);
        var one = (await Accept(store, new RecordSource(Article with { Id = Statement.IdOf("one"), Url = "https://twitter.com/a/status/1" }))).Reference;
        var other = (await Accept(store, new RecordSource(Article with { Id = Statement.IdOf("other"), Url = "https://x.com/a/status/1" }))).Reference;
        await store.DisposeAsync();
        await setBack();

        var told = new List<string>();
        await using var again = open(told.Add);
        Assert.That(await again.FindAsync(one, CancellationToken.None), Is.Not.Null);
        Assert.That(await again.FindAsync(other, CancellationToken.None), Is.Not.Null);
        Assert.That(told, Has.Count.EqualTo(1));
        Assert.That(told[0], Does.StartWith($"{other} and {one} are the same"));
        Assert.That((await Accept(again, new RecordSource(Article with { Url = "https://twitter.com/a/status/1" }))).Reference, Is.EqualTo(one));
    }

    private static async Task<Reference> Created(IGraphStore store, ClaimDocument claim)
    {
        var accepted = await Accept(store, new RecordClaim(claim));
        Assert.That(accepted.Disposition, Is.EqualTo(Disposition.Created));
        return accepted.Reference;
    }

    private static async Task<Accepted> Accept(IGraphStore store, WriteOperation operation)
    {
        var outcome = await Answer(store, operation);
        Assert.That(outcome, Is.InstanceOf<Accepted>(), () => outcome.ToString());
        return (Accepted)outcome;
    }

    private static async Task<WriteOutcome> Answer(IGraphStore store, WriteOperation operation) =>
        (await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0];
}
