using ClaimGraph.Api.Hosting;

namespace ClaimGraph.ApiTests.Hosting;

internal sealed class FirstJudgementTests
{
    [Test]
    public async Task The_statement_made_up_at_the_start_is_judged_to_the_end()
    {
        using var judgement = new FirstJudgement();
        await judgement.StartAsync(CancellationToken.None);
        Assert.That(judgement.ExecuteTask, Is.Not.Null);
        await judgement.ExecuteTask!;
    }
}
