using ClaimGraph.ApiTests.Statements;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>Answers that the service thinks about are made a few at a time, and nothing else waits for them.</summary>
[NonParallelizable]
internal sealed class HeavyLaneTests : ApiFixture
{
    private const string Claim = "/api/v1/claims/x4d27na87aj63sg2";

    private static readonly string[] Heavy =
        [$"{Claim}/trace", $"{Claim}/variants", $"{Claim}/origins", "/api/v1/quotations/f3t4zmc2f8x71tyb/anchor"];

    protected override HostSettings Settings => new()
    {
        Replacements = FaultyStore.Wrap,
        Others = new Dictionary<string, string> { ["HeavyRequests"] = "1", ["QueryDeadline"] = "00:00:08" },
    };

    private FaultyStore Store => Services.GetRequiredService<FaultyStore>();

    [TearDown]
    public void BeWell() => Store.Before = null;

    [Test]
    public async Task Who_finds_no_place_is_told_to_come_back_and_short_questions_are_answered_meanwhile()
    {
        var going = HoldTheFirstQuestion();
        var first = Get(Heavy[0]);
        await going.Begun;

        var others = await Task.WhenAll(
            [.. Heavy.Select(address => Get(address)), Post("/api/v1/verify", "{\"text\":\"Solidarity with Russia in a time of war\"}")]);
        foreach (var other in others)
        {
            other.RequireProblem(503, "busy");
            Assert.That(other.Headers["Retry-After"], Is.EqualTo("1"));
        }

        Assert.That((await Get("/api/v1/people/alexander-gabuev")).Status, Is.EqualTo(200));
        Assert.That((await Get("/health/live")).Status, Is.EqualTo(200));
        Assert.That((await Get("/health/ready")).Status, Is.EqualTo(200));
        going.End();
        Assert.That((await first).Status, Is.EqualTo(200));
        foreach (var address in Heavy)
            Assert.That((await Get(address)).Status, Is.EqualTo(200), address);
    }

    [Test]
    public async Task A_caller_who_goes_gives_the_place_back()
    {
        using var caller = new CancellationTokenSource();
        var going = HoldTheFirstQuestion();
        var first = Client.GetAsync(new Uri(Heavy[0], UriKind.Relative), caller.Token);
        await going.Begun;
        await caller.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await Get(Heavy[1])).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task What_takes_too_long_is_stopped_at_the_deadline_of_a_question()
    {
        HoldTheFirstQuestion();

        (await Get(Heavy[0])).RequireProblem(503, "deadline");

        Assert.That((await Get(Heavy[0])).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_write_says_when_its_variants_could_not_be_looked_for()
    {
        var questions = 0;
        // The write, the record that is answered, and then the claims that are like it.
        Store.Before = _ => Interlocked.Increment(ref questions) == 3 ? throw new StoreBusyException("Full.") : Task.CompletedTask;

        var answer = await Post("/api/v1/claims", Samples.Claim("Nobody has looked for what is like this.").ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(201));
        Assert.That((bool?)answer.Body["possibleVariantsUnknown"], Is.True);
        Assert.That((await Get($"/api/v1/claims/{answer.Body["id"]}")).Body["possibleVariantsUnknown"], Is.Null);
    }

    private Held HoldTheFirstQuestion()
    {
        var held = new Held();
        var questions = 0;
        Store.Before = cancellation => Interlocked.Increment(ref questions) == 1 ? held.WaitAsync(cancellation) : Task.CompletedTask;
        return held;
    }

    /// <summary>A question that is not answered before the test says so, or its asker does not wait any longer.</summary>
    private sealed class Held
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public void End() => ended.SetResult();

        public Task WaitAsync(CancellationToken cancellation)
        {
            begun.SetResult();
            return ended.Task.WaitAsync(cancellation);
        }
    }
}
