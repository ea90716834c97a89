using System.Net;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>What is tried again, and what is not.</summary>
internal sealed class RetryTests
{
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected")]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped")]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable")]
    [TestCase("Neo.ClientError.Cluster.NotALeader")]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task What_passes_by_itself_is_tried_again(string code)
    {
        var scripted = new ScriptedServer(Answer.Error(code), Answer.Error(code), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted);

        var rows = await server.WriteAsync(Connection.Write with { IsRepeatable = false }, TimeSpan.FromSeconds(10));

        Assert.That(rows.Rows[0][0], Is.EqualTo(7));
        Assert.That(scripted.Requests, Has.Count.EqualTo(3));
    }

    [TestCase("Neo.ClientError.Statement.SyntaxError")]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed")]
    [TestCase("Neo.DatabaseError.General.UnknownError")]
    public async Task What_would_fail_again_is_not(string code)
    {
        var scripted = new ScriptedServer(Answer.Error(code), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted);

        Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains(code));
        Assert.That(scripted.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [TestCase("Neo.TransientError.General.TransactionOutOfMemoryError")]
    public async Task Too_much_memory_is_not_asked_for_twice(string code)
    {
        var scripted = new ScriptedServer(Answer.Error(code, HttpStatusCode.Accepted), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted);

        Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreBusyException>());
        Assert.That(scripted.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized)]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", HttpStatusCode.TooManyRequests)]
    public async Task A_wrong_password_is_never_sent_twice(string code, HttpStatusCode status)
    {
        var scripted = new ScriptedServer(Answer.Error(code, status));
        await using var server = Connection.To(scripted);

        for (var round = 0; round < 5; round++)
            Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreRejectedException>().With.Message.Contains("refuses the user and password"));

        Assert.That(scripted.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_unknown_database_is_named()
    {
        var scripted = new ScriptedServer(Answer.Error("Neo.ClientError.Database.DatabaseNotFound", HttpStatusCode.NotFound));
        await using var server = Connection.To(scripted);

        Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreRejectedException>()
            .With.Message.EqualTo("Neo4j at http://graph.example:7474 has no database 'neo4j'."));
    }

    [Test]
    public async Task A_write_that_may_have_run_is_sent_again_only_when_it_is_repeatable()
    {
        var scripted = new ScriptedServer(Answer.None(HttpRequestError.ResponseEnded), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted);

        Assert.That(
            () => server.WriteAsync(Connection.Write with { IsRepeatable = false }, Connection.Options.WriteDeadline),
            Throws.InstanceOf<StoreOutcomeUnknownException>());
        Assert.That(scripted.Requests, Has.Count.EqualTo(1));

        var again = new ScriptedServer(Answer.None(HttpRequestError.ResponseEnded), Answer.Rows("[7]"));
        await using var other = Connection.To(again);
        await other.WriteAsync(Connection.Write, Connection.Options.WriteDeadline);
        Assert.That(again.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_write_that_may_have_run_is_never_called_unwritten_because_of_how_the_last_try_ended()
    {
        var scripted = new ScriptedServer(Answer.None(HttpRequestError.ResponseEnded), Answer.None(HttpRequestError.ConnectionError));
        await using var server = Connection.To(scripted);

        Assert.That(
            () => server.WriteAsync(Connection.Write, Connection.Options.WriteDeadline), Throws.InstanceOf<StoreOutcomeUnknownException>());
    }

    [Test]
    public async Task A_server_that_is_not_there_is_given_up_soon_in_one_sentence()
    {
        var scripted = new ScriptedServer(Answer.None(HttpRequestError.ConnectionError));
        await using var server = Connection.To(scripted);

        Assert.That(() => server.WriteAsync(Connection.Write, TimeSpan.FromMinutes(1)), Throws.InstanceOf<StoreUnavailableException>()
            .With.Message.EqualTo("Neo4j at http://graph.example:7474 cannot be reached."));
        Assert.That(scripted.Requests, Has.Count.InRange(2, 4));
    }

    [Test]
    public async Task A_bookmark_that_the_server_does_not_know_is_forgotten()
    {
        var scripted = new ScriptedServer(
            Answer.Rows("[1]", """["one"]"""), Answer.Error("Neo.ClientError.Transaction.InvalidBookmark"), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted);
        await server.WriteAsync(Connection.Write, Connection.Options.WriteDeadline);

        var rows = await Connection.Ask(server);

        Assert.That(rows.Rows[0][0], Is.EqualTo(7));
        Assert.That(scripted.Requests.Select(request => request["bookmarks"]!.ToJsonString()), Is.EqualTo(new[] { "[]", """["one"]""", "[]" }));
    }
}
