using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A request repeated under the name its caller gave it.</summary>
public sealed class IdempotencyContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [Test]
    public async Task A_repeated_request_gets_the_same_answer_without_a_second_write()
    {
        var first = await Send("key", "print", new RecordEntity(Statement.Person("Ada")));
        await Accept(new Replace(Ada, Statement.Person("Ada Lovelace"), 1), Disposition.Updated);

        var again = await Send("key", "print", new RecordEntity(Statement.Person("Ada")));

        Assert.That(first, Is.EqualTo(new Accepted(Disposition.Created, Ada, 1)));
        Assert.That(again, Is.EqualTo(first));
        Assert.That((await Store.AllChanges(Ada)).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task An_edit_is_not_made_twice()
    {
        await Record(Statement.Person("Ada"));
        var edit = new Replace(Ada, Statement.Person("Ada Lovelace"), 1);

        var first = await Send("key", "print", edit);
        var again = await Send("key", "print", edit);

        Assert.That(again, Is.EqualTo(first).And.EqualTo(new Accepted(Disposition.Updated, Ada, 2)));
    }

    [Test]
    public async Task A_request_repeated_in_the_same_batch_is_written_once()
    {
        var request = new WriteRequest(new RecordEntity(Statement.Person("Ada")), "tester", new("key", "print"));

        var outcomes = await Store.WriteAsync([request, request], CancellationToken.None);

        Assert.That(outcomes, Is.All.EqualTo(new Accepted(Disposition.Created, Ada, 1)));
        Assert.That((await Store.AllChanges(Ada)).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Requests_repeated_at_the_same_time_are_written_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(_ => Task.Run(() => Send("key", "print", new RecordEntity(Statement.Person("Ada"))))));

        Assert.That(outcomes, Is.All.EqualTo(new Accepted(Disposition.Created, Ada, 1)));
        Assert.That((await Store.AllChanges(Ada)).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_key_used_for_another_request_is_refused()
    {
        await Send("key", "print", new RecordEntity(Statement.Person("Ada")));

        var other = await Send("key", "other print", new RecordEntity(Statement.Person("Bob")));

        Assert.That(CodeOf(other), Is.EqualTo(RefusalCode.IdempotencyKeyReused));
        Assert.That(await IsThere(new(RecordKind.Person, "bob")), Is.False);
    }

    [Test]
    public async Task A_refused_request_may_be_repeated_with_the_same_key()
    {
        var edit = new Replace(Ada, Statement.Person("Ada Lovelace"), 1);
        Assert.That(CodeOf(await Send("key", "print", edit)), Is.EqualTo(RefusalCode.NotFound));

        await Record(Statement.Person("Ada"));

        Assert.That(await Send("key", "print", edit), Is.EqualTo(new Accepted(Disposition.Updated, Ada, 2)));
    }

    [Test]
    public async Task A_key_is_remembered_for_as_long_as_promised_and_no_longer()
    {
        await Send("key", "print", new RecordEntity(Statement.Person("Ada")));

        Clock.Advance(Limits.IdempotencyKeyLifetime - TimeSpan.FromSeconds(1));
        var early = await Send("key", "other print", new RecordEntity(Statement.Person("Bob")));
        Clock.Advance(TimeSpan.FromSeconds(2));
        var late = await Send("key", "other print", new RecordEntity(Statement.Person("Bob")));

        Assert.That(CodeOf(early), Is.EqualTo(RefusalCode.IdempotencyKeyReused));
        Assert.That(late, Is.EqualTo(new Accepted(Disposition.Created, new(RecordKind.Person, "bob"), 1)));
    }

    [Test]
    public async Task Other_keys_and_no_keys_do_not_meet()
    {
        await Send("key", "print", new RecordEntity(Statement.Person("Ada")));

        Assert.That(await Send("Key", "other print", new RecordEntity(Statement.Person("Bob"))), Is.InstanceOf<Accepted>());
        await Accept(new RecordEntity(Statement.Person("Ada")), Disposition.Unchanged);
    }

    private async Task<WriteOutcome> Send(string key, string fingerprint, WriteOperation operation) =>
        (await Store.WriteAsync([new(operation, "tester", new(key, fingerprint))], CancellationToken.None))[0];

    private static RefusalCode? CodeOf(WriteOutcome outcome) => (outcome as Refused)?.Refusal.Code;
}
