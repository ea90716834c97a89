using System.Text.Json.Nodes;
using ClaimGraph.Extraction;

namespace ClaimGraph.UnitTests.Extraction;

/// <summary>The article of the first seeds, read by the rules and compared with what was recorded by hand.</summary>
public sealed class SeedArticleTests
{
    private static readonly ExtractionDocument Answer = Extractor.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Extraction", "XiPutinParade.article.txt")));

    private static readonly JsonNode[] Seeds = [.. File.ReadLines(Repository.PathOf("seeds", "xi-putin-parade.ndjson")).Select(line => JsonNode.Parse(line)!)];

    [Test]
    public void At_least_seventeen_of_nineteen_statements_are_found_with_the_right_speaker()
    {
        var missed = Seeds.Where(seed => !Answer.Candidates.Any(candidate => IsOf(candidate, seed) && IsBy(candidate, seed)))
            .Select(seed => (string?)seed["quotations"]![0]!["text"]).ToList();

        Assert.That(Seeds, Has.Length.EqualTo(19));
        Assert.That(missed, Has.Count.AtMost(2), string.Join('\n', missed));
    }

    [Test]
    public void At_most_three_candidates_are_no_statement()
    {
        var spurious = Answer.Candidates.Where(candidate => !Seeds.Any(seed => IsOf(candidate, seed))).Select(candidate => candidate.Spans[0].Text).ToList();

        Assert.That(spurious, Has.Count.AtMost(3), string.Join('\n', spurious));
    }

    /// <summary>Most of the words of the candidate are printed there, and most of what is printed there but the speaker is in it.</summary>
    private static bool IsOf(StatementCandidate candidate, JsonNode seed)
    {
        var printed = (string)seed["quotations"]![0]!["text"]!;
        return candidate.Spans.Any(span => printed.Contains(span.Text.Trim(',', ' '), StringComparison.Ordinal) && span.Text.Length * 2 >= printed.Length - 110)
            || Figures.Overlap(string.Join(' ', candidate.Spans.Select(span => span.Text)), printed) >= 0.5;
    }

    private static bool IsBy(StatementCandidate candidate, JsonNode seed)
    {
        var stated = (string)seed["quotations"]![0]!["nameAsStated"]!;
        var named = $"{candidate.Speaker.Name} {candidate.Speaker.Text}";
        return named.Contains(stated.Split(' ')[^1], StringComparison.Ordinal) || stated.StartsWith(candidate.Speaker.Name ?? "?", StringComparison.Ordinal);
    }
}
