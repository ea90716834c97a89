using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Api.Extracting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Sources;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Reading;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Pages;

/// <summary>Reads the article that stands in a form, and fills the form in with what it is taken to say.</summary>
internal static class ReadingForm
{
    /// <summary>The form that was sent, with the file that came with it.</summary>
    public static ValueTask<(FormFields Form, UploadedFile? File)> ReceiveAsync(HttpContext http) =>
        UploadedForm.ReadAsync(http, FormBody.Escaped * (Limits.SourceTextBytes + Limits.DocumentBytes), ReadingFields.Has);

    /// <summary>The form with the text that is to be read, all of whose lines end alike: browsers would change any other end on the way back.</summary>
    /// <exception cref="ProblemException">There is no text, or none that could be read and kept.</exception>
    public static async Task<FormFields> WithTextAsync(HttpContext http, FormFields form, UploadedFile? file)
    {
        var text = form.ValueOf(ReadingFields.Text);
        if (file is not null)
        {
            if (!BlankText.IsBlank(text))
                throw Refused(ReadingFields.File, "Paste the text or choose a file, not both.");
            text = await TextOfAsync(file, http.RequestAborted);
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (BlankText.IsBlank(text))
            throw Refused(file is null ? ReadingFields.Text : ReadingFields.File, "Paste the text of the article, or choose a file.");
        await Validation.RequireValidAsync(http.RequestServices, new ExtractionRequest { Text = text }, http.RequestAborted);
        // What could not be kept is told now, and not when everything is chosen.
        _ = SourceTextEndpoints.Decode(Encoding.UTF8.GetBytes(text));
        return form.With((ReadingFields.Text, text));
    }

    /// <summary>What the article says that people said.</summary>
    public static ReadArticle Read(FormFields form, CancellationToken cancellation)
    {
        var text = form.ValueOf(ReadingFields.Text);
        var found = Extractor.Read(text, KnownLanguages.TagOf(form.ValueOf($"{StatementFields.Source}.lang")), source: null, cancellation);
        var all = found.Candidates.SelectMany(Apart).Concat(found.Unattributed.Select(span => Unattributed(span, found.Lang))).OrderBy(statement => statement.Spans[0].Start).ToList();
        found = found with
        {
            Candidates = [.. all.Take(Limits.ReviewedStatements).Select(statement => statement with { Warnings = [.. statement.Warnings.Select(PageWords.Of)] })],
            Unattributed = [],
            Warnings = [.. found.Warnings.Select(PageWords.Of)],
        };
        return new(text, found, ShownOf(found)) { Unshown = all.Count - found.Candidates.Count };
    }

    /// <summary>The form as it is first shown for an article: what is read out of it stands in the fields, and nothing is selected yet.</summary>
    public static FormFields Filled(FormFields form, ReadArticle article)
    {
        var values = form.Values.Where(pair => !ReadingFields.IsChoice(pair.Key)).ToDictionary();
        values[ReadingFields.Shown] = article.Shown;
        Fill($"{StatementFields.Source}.title", Extractor.TitleOf(article.Text));
        Fill($"{StatementFields.Source}.kind", WireNames<SourceKind>.Of(SourceKind.Article));
        Fill($"{StatementFields.Source}.lang", article.Found.Lang ?? "");
        foreach (var (index, statement) in article.Statements.Index())
        {
            var place = ReadingFields.Statements.Row(index);
            var (kind, name) = SpeakerOf(statement);
            values[$"{place}.{ReadingFields.Speaker}.type"] = WireNames<RecordKind>.Of(kind);
            values[$"{place}.{ReadingFields.Speaker}.name"] = name;
            values[$"{place}.titleAsStated"] = statement.Claim.Quotations![0].TitleAsStated ?? "";
            values[$"{place}.kind"] = WireNames<ClaimKind>.Of(statement.Claim.Kind!.Value);
            values[$"{place}.form"] = WireNames<QuotationForm>.Of(statement.Form);
            values[$"{place}.saidOn"] = "";
            if (statement.Already is { Verdict: Verifying.Verdict.Exact, Claim: { } claim })
                values[$"{place}.{ReadingFields.PrintingOf}"] = claim.ToString();
        }

        return ReadingFields.WithNames(new(values));

        void Fill(string field, string value)
        {
            if (values.GetValueOrDefault(field, "").Length == 0)
                values[field] = value;
        }
    }

    /// <summary>The form with those statements selected that are fairly certain, are nobody's but one's, and are not on record.</summary>
    public static FormFields Selected(FormFields form, ReadArticle article, IReadOnlyList<NamedEntity> named)
    {
        foreach (var (index, statement) in article.Statements.Index())
        {
            var place = ReadingFields.Statements.Row(index);
            // What was not looked for may be on record, and a name in part may be anybody's.
            var isSettled = index < article.LookedFor && ReadingFields.SpeakerOf(form, place) is { } speaker && !ReadingFields.IsNameInPart(speaker.Kind, speaker.Name)
                && (ReadingFields.NameOf(form, place) is not { } row || named.Any(one => one.Path == row && !one.IsOpen));
            if (isSettled && statement is { Already: null, Warnings.Count: 0, Confidence: >= ReadArticle.FairlyCertain })
                form = form.With(($"{place}.{ReadingFields.Accepted}", "true"));
        }

        return form;
    }

    /// <summary>The source as the form describes it, by the reading and the rules of the API.</summary>
    /// <exception cref="ProblemException">Something is wrong with it; places in it are called as in the API.</exception>
    public static ValueTask<Received<SourceDescription>> SourceAsync(HttpContext http, FormFields form)
    {
        var document = new FormDocument(form);
        return document.ReadAsync<SourceDescription>(http, StatementForm.SourceIn(document) ?? []);
    }

    /// <summary>The source on record that the article is: by what the form says of it, or by its text; null when it is new, or is not described yet.</summary>
    public static async Task<SourceOnRecord?> SourceOnRecordAsync(
        HttpContext http, IGraphStore store, FormFields form, ReadArticle article, IReadOnlyList<NamedEntity> named, CancellationToken cancellation)
    {
        try
        {
            var written = (await SourceAsync(http, form)).Document;
            return await WrittenSources.FindAsync(store, written, named, cancellation)
                ?? (written.Url is null ? await WrittenSources.FindAsync(store, written with { TextSha256 = article.Found.Text.Sha256 }, named, cancellation) : null);
        }
        catch (ProblemException)
        {
            // What is wrong with it is told when it is to be recorded.
            return null;
        }
    }

    private static ProblemException Refused(string field, string sentence) => new ProblemException(Problems.InvalidForm, sentence).At(field, sentence);

    private static async Task<string> TextOfAsync(UploadedFile file, CancellationToken cancellation)
    {
        try
        {
            // A mark in front says how a file is encoded, and is no part of its text.
            var bytes = file.Bytes.Span.StartsWith("\uFEFF"u8) ? file.Bytes[3..] : file.Bytes;
            if (bytes.Length > Limits.SourceTextBytes)
                throw Refused(ReadingFields.File, string.Create(CultureInfo.InvariantCulture, $"The file may have {Limits.SourceTextBytes} bytes, and has {bytes.Length}."));
            var text = VerbatimText.Utf8.GetString(bytes.Span);
            return file.IsHtml ? await ExtractStatements.ArticleOfAsync(text, cancellation) : text;
        }
        catch (DecoderFallbackException)
        {
            throw Refused(ReadingFields.File, "The file is not plain text in UTF-8, nor a web page. Open it, copy the text, and paste that.");
        }
    }

    /// <summary>Whole sentences between which the writer only says who speaks are statements of their own.</summary>
    private static IEnumerable<StatementCandidate> Apart(StatementCandidate candidate) => candidate.Apart is { } claims
        ? candidate.Spans.Zip(claims, (span, claim) => candidate with { Spans = [span], Claim = claim, Apart = null })
        : [candidate];

    /// <summary>Words of which nobody is said to have spoken them: whoever records them says who did.</summary>
    private static StatementCandidate Unattributed(ExtractedSpan span, string? lang) => new()
    {
        Spans = [span],
        Form = QuotationForm.Direct,
        Confidence = 0,
        Pattern = ReadArticle.Unattributed,
        Because = "",
        Speaker = new() { Kind = RecordKind.Person, Rivals = [], Matches = [] },
        KindBecause = "Nothing says what sort it is.",
        Claim = new()
        {
            Text = span.Text.Length > 1 && span.Text[^1] is ',' or '，' or '،' ? span.Text[..^1] : span.Text,
            Lang = lang,
            Kind = ClaimKind.Opinion,
            Quotations = [new() { Text = span.Text, Form = QuotationForm.Direct, Lang = lang }],
        },
        Warnings = [],
    };

    /// <summary>What the speaker is, and is called; no name where the text gives none that could be recorded.</summary>
    private static (RecordKind Kind, string Name) SpeakerOf(StatementCandidate statement) => statement.Claim.Speaker switch
    {
        null => (RecordKind.Person, ""),
        { Type: RecordKind.UnnamedSource } unnamed => (RecordKind.UnnamedSource, unnamed.Descriptor ?? ""),
        { Type: RecordKind.Country, Id: { } code } when CountryCodes.IsKnown(code) => (RecordKind.Country, CountryCodes.Of(code).Name),
        var named => (named.Type!.Value, statement.Speaker.Name ?? named.Name ?? ""),
    };

    private static string ShownOf(ExtractionDocument found)
    {
        var places = string.Join(';', found.Candidates.Select(statement => string.Join(',', statement.Spans.Select(span => FormattableString.Invariant($"{span.Start}-{span.End}")))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Text.Sha256}\n{places}")));
    }
}
