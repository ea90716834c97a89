using System.Globalization;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;

namespace ClaimGraph.UnitTests.Extraction;

/// <summary>
/// Paragraphs made up for these tests, each with what is said in it, read through and mended where the rules missed something: <c>= speaker | words || words</c>.
/// </summary>
public sealed class ParagraphTests
{
    [TestCase("en", 60, 0.9, 0.92)]
    [TestCase("de", 25, 0.9, 0.92)]
    public void What_is_said_is_found_word_by_word_with_its_speaker(string lang, int fewest, double exact, double half)
    {
        var figures = Figures.Of(lang);
        TestContext.Out.WriteLine(figures.ToString());

        Assert.That(figures.Paragraphs, Is.GreaterThanOrEqualTo(fewest));
        Assert.That(figures.Exact, Is.GreaterThanOrEqualTo(exact), figures.ToString());
        Assert.That(figures.Half, Is.GreaterThanOrEqualTo(half), figures.ToString());
        Assert.That(figures.Speaker, Is.GreaterThanOrEqualTo(0.95), figures.ToString());
    }

    [TestCase("en")]
    [TestCase("de")]
    public void What_is_called_likely_is_right(string lang)
    {
        var figures = Figures.Of(lang);

        Assert.That(figures.PrecisionOfLikely, Is.GreaterThanOrEqualTo(0.92), figures.ToString());
    }

    [TestCase("“I am done,” said Mary Ellis. He had come late, Peter Ross, her brother, said. “I waited,” she said.", "Mary Ellis")]
    [TestCase("Prime Minister Ann Lowe met John Hill on Monday. She said the talks were useful.", "Ann Lowe")]
    [TestCase("Mr. Dorn spoke first. He said the plan had failed.", "Dorn")]
    [TestCase("Paula Reed and Susan Finch came. She said it was late.", null)]
    [TestCase("The spokeswoman, Carla Dunn, said no. “We are closed,” she said.", "Carla Dunn")]
    public void A_pronoun_is_resolved_only_where_one_comes_into_question(string text, string? name)
    {
        var last = Extractor.Read(text, "en").Candidates[^1];

        Assert.That(last.Speaker.Name, Is.EqualTo(name));
        Assert.That(last.Speaker.Rivals, name is null ? Has.Count.EqualTo(2) : Is.Empty);
        Assert.That(last.Speaker.ResolvedFrom, name is null ? Is.Null : Is.Not.Null);
    }

    [TestCase("“It works,” said Hugh Hill, a doctor at St. Mary’s Hospital in York.", "Hugh Hill", "doctor at St. Mary’s Hospital in York", "person")]
    [TestCase("U.S. Secretary of State Marco Rubio said the talks would go on.", "Marco Rubio", "U.S. Secretary of State", "person")]
    [TestCase("The White House said the order stands.", "White House", null, "institution")]
    [TestCase("Moscow said the order stands.", "Russia", null, "country")]
    [TestCase("A senior EU official said the order stands.", null, null, "unnamed-source")]
    public void A_mention_is_taken_apart(string text, string? name, string? title, string kind)
    {
        var speaker = Extractor.Read(text, "en").Candidates.Single().Speaker;

        Assert.That((speaker.Name, speaker.Title), Is.EqualTo((name, title)));
        Assert.That(WireNames<RecordKind>.Of(speaker.Kind!.Value), Is.EqualTo(kind));
    }

    [Test]
    public void A_quotation_over_paragraphs_is_one_statement()
    {
        var answer = Extractor.Read("“We came here in May,” said Ruth Abel. “Nobody helped us.\n\n“In June it was over.”", "en");

        Assert.That(answer.Candidates.Single().Spans.Select(span => span.Text), Is.EqualTo(
            new[] { "We came here in May,", "Nobody helped us.", "In June it was over." }));
        Assert.That(answer.Candidates[0].Apart, Has.Count.EqualTo(3));
        Assert.That(answer.Warnings, Is.Empty);
    }

    [Test]
    public void Scare_quotes_are_passed_over_and_quotations_of_nobody_are_unattributed()
    {
        var answer = Extractor.Read("The “new” plan is old. “Nobody knows who wrote these words.”", "en");

        Assert.That(answer.Candidates, Is.Empty);
        Assert.That(answer.PassedOver.Single().Because, Does.Contain("scare quotes"));
        Assert.That(answer.Unattributed.Single().Text, Is.EqualTo("Nobody knows who wrote these words."));
    }

    [Test]
    public void Of_a_language_that_is_not_known_only_marks_are_read()
    {
        var answer = Extractor.Read("„Minden rendben lesz”, mondta Kovács János.", "hu");

        Assert.That(answer.Candidates, Is.Empty);
        Assert.That(answer.Unattributed.Single().Text, Is.EqualTo("Minden rendben lesz"));
        Assert.That(answer.Warnings.Single(), Does.Contain("hu"));
    }

    [Test]
    public void A_mark_without_its_other_half_is_a_warning()
    {
        var answer = Extractor.Read("He said the “plan was good. It was not.", "en");

        Assert.That(answer.Warnings.Single(), Is.EqualTo("The quotation mark at 12 has no other half; it was left out of account."));
        Assert.That(answer.Candidates, Is.Not.Empty);
    }
}

/// <summary>How well the rules do on the paragraphs of a language.</summary>
internal sealed record Figures(int Paragraphs, int Expected, int Found, double Exact, double Half, double Speaker, double PrecisionOfLikely)
{
    public static Figures Of(string lang)
    {
        var (paragraphs, expected, found, exact, half, speakers, likely, likelyRight) = (0, 0, 0, 0, 0, 0, 0, 0);
        var blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Extraction", $"Paragraphs.{lang}.txt"))
            .ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (var block in blocks)
        {
            var lines = block.Trim().Split('\n');
            var wanted = lines.Skip(1).Select(line => line[2..].Split(" | ")).ToList();
            var answer = Extractor.Read(lines[0], lang);
            paragraphs++;
            expected += wanted.Count;
            found += answer.Candidates.Count;
            foreach (var candidate in answer.Candidates)
            {
                var words = string.Join(" || ", candidate.Spans.Select(span => span.Text));
                var same = wanted.Find(one => one[1].Trim() == words);
                var near = same ?? wanted.Find(one => Overlap(one[1], words) >= 0.5);
                exact += same is null ? 0 : 1;
                half += near is null ? 0 : 1;
                speakers += near is not null && (candidate.Speaker.Text ?? candidate.Speaker.Name) == near[0].Trim() ? 1 : 0;
                likely += candidate.Confidence >= 0.8 ? 1 : 0;
                likelyRight += candidate.Confidence >= 0.8 && near is not null ? 1 : 0;
            }
        }

        return new(paragraphs, expected, found, 2.0 * exact / (expected + found), 2.0 * half / (expected + found),
            (double)speakers / half, (double)likelyRight / likely);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Paragraphs} paragraphs, {Expected} statements, {Found} found; F1 exact {Exact:0.000}, half {Half:0.000}; speaker {Speaker:0.000}; precision from 0.8 {PrecisionOfLikely:0.000}");

    internal static double Overlap(string one, string other)
    {
        var first = Words(one);
        var second = Words(other);
        return first.Count == 0 || second.Count == 0 ? 0 : (double)first.Intersect(second).Count() / first.Union(second).Count();
    }

    private static HashSet<string> Words(string text) => [.. text.ToLowerInvariant().Split([' ', ',', '.', '|', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)];
}
