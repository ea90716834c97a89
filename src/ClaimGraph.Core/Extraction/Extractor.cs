using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Text;

namespace ClaimGraph.Extraction;

/// <summary>Reads out of a text what it says that people said.</summary>
/// <remarks>
/// Pure and deterministic: the same text has the same answer. One pass: marks, words and sentences, verbs of saying, patterns, speakers. The time
/// it takes grows with the length of the text and with nothing else. Places are counted in Unicode code points.
/// </remarks>
public static class Extractor
{
    private const int NamedMarks = 3;

    /// <param name="text">The text, which is read as it is.</param>
    /// <param name="lang">Its language (BCP 47); guessed where it is null.</param>
    /// <param name="source">The source that printed it, as claims shall name it; null where it is not on record.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static ExtractionDocument Read(string text, string? lang = null, SourceDescription? source = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = LanguageGuess.Of(text, lang);
        var article = ArticleText.Read(text, words, cancellation);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var empty = new ExtractionDocument
        {
            Lang = lang ?? words?.Code,
            Text = new() { Sha256 = sha256, Length = article.CodePointAt(text.Length) },
            Candidates = [],
            Unattributed = [],
            PassedOver = [],
            Warnings = Warnings(article, words, lang),
        };
        if (words is null)
            return empty with { Unattributed = [.. article.Quotations.Select(quotation => Span(article, quotation.Inner(article.Text)))] };
        var drafting = new Drafting(article, words);
        drafting.Read(cancellation);
        var names = new Names(article, drafting.Phrases);
        var people = People.In(article, drafting.Phrases, names, drafting.Drafts, cancellation);
        var resolution = new SpeakerResolution(article, drafting.Phrases, names, people);
        var writer = new CandidateWriter(article, drafting.Phrases, lang ?? words.Code, source ?? Described(text, lang ?? words.Code, sha256));
        var candidates = new List<StatementCandidate>();
        foreach (var draft in drafting.Drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            candidates.Add(writer.Write(draft, resolution.Of(draft)));
        }

        return empty with
        {
            Warnings = drafting.IsFull
                ? [.. empty.Warnings, FormattableString.Invariant($"The text was read up to the statement with which there were {Graph.Limits.ExtractedStatements}; send the rest by itself.")] : empty.Warnings,
            Candidates = [.. candidates.OrderBy(candidate => candidate.Spans[0].Start)],
            Unattributed = [.. drafting.Unattributed.Select(quotation => Span(article, quotation.Inner(article.Text)))],
            PassedOver = [.. drafting.PassedOver.Select(passed => new PassedOver
            {
                Start = article.CodePointAt(passed.Quotation.Start),
                End = article.CodePointAt(passed.Quotation.End),
                Because = passed.Because,
            })],
        };
    }

    internal static ExtractedSpan Span(ArticleText article, TextSpan span) => new()
    {
        Start = article.CodePointAt(span.Start),
        End = article.CodePointAt(span.End),
        Text = span.In(article.Text),
    };

    /// <summary>A source that is not on record is named by the hash of its text.</summary>
    private static SourceDescription Described(string text, string lang, string sha256) => new()
    {
        Title = TitleOf(text),
        Kind = Graph.SourceKind.Article,
        Lang = lang,
        TextSha256 = sha256,
    };

    /// <summary>What stands for the title of a text until somebody writes it: its first line.</summary>
    public static string TitleOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int longest = 120;
        text = text[..Math.Min(text.Length, 1_000)];
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOfAny('\n', '\r');
        line = (end < 0 ? line : line[..end]).Trim();
        var title = CodePoints.Count(line) <= longest ? line.ToString() : $"{line[..CodePoints.IndexOf(line, longest)].TrimEnd()}…";
        return BlankText.IsBlank(title) ? "Untitled" : title;
    }

    private static List<string> Warnings(ArticleText article, SpeechWords? words, string? lang)
    {
        var warnings = new List<string>();
        if (words is null)
            warnings.Add(lang is null
                ? "It could not be told in which language the text is, so only quotation marks were read: write its language in lang."
                : $"How {lang} reports speech is not known here, so only quotation marks were read.");
        foreach (var mark in article.Unmatched.Take(NamedMarks))
            warnings.Add(FormattableString.Invariant($"The quotation mark at {article.CodePointAt(mark)} has no other half; it was left out of account."));
        if (article.Unmatched.Count > NamedMarks)
            warnings.Add(FormattableString.Invariant($"So have {article.Unmatched.Count - NamedMarks} more quotation marks."));
        if (article.WasCut)
            warnings.Add("A sentence was too long to be read as one and was read in pieces.");
        return warnings;
    }
}
