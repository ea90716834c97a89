using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Short words for asking the reconciliation service.</summary>
internal abstract class ReconciliationFixture : ApiFixture
{
    protected const string Service = "/api/v1/reconcile";

    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Sends a form as it is.</summary>
    protected Task<Answer> Form(string form, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, Service, Talk.Bytes(System.Text.Encoding.UTF8.GetBytes(form), FormType), headers);

    /// <summary>Sends a field of a form.</summary>
    protected Task<Answer> Field(string name, string value) => Form($"{name}={Uri.EscapeDataString(value)}");

    /// <summary>Asks one question, and requires an answer that fits the specification.</summary>
    protected async Task<JsonArray> Ask(string query)
    {
        var answer = await Field("queries", $$"""{"q0":{{query}}}""");
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        RequireValid("reconciliation-result-batch", answer);
        return answer.Body["q0"]!["result"]!.AsArray();
    }

    /// <summary>Fetches data, and requires an answer that fits the specification.</summary>
    protected async Task<JsonObject> Extend(string question)
    {
        var answer = await Field("extend", question);
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        RequireValid("data-extension-response", answer);
        return answer.Body;
    }

    /// <summary>Requires that an answer fits a schema of the specification, where that is there.</summary>
    protected static void RequireValid(string schema, Answer answer)
    {
        if (Specification.IsThere)
            Assert.That(Specification.Faults(schema, answer.Body), Is.Empty, answer.Text);
    }

    protected static string?[] Ids(JsonArray candidates) => [.. candidates.Select(candidate => (string?)candidate!["id"])];
}
