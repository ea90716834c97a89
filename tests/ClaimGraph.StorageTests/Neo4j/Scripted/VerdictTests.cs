using System.Net;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>What an answer over HTTP means: the status alone never says.</summary>
internal sealed class VerdictTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    [Test]
    public async Task Rows_that_end_well_are_the_answer()
    {
        var rows = await Run(Answer.Rows("""["a",1],[null,{"b":[true,1.5]}]"""));

        Assert.That(rows.Rows, Has.Count.EqualTo(2));
        Assert.That(rows.Rows[0], Is.EqualTo(new object[] { "a", 1L }));
    }

    [Test]
    public void An_error_behind_rows_takes_them_back()
    {
        var answer = Answer.Json(
            HttpStatusCode.Accepted, $$"""{"data":{"fields":["x"],"values":[[1],[2]]},"errors":[{"code":"{{Deadlock}}","message":"m"}]}""");

        Assert.That(() => Run(answer), Throws.InstanceOf<CypherException>().With.Property("Code").EqualTo(Deadlock));
    }

    [TestCase("""{"data":{"fields":["x"],"values":[[1],[2]""")]
    [TestCase("""{"data":{"fields":["x"],"values":[[1],[2]]}""")]
    [TestCase("""{"data":{"fields":["x"],"values":[["a""")]
    [TestCase("{")]
    [TestCase("")]
    public void An_answer_that_ends_early_is_none(string body) => Assert.That(
        () => Run(Answer.Json(HttpStatusCode.Accepted, body)),
        Throws.InstanceOf<CypherConnectionException>().With.Property("IsForeign").False.And.Property("IsUnsent").False);

    [TestCase(HttpStatusCode.InternalServerError)]
    [TestCase(HttpStatusCode.BadGateway)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    public void A_server_that_fails_without_a_word_may_have_run_it(HttpStatusCode status)
    {
        foreach (var answer in new[] { Answer.Empty(status), Answer.Page(status) })
            Assert.That(() => Run(answer), Throws.InstanceOf<CypherConnectionException>().With.Property("IsForeign").False);
    }

    [Test]
    public void What_does_not_answer_as_Neo4j_does_is_foreign()
    {
        Func<HttpResponseMessage>[] answers =
        [
            Answer.Page(HttpStatusCode.NotFound), Answer.Empty(HttpStatusCode.NotFound), Answer.Page(HttpStatusCode.OK),
            Answer.Redirect(), Answer.Page(HttpStatusCode.MovedPermanently), Answer.Page(HttpStatusCode.TooManyRequests),
            Answer.Json(HttpStatusCode.NotFound, """{"error":"no such route"}"""), Answer.Json(HttpStatusCode.OK, "[]"),
            Answer.None(HttpRequestError.SecureConnectionError), Answer.None(HttpRequestError.HttpProtocolError),
        ];

        foreach (var answer in answers)
            Assert.That(() => Run(answer), Throws.InstanceOf<CypherConnectionException>().With.Property("IsForeign").True);
    }

    [TestCase(HttpRequestError.ConnectionError, true)]
    [TestCase(HttpRequestError.NameResolutionError, true)]
    [TestCase(HttpRequestError.ResponseEnded, false)]
    public void What_was_never_sent_is_told_from_what_may_have_run(HttpRequestError error, bool isUnsent) => Assert.That(
        () => Run(Answer.None(error)), Throws.InstanceOf<CypherConnectionException>().With.Property("IsUnsent").EqualTo(isUnsent));

    private static async Task<CypherRows> Run(Func<HttpResponseMessage> answer)
    {
        await using var transport = Connection.TransportTo(new ScriptedServer(answer));
        return await transport.RunAsync(Connection.Question, CancellationToken.None);
    }
}
