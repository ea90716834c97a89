using ClaimGraph.Anchoring;
using ClaimGraph.Graph;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Looking for words stops when nobody waits for them any more.</summary>
public sealed class InterruptedAnchorTests
{
    // Longer than a text may be, so that no machine is through with it before it is told to stop.
    private const int Long = 16 << 20;

    [TestCase("a ", 60, TestName = "One_word_for_ever")]
    [TestCase("a ", 9_000, TestName = "One_word_for_ever_and_long_words")]
    [TestCase("中国和俄", 4_000, TestName = "Characters_for_ever")]
    [TestCase("the cat sat on a red mat ", 90, TestName = "A_sentence_for_ever")]
    public void A_long_search_stops_on_the_way(string part, int times)
    {
        var text = new AnchoredText(string.Concat(Enumerable.Repeat(part, Long / part.Length)));
        var words = string.Concat(Enumerable.Repeat(part, times)) + "z";
        using var going = new CancellationTokenSource();
        // A thread of its own: the pool of a busy machine may call too late.
        var caller = new Thread(() =>
        {
            Thread.Sleep(1);
            going.Cancel();
        });

        caller.Start();
        Assert.That(() => text.Locate(words, cancellation: going.Token), Throws.InstanceOf<OperationCanceledException>());
        caller.Join();
    }

    [Test]
    public void Words_that_are_spelled_alike_are_not_all_compared_letter_by_letter()
    {
        // Words sought and others with the same letters, in turn: each of one looks like each of the other.
        var random = new Random(5);
        string Word() => new([.. "abcdefghij".OrderBy(_ => random.Next())]);
        var sought = Enumerable.Range(0, 250).Select(_ => Word()).ToList();
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(index => index % 2 == 0 ? sought[index / 2 % 250] : Word()));
        Assert.That(text, Has.Length.LessThan(Limits.SourceTextBytes));

        var before = Environment.CpuUsage.TotalTime;
        new AnchoredText(text).Locate(string.Join(' ', sought));

        // Half a minute without a bound.
        Assert.That(Environment.CpuUsage.TotalTime - before, Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
