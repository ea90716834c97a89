using System.Diagnostics;
using System.Text;
using ClaimGraph.Anchoring;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Texts of 5 MB: as they come, and made to be slow. The time allowed is many times what is needed.</summary>
public sealed class LongTextAnchorTests
{
    private const int Length = 5 << 20;
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(2);

    private static readonly string The = string.Concat(Enumerable.Repeat("the ", Length / 4));
    private static readonly string Same = new('a', Length);
    private static readonly string Han = string.Concat(Enumerable.Repeat("的国人民", Length / 12));

    private static readonly TestCaseData[] Slow =
    [
        Case("One word again and again", The, "The"),
        Case("Words again and again, and one other", The, The[..10_000] + "not " + The[..9_990]),
        Case("One letter again and again", Same, Same[..8]),
        Case("Many times one letter", Same, Same[..20_000]),
        Case("Many times one letter, and one other", Same, Same[..10_000] + "b" + Same[..9_999]),
        Case("Few times one letter, and one other", Same, Same[..100] + "b" + Same[..99]),
        Case("Characters again and again", Han, Han[..20_000]),
        Case("Characters again and again, and one other", Han, Han[..10_000] + "不" + Han[..9_999]),
    ];

    [TestCaseSource(nameof(Slow))]
    public void No_text_makes_it_slow(Func<Anchor> locate)
    {
        var start = Stopwatch.GetTimestamp();

        Assert.That(locate().State, Is.AnyOf(AnchorState.Ambiguous, AnchorState.Lost));
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(Allowed));
    }

    [Test]
    public void Words_changed_are_found_in_a_long_text()
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < Length; number++)
            text.Append("Report ").Append(number).Append(" of the council on the state of trade, page ").Append(number % 97).Append(". ");
        text.Insert(Length / 2, "X. The partnership between Russia and China is growing regardless of every effort of Washington. ");

        var anchor = Located.In(text.ToString(), "The partnership between Russia and China is developing regardless of any effort of Washington");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Start, Is.EqualTo((Length / 2) + 3));
    }

    private static TestCaseData Case(string name, string text, string words) =>
        new TestCaseData(() => Located.In(text, words)).SetArgDisplayNames(name);
}
