using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.Serving;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>Questions that wait at the same time are asked together, and nobody is kept from an answer by anybody else.</summary>
internal sealed class SharedRoundsTests
{
    private readonly List<IReadOnlyList<int>> asked = [];
    private readonly Queue<TaskCompletionSource> open = [];

    [Test]
    public async Task Who_comes_while_others_are_asked_for_shares_the_next_round()
    {
        using var rounds = Rounds(most: 10);
        var first = Ask(rounds, 1);
        var others = Enumerable.Range(2, 5).Select(number => Ask(rounds, number)).ToList();
        Answer();
        Answer();

        Assert.That(await first, Is.EqualTo(-1));
        Assert.That(await Task.WhenAll(others), Is.EqualTo(new[] { -2, -3, -4, -5, -6 }));
        Assert.That(asked, Is.EqualTo(new[] { [1], new[] { 2, 3, 4, 5, 6 } }));
    }

    [Test]
    public async Task A_round_holds_no_more_than_it_may()
    {
        using var rounds = Rounds(most: 2);
        var all = Enumerable.Range(1, 6).Select(number => Ask(rounds, number)).ToList();
        for (var round = 0; round < 4; round++)
            Answer();

        Assert.That(await Task.WhenAll(all), Is.EqualTo(new[] { -1, -2, -3, -4, -5, -6 }));
        Assert.That(asked.Select(round => round.Count), Is.EqualTo(new[] { 1, 2, 2, 1 }));
    }

    [Test]
    public async Task Whoever_goes_away_takes_nobody_along()
    {
        using var rounds = Rounds(most: 10);
        using var leaving = new CancellationTokenSource();
        var first = rounds.AskAsync(1, leaving.Token);
        var second = rounds.AskAsync(2, leaving.Token);
        var third = Ask(rounds, 3);
        await leaving.CancelAsync();
        Answer();
        Answer();

        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await third, Is.EqualTo(-3));
        Assert.That(asked, Is.EqualTo(new[] { [1], new[] { 3 } }), "The question of one who has gone is not asked.");
    }

    [Test]
    public async Task A_round_that_fails_fails_for_all_who_share_it_and_for_nobody_else()
    {
        using var rounds = Rounds(most: 2);
        var all = Enumerable.Range(1, 5).Select(number => Ask(rounds, number)).ToList();
        Answer();
        Take().SetException(new StoreUnavailableException("It is away."));
        Answer();

        Assert.That(await all[0], Is.EqualTo(-1));
        Assert.That(async () => await all[1], Throws.InstanceOf<StoreUnavailableException>());
        Assert.That(async () => await all[2], Throws.InstanceOf<StoreUnavailableException>());
        Assert.That(await Task.WhenAll(all[3], all[4]), Is.EqualTo(new[] { -4, -5 }));
    }

    [Test]
    public async Task Whose_round_does_not_begin_in_time_is_told_to_come_back()
    {
        using var rounds = Rounds(most: 10, TimeSpan.Zero);
        var first = Ask(rounds, 1);

        Assert.That(async () => await Ask(rounds, 2), Throws.InstanceOf<StoreBusyException>());

        Answer();
        Assert.That(await first, Is.EqualTo(-1));
        var third = AskUntilTaken(rounds, 3);
        Answer();
        Assert.That(await third, Is.EqualTo(-3));
        Assert.That(asked, Is.EqualTo(new[] { [1], new[] { 3 } }));
    }

    [SetUp]
    public void Begin()
    {
        asked.Clear();
        open.Clear();
    }

    private static Task<int> Ask(SharedRounds<int, int> rounds, int number) => rounds.AskAsync(number, CancellationToken.None);

    /// <summary>The place of a round is free a moment after its answers are there.</summary>
    private static async Task<int> AskUntilTaken(SharedRounds<int, int> rounds, int number)
    {
        while (true)
            try
            {
                return await Ask(rounds, number);
            }
            catch (StoreBusyException)
            {
                await Task.Yield();
            }
    }

    private SharedRounds<int, int> Rounds(int most) => Rounds(most, Timeout.InfiniteTimeSpan);

    /// <summary>One round at a time, which ends when the test says so.</summary>
    private SharedRounds<int, int> Rounds(int most, TimeSpan patience) => new(atOnce: 1, most, patience, async numbers =>
    {
        var end = new TaskCompletionSource();
        lock (open)
        {
            asked.Add(numbers);
            open.Enqueue(end);
        }

        await end.Task;
        return [.. numbers.Select(number => -number)];
    });

    private void Answer() => Take().SetResult();

    private TaskCompletionSource Take()
    {
        TaskCompletionSource? next = null;
        Assert.That(
            () =>
            {
                lock (open)
                    return next is not null || open.TryDequeue(out next);
            },
            Is.True.After(5_000, 1), "A round begins.");
        return next!;
    }
}
