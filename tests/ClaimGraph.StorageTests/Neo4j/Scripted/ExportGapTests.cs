using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.Reading;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>An export that looks at the log while a commit becomes visible bit by bit, as real servers show it now and then.</summary>
internal sealed class ExportGapTests
{
    private const string Ended = """[1,false,null],[2,false,null],[3,false,null]""";

    [TestCase("""[1,false,null],[3,false,null]""", 1)]
    [TestCase("""[1,false,null],[2,true,null],[3,false,null]""", 1)]
    [TestCase(Ended, null)]
    public async Task It_goes_no_further_than_the_log_is_whole(string rows, long? next)
    {
        var (step, server) = await Step(Answer.Rows(rows));

        Assert.That(step.Next, Is.EqualTo(next));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("""[2,false,null],[3,false,null]""")]
    [TestCase("""[1,true,null]""")]
    public async Task It_looks_again_where_it_cannot_begin(string rows)
    {
        var (step, server) = await Step(Answer.Rows(rows), Answer.Rows(rows), Answer.Rows(Ended));

        Assert.That(step.Next, Is.Null);
        Assert.That(server.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_full_look_is_followed_by_another()
    {
        var (step, _) = await Step(Answer.Rows("""[1,false,null],[2,false,null],[3,false,null],[4,false,null]"""));

        Assert.That(step.Next, Is.EqualTo(4));
    }

    [Test]
    public async Task A_gap_that_stays_is_passed_over()
    {
        var (step, server) = await Step(Answer.Rows("""[7,false,null],[9,false,null]"""));

        Assert.That(step.Next, Is.Null);
        Assert.That(server.Requests, Has.Count.InRange(10, 100));
    }

    private static async Task<(ExportStep Step, ScriptedServer Server)> Step(params Func<HttpResponseMessage>[] answers)
    {
        var scripted = new ScriptedServer(answers);
        await using var server = Connection.To(scripted);
        var step = await Exports.StepAsync(new(server, TimeSpan.FromSeconds(10), CancellationToken.None), after: 0, size: 4);
        return (step, scripted);
    }
}
