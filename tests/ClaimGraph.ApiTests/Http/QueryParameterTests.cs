namespace ClaimGraph.ApiTests.Http;

internal sealed class QueryParameterTests : ApiFixture
{
    [TestCase("limit=0", "limit")]
    [TestCase("limit=-1", "limit")]
    [TestCase("limit=abc", "limit")]
    [TestCase("limit=1&limit=2", "limit")]
    [TestCase("Limit=1", "Limit")]
    [TestCase("colour=red", "colour")]
    [TestCase("status=deleted", "status")]
    [TestCase("sort=size", "sort")]
    [TestCase("count=yes", "count")]
    [TestCase("q=-only", "q")]
    [TestCase("q=%FF", "q")]
    [TestCase("q=%00", "q")]
    [TestCase("q=", "q")]
    [TestCase("q=%", "q")]
    public async Task A_parameter_that_cannot_be_taken_is_refused_by_name(string query, string name)
    {
        var answer = await Get($"/api/v1/people?{query}");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-parameter")));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { name }));
    }

    [Test]
    public async Task All_faults_are_named_at_once()
    {
        var answer = await Get("/api/v1/people?limit=0&status=x&colour=red");

        Assert.That(answer.ErrorPlaces, Is.EquivalentTo(new[] { "limit", "status", "colour" }));
    }

    [Test]
    public async Task A_larger_limit_is_clamped()
    {
        var answer = await Get("/api/v1/people?limit=99999999999999999999");

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_span_that_ends_before_it_begins_is_refused()
    {
        var answer = await Get("/api/v1/people/alexander-gabuev/claims?saidFrom=2025-06&saidTo=2025-05");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-parameter")));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { "saidFrom" }));
    }
}
