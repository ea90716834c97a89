using System.Net;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>A store on something that will never serve it says why in one sentence, and keeps its secrets.</summary>
internal sealed class OpeningTests
{
    private const string Address = "http://graph.example:7474";

    [TestCase("5.18.1")]
    [TestCase("5.25.0")]
    [TestCase("4.4.40")]
    public async Task A_server_that_is_too_old_is_told_with_its_release(string release) => Assert.That(
        await FaultOf(Answer.Rows($"""["Neo4j Kernel","{release}","community"]""")),
        Is.InstanceOf<StoreRejectedException>().With.Message.EqualTo($"Neo4j at {Address} is release {release}; 5.26 or later is needed."));

    [Test]
    public async Task Every_fault_is_one_sentence_without_user_and_password()
    {
        Func<HttpResponseMessage>[] answers =
        [
            Answer.Error("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized),
            Answer.Error("Neo.ClientError.Database.DatabaseNotFound", HttpStatusCode.NotFound),
            Answer.Error("Neo.ClientError.Statement.SyntaxError"),
            Answer.Page(HttpStatusCode.NotFound), Answer.Page(HttpStatusCode.OK), Answer.Redirect(), Answer.Empty(HttpStatusCode.TooManyRequests),
            Answer.None(HttpRequestError.ConnectionError), Answer.None(HttpRequestError.NameResolutionError),
            Answer.None(HttpRequestError.SecureConnectionError),
        ];

        foreach (var answer in answers)
        {
            var fault = await FaultOf(answer);
            Assert.That(fault.Message, Does.Contain(Address).And.EndWith(".").And.Not.Contain("some words").And.Not.Contain("Exception"));
            Assert.That(fault.Message, Does.Match(@"^[^\r\n]+$"));
            AssertKeepsSecrets(fault.ToString());
        }
    }

    [Test]
    public void Settings_are_written_out_without_user_and_password() => AssertKeepsSecrets(Connection.Options.ToString());

    private static void AssertKeepsSecrets(string text)
    {
        var header = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("the-user:the-secret"));
        Assert.That(text, Does.Not.Contain("the-user").And.Not.Contain("the-secret").And.Not.Contain(header));
    }

    private static async Task<StoreFaultException> FaultOf(Func<HttpResponseMessage> answer)
    {
        await using var store = new Neo4jGraphStore(
            Connection.TransportTo(new ScriptedServer(answer)), Connection.Options, new ManualClock());
        return (await Assert.CatchAsync<StoreFaultException>(() => store.CheckAsync(CancellationToken.None)))!;
    }
}
