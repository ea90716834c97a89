using ClaimGraph.Documents;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.UnitTests.Extraction;

/// <summary>What holds of every text, however odd.</summary>
public sealed class ExtractionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "„", "‘", "’", "\"", "'", "''", "``", "«", "»", "‹", "›", "「", "」", "said", "sagte", "according to", "laut", "dass", "that", "Smith", "Mr.", "the mayor",
        "he", "She", "added", "denied", "called", "who", "und", "and", ",", ".", "?", ":", "—", "(", ")", "\n", "\r\n", "\n\n", "\r", "𝒳𝒴", "👩‍👩‍👧", "é", "e\u0301", "שלום", "مرحبا",
        "\u202E", "\u200F", "\u00A0", "\u2028", "12", "3.5%", "$4", "Monday", "in a statement", "习近平", "表示", ":“", "\uD83D", "ß", "İ", "-", "...", "…", "promised to", "its claim that",
        "was", "would go", "Berlin", "told", "him", "ob", "sei", "habe", "zufolge", "so", "wie", "mitteilte",
    ];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.String[Gen.Char, 0, 4]).Array[0, 60], Gen.Bool,
        (pieces, isParted) => string.Join(isParted ? " " : "", pieces));

    private static readonly Gen<string?> Languages = Gen.Int[0, 3].Select(index => new[] { "en", "de", "xx", null }[index]);

    [Test]
    public void The_words_at_a_span_are_the_words_of_the_text_whatever_is_in_it() => Gen.Select(Texts, Languages).Sample((text, lang) =>
    {
        var answer = Extractor.Read(text, lang);
        foreach (var span in answer.Candidates.SelectMany(candidate => candidate.Spans).Concat(answer.Unattributed))
            Check(text, span.Start, span.End, span.Text);
        foreach (var speaker in answer.Candidates.Select(candidate => candidate.Speaker))
            if (speaker.Text is { } words)
                Check(text, speaker.Start!.Value, speaker.End!.Value, words);
        foreach (var cue in answer.Candidates.Select(candidate => candidate.Cue))
            if (cue is not null)
                Check(text, cue.Start, cue.End, cue.Text);
        Assert.That(answer.Text.Length, Is.EqualTo(CodePoints.Count(text)));
    }, iter: 3_000);

    [Test]
    public void The_same_text_has_the_same_answer() => Gen.Select(Texts, Languages).Sample((text, lang) =>
    {
        var first = DocumentJson.Serialize(Extractor.Read(text, lang));
        var second = DocumentJson.Serialize(Extractor.Read(text, lang));
        Assert.That(second, Is.EqualTo(first));
    }, iter: 300);

    [TestCase(50_000, "\"")]
    [TestCase(20_000, "“")]
    [TestCase(20_000, "' a")]
    [TestCase(4_000, "said Smith, the man who said that ")]
    [TestCase(10_000, "he said and ")]
    [TestCase(40_000, "word ")]
    [TestCase(8_000, "(,— ")]
    public void Texts_that_are_nothing_but_trouble_are_read_to_their_end(int times, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        Assert.That(Extractor.Read(text, "en").Text.Length, Is.EqualTo(text.Length));
        Assert.That(Extractor.Read(text, "de").Candidates, Has.Count.LessThanOrEqualTo(Limits.ExtractedStatements));
    }

    [Test]
    public void Reading_stops_when_nobody_waits_any_more() => Assert.That(
        () => Extractor.Read("“A,” said Smith. “B.”", "en", cancellation: new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static void Check(string text, int start, int end, string words)
    {
        var (from, to) = (CodePoints.IndexOf(text, start), CodePoints.IndexOf(text, end));
        Assert.That(text[from..to], Is.EqualTo(words));
        Assert.That(end, Is.GreaterThan(start));
    }
}
