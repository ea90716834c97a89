using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>An export knows no end of a page.</summary>
internal sealed class ExportPagingTests : ApiFixture
{
    private const int Claims = 450;

    protected override HostSettings Settings => HostSettings.Empty;

    [OneTimeSetUp]
    public async Task RecordMore() => Assert.That(
        (await Talk.Import(string.Join('\n', Enumerable.Range(0, Claims).Select(Line)))).Lines.Select(line => (string?)line["result"]), Is.All.EqualTo("created"));

    [Test]
    public async Task Some_claims_are_those_of_the_whole_export_in_its_order_however_many_they_are()
    {
        var whole = (await Get("/api/v1/export")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var some = (await Get("/api/v1/export?kind=opinion")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(whole, Has.Length.EqualTo(Claims));
        Assert.That(some, Has.Length.EqualTo(Claims / 2));
        Assert.That(some.ToHashSet(), Is.EquivalentTo(whole.Where(line => (string?)JsonNode.Parse(line)!["kind"] == "opinion")));
        Assert.That((await Get("/api/v1/export?status=active")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EquivalentTo(whole));
    }

    [Test]
    public async Task Every_row_of_a_table_is_there_once()
    {
        var rows = CsvText.Rows((await Get("/api/v1/export?status=active&format=csv")).Text);

        Assert.That(rows.Select(row => row["text"]), Is.EquivalentTo(Enumerable.Range(0, Claims).Select(number => $"Claim {number}")));
    }

    private static string Line(int number) => $$"""
        {"speaker":{"type":"person","name":"Speaker {{number % 7}}","aliases":[{"value":"S. {{number % 7}}"}]},"text":"Claim {{number}}","lang":"en","kind":"{{(number % 2 == 0 ? "opinion" : "factual")}}","quotations":[{"text":"Words {{number}}","form":"direct","source":{"title":"Source {{number % 40}}","kind":"post","publisher":{"name":"Publisher {{number % 3}}"} } }]}
        """;
}
