using System.Net;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;

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

    [TestCase("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized, 60, "refuses the user and password")]
    [TestCase("Neo.ClientError.Security.CredentialsExpired", HttpStatusCode.Unauthorized, 60, "refuses the user and password")]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", HttpStatusCode.TooManyRequests, 10, "takes no logins for a while")]
    public async Task A_login_that_failed_is_tried_again_by_one_caller_after_a_pause(string code, HttpStatusCode status, int seconds, string sentence)
    {
        var clock = new ManualClock();
        var scripted = new ScriptedServer(Answer.Error(code, status), Answer.Error(code, status), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted, clock);

        for (var login = 1; login <= 2; login++)
        {
            for (var round = 0; round < 5; round++)
                Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreFaultException>().With.Message.Contains(sentence));
            Assert.That(scripted.Requests, Has.Count.EqualTo(login));
            clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        Assert.That((await Connection.Ask(server)).Rows[0][0], Is.EqualTo(7));
        Assert.That((await Connection.Ask(server)).Rows[0][0], Is.EqualTo(7));
    }

    [TestCase("Neo.ClientError.Security.Unauthorized", typeof(StoreRejectedException))]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", typeof(StoreUnavailableException))]
    public async Task A_wrong_password_is_told_from_a_locked_account(string code, Type fault)
    {
        await using var server = Connection.To(new ScriptedServer(Answer.Error(code, HttpStatusCode.Unauthorized)));

        Assert.That(() => Connection.Ask(server), Throws.InstanceOf(fault));
        Assert.That(() => server.WriteAsync(Connection.Write, TimeSpan.FromSeconds(10)), Throws.InstanceOf(fault));
    }

    [Test]
    public async Task A_statement_that_fails_after_a_login_ends_the_pause()
    {
        var clock = new ManualClock();
        var scripted = new ScriptedServer(
            Answer.Error("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized),
            Answer.Error("Neo.ClientError.Statement.SyntaxError"), Answer.Rows("[7]"));
        await using var server = Connection.To(scripted, clock);
        Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreRejectedException>());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(() => Connection.Ask(server), Throws.InstanceOf<StoreUnavailableException>());

        Assert.That((await Connection.Ask(server)).Rows[0][0], Is.EqualTo(7));
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
