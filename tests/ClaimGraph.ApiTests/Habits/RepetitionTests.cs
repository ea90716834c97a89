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
        Assert.That((second.Status, second.Text, second.Tag), Is.EqualTo((200, first.Text, first.Tag)));
        Assert.That(second.Headers.ContainsKey("Location"), Is.False);
        Assert.That(await Talk.Everything(), Is.EqualTo(after));
    }
}
