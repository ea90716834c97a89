using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>Answers requests as a test says, one after the other; the last answer is given again and again.</summary>
internal sealed class ScriptedServer(params ReadOnlySpan<Func<HttpResponseMessage>> script) : HttpMessageHandler
{
    private const string Ping = "RETURN 1";

    private readonly Func<HttpResponseMessage>[] answers = script.ToArray();
    private readonly List<JsonNode> requests = [];

    /// <summary>What was asked, without signs of life.</summary>
    public IReadOnlyList<JsonNode> Requests
    {
        get
        {
            lock (requests)
                return [.. requests];
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        if ((string?)body["statement"] == Ping)
            return Answer.Rows("[1]")();
        int number;
        lock (requests)
        {
            number = requests.Count;
            requests.Add(body);
        }

        return answers[Math.Min(number, answers.Length - 1)]();
    }
}

/// <summary>Answers, as seen of real servers and of things that are none.</summary>
internal static class Answer
{
    public static Func<HttpResponseMessage> Rows(string rows, string bookmarks = "[]") =>
        Json(HttpStatusCode.Accepted, $$"""{"data":{"fields":["x"],"values":[{{rows}}]},"bookmarks":{{bookmarks}}}""");

    public static Func<HttpResponseMessage> Error(string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Json(status, $$"""{"errors":[{"code":"{{code}}","message":"some words of the server"}]}""");

    public static Func<HttpResponseMessage> Json(HttpStatusCode status, string body) => Of(status, body, "application/json");

    public static Func<HttpResponseMessage> Page(HttpStatusCode status) => Of(status, "<html><body>Hello!</body></html>", "text/html");

    public static Func<HttpResponseMessage> Empty(HttpStatusCode status) => () => new(status);

    public static Func<HttpResponseMessage> Redirect() => () => new(HttpStatusCode.Found) { Headers = { Location = new("http://elsewhere.example/") } };

    /// <summary>None: the connection breaks while it is waited for, or was never there.</summary>
    public static Func<HttpResponseMessage> None(HttpRequestError error) => () => throw new HttpRequestException(error, "some words of the system");

    private static Func<HttpResponseMessage> Of(HttpStatusCode status, string body, string type) =>
        () => new(status) { Content = new StringContent(body, Encoding.UTF8, type) };
}
