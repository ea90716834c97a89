namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Requests that must be refused where they are wrong, and leave no trace.</summary>
internal abstract class BadInputFixture : ApiFixture
{
    protected async Task Refused(Func<Task<Answer>> request, int status, string code, params string[] places)
    {
        var before = await Talk.Everything();

        (await request()).RequireProblem(status, code, places);

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }
}
