using ClaimGraph.ApiTests.Pages;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Of a day that no calendar has it is said that there is none, wherever it stands.</summary>
internal sealed class MissingDayTests : ApiFixture
{
    [TestCase("2025-02-30", "There is no 30 February 2025.")]
    [TestCase("2025-13", "There is no month 13: months are 01 to 12.")]
    [TestCase("0000", "There is no year 0: years are counted from 1.")]
    public async Task It_is_said_in_queries_documents_and_forms(string date, string sentence)
    {
        foreach (var (address, parameter) in new[] { ("claims", "saidFrom"), ("people/alexander-gabuev/capacity", "on") })
        {
            var query = await Get($"/api/v1/{address}?{parameter}={date}");
            query.RequireProblem(400, "invalid-parameter", parameter);
            Assert.That(query.Text, Does.Contain(sentence));
        }

        var document = await Post("/api/v1/claims", Samples.Claim("Said on no day").With("saidOn", date).ToJsonString());
        document.RequireProblem(400, "invalid-document", "saidOn");
        Assert.That(document.Text, Does.Contain(sentence));

        Assert.That((await Get($"/verify?text=Some+words&saidOn={date}", ("Accept", "text/html"))).Read(), Does.Contain(sentence));
        var form = await Talk.SendForm("/people/alexander-gabuev/positions/add", $"title=keeper&institution.name=Somewhere&from={date}");
        Assert.That((form.Status, form.Read().Contains($"<a href=\"#from\">Since: {sentence}</a>", StringComparison.Ordinal)), Is.EqualTo((400, true)), form.Read());
    }
}
