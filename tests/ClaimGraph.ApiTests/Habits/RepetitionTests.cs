using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>Recording a thing twice is recording it once.</summary>
internal sealed class RepetitionTests : ApiFixture
{
    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task Recording_the_same_again_answers_it_as_it_stands(string template)
    {
        var (address, document) = await Samples.For(Talk, template, $"-twice-{template.Length}");
        var first = await Post(address, document.ToJsonString());
        var after = await Talk.Everything();

        var second = await Post(address, document.ToJsonString());

        Assert.That(first.Status, Is.EqualTo(201), first.Text);
        Assert.That((second.Status, second.Tag), Is.EqualTo((200, first.Tag)));
        Assert.That(Recorded(second), Is.EqualTo(Recorded(first)));
        Assert.That(second.Headers.ContainsKey("Location"), Is.False);
        Assert.That(await Talk.Everything(), Is.EqualTo(after));
    }

    /// <summary>The record in an answer, without what is told only to who records something new.</summary>
    private static string Recorded(Answer answer)
    {
        var record = answer.Body.AsObject();
        record.Remove("possibleVariants");
        record.Remove("possibleDuplicates");
        return record.ToJsonString();
    }
}
