using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Reading;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Records what was chosen of an article: the source, its text, and each statement, wholly or not at all.</summary>
/// <remarks>A statement that is refused keeps no other from being recorded; without its source none can be.</remarks>
internal sealed class ReadingRecord(HttpContext http, IGraphStore store, ReviewContent content)
{
    private readonly FormFields form = content.Form;
    private readonly List<Write> writes = [];
    private readonly Dictionary<string, ProblemException> openNames = [];
    private readonly List<Candidate> records = [];
    private ProblemException? problem;

    /// <summary>What was not recorded and why, at the fields of the form; null when nothing was refused.</summary>
    public ProblemException? Problem => problem is null || records.Count == 0 ? problem : WithRecords(problem);

    /// <summary>Names that the store takes for those of several, each with its refusal.</summary>
    public IReadOnlyDictionary<string, ProblemException> OpenNames => openNames;

    /// <summary>Records all that can be.</summary>
    /// <param name="replaces">Whether the text takes the place of another that the source has.</param>
    /// <returns>What was recorded; null when nothing was.</returns>
    public async Task<ReadingReceipt?> SendAsync(TimeProvider clock, bool replaces)
    {
        var accepted = Enumerable.Range(0, content.Article.Statements.Count).Where(index => form.ValueOf(Field(index, ReadingFields.Accepted)).Length > 0).ToList();
        if (accepted.Count == 0)
            problem = new(Problems.InvalidForm, "No statement is selected. Select those that are to go on record.");
        if (accepted.Count == 0 || await SourceAsync(replaces) is not var (written, json))
            return null;
        foreach (var index in accepted)
            await AddAsync(index, written, json);
        if (writes.Count == 0)
            return null;
        var (source, title) = await RecordSourceAsync(written);
        if (source is not { } id)
            return null;
        var outcomes = await Writes.SendAllAsync(http, store, Key, [.. writes.Select(write => (write.In(id), write.Part, write.Body))]);
        var recorded = new List<RecordedStatement>();
        foreach (var statement in writes.Zip(outcomes).GroupBy(pair => pair.First.Index))
            if (Recorded(statement.Key, [.. statement.Select(pair => pair.Second)]) is { } done)
                recorded.Add(done);
        return recorded.Count == 0 ? null : new(new(RecordKind.Source, id), title, clock.GetUtcNow(), recorded);
    }

    /// <summary>The statements of a receipt with where their words stand in the text as kept. They are on record already, so without time it goes unsaid.</summary>
    public async Task<IReadOnlyList<RecordedStatement>> AnchoredAsync(HeavyLane lane, ReadingReceipt receipt)
    {
        try
        {
            return await lane.AnswerAsync(http, async cancellation =>
            {
                var (texts, _) = await QuotationAnchor.TextsOfAsync(receipt.Source.Id, store, earlier: false, cancellation);
                return texts.Count == 0 ? receipt.Statements : [.. receipt.Statements.Select(statement => statement with { Anchors = AnchorsOf(statement, texts, cancellation) })];
            });
        }
        catch (Exception failure) when (failure is ProblemException or StoreFaultException)
        {
            return receipt.Statements;
        }
    }

    private string Key => form.ValueOf(StatementFields.Key);

    private static string Field(int index, string part) => $"{ReadingFields.Statements.Row(index)}.{part}";

    private IReadOnlyList<Anchor> AnchorsOf(RecordedStatement statement, IReadOnlyList<HistoricText> texts, CancellationToken cancellation) =>
        [.. content.Article.Statements[statement.Index].Spans.Select(span => QuotationAnchor.In(
            texts, new() { Text = span.Text, Lang = statement.Lang, TitleAsStated = form.ValueOf(Field(statement.Index, "titleAsStated")) }, statement.Lang, statement.Speaker, cancellation))];

    private ProblemException WithRecords(ProblemException told)
    {
        var all = new ProblemException(told.Kind, told.Detail) { Candidates = records };
        foreach (var (place, sentences) in told.Errors)
            foreach (var sentence in sentences)
                all.At(place, sentence);
        return all;
    }

    private void Fault(string field, string sentence) => (problem ??= new(Problems.InvalidDocument, "What was written cannot be taken as it is.")).At(field, sentence);

    private void Fault(ProblemException refused, string? statement)
    {
        if (refused.Errors.Count == 0)
            Fault(ReadingFields.FieldOf(statement, JsonPath.Whole) ?? ReadingFields.Text, refused.Detail);
        foreach (var (place, sentences) in refused.Errors)
            foreach (var sentence in sentences)
                Fault(ReadingFields.FieldOf(statement, place) ?? ReadingFields.Text, sentence);
        if (refused.Kind != Problems.AmbiguousMatch)
            records.AddRange(refused.Candidates ?? []);
    }

    /// <summary>The source as the form describes it; null where something is wrong with it, or it is open which it is.</summary>
    private async Task<(SourceDescription Source, JsonObject Json)?> SourceAsync(bool replaces)
    {
        try
        {
            var received = await ReadingForm.SourceAsync(http, form);
            if (received.Document.Lang is null)
                Fault($"{StatementFields.Source}.lang", "Write the language of the article.");
            if (content.HasOtherText && !replaces)
                Fault(ReadingFields.Replaces, "Another text of this source is kept already. Say that this one takes its place, or change the address or the title.");
            if (content.Named.FirstOrDefault(named => named.Path == $"{StatementFields.Source}.publisher") is { IsOpen: true } publisher)
                Fault(ReadingFields.QuestionOf(publisher.Path), $"Choose who is meant by “{publisher.Name}”.");
            return problem is null ? (received.Document, (JsonObject)JsonNode.Parse(received.Bytes.Span)!) : null;
        }
        catch (ProblemException refused)
        {
            Fault(refused, statement: null);
            return null;
        }
    }

    /// <summary>Makes ready to be written what was chosen of one statement, or tells what is wrong with it.</summary>
    private async Task AddAsync(int index, SourceDescription written, JsonObject source)
    {
        var place = ReadingFields.Statements.Row(index);
        if (ReadingFields.SpeakerOf(form, place) is not { } speaker)
        {
            Fault(Field(index, $"{ReadingFields.Speaker}.name"), content.Article.Statements[index].Speaker.Rivals.Count > 0 ? "Choose who said it, or write it." : "Write who said it.");
            return;
        }

        var row = ReadingFields.NameOf(form, place);
        if (row is not null && content.NameFaults.GetValueOrDefault(row) is { } wrong)
            Fault(Field(index, $"{ReadingFields.Speaker}.name"), wrong);
        else if (content.Named.FirstOrDefault(named => named.Path == row) is { IsOpen: true })
            Fault(ReadingFields.QuestionOf(row!), $"Choose who is meant by “{speaker.Name}”.");
        else
            try
            {
                await AddAsync(index, place, row ?? $"{place}.{ReadingFields.Speaker}", written, source);
            }
            catch (ProblemException refused)
            {
                Fault(refused, place);
            }
    }

    private async Task AddAsync(int index, string place, string speaker, SourceDescription written, JsonObject source)
    {
        var statement = content.Article.Statements[index];
        var document = new FormDocument(form);
        var quotations = statement.Spans.Select(span => FormDocument.Object(
            ("text", span.Text), ("form", document.Text($"{place}.form")), ("lang", written.Lang), ("nameAsStated", statement.Claim.Quotations![0].NameAsStated),
            ("titleAsStated", document.Text($"{place}.titleAsStated")), ("source", source.DeepClone()))!).ToList();
        if (form.ValueOf($"{place}.{ReadingFields.PrintingOf}") is { Length: > 0 } chosen)
        {
            if (!Reference.TryParse(chosen, out var claim) || claim.Kind != RecordKind.Claim || !PathIds.IsPossible(claim))
                throw new ProblemException(Problems.InvalidDocument, "Choose again.").At(ReadingFields.PrintingOf, "What was chosen is no statement on record. Choose again.");
            foreach (var (piece, quotation) in quotations.Index())
            {
                var printing = await document.ReadAsync<QuotationDescription>(http, quotation);
                writes.Add(new(index, piece, printing.Bytes, id => new RecordQuotation(claim.Id, printing.Document with { Source = new() { Id = id } })) { Claim = claim });
            }

            return;
        }

        var recorded = await document.ReadAsync<ClaimDocument>(http, FormDocument.Object(
            ("speaker", document.Mention(speaker)), ("text", statement.Claim.Text), ("lang", written.Lang), ("kind", document.Text($"{place}.kind")),
            ("saidOn", document.Text($"{place}.saidOn")), ("quotations", FormDocument.List([.. quotations])))!);
        writes.Add(new(index, 0, recorded.Bytes, id => new RecordClaim(recorded.Document with
        {
            Quotations = [.. recorded.Document.Quotations!.Select(quotation => quotation with { Source = new() { Id = id } })],
        })));
    }

    /// <summary>Records the source unless it is on record, and keeps its text.</summary>
    /// <returns>Its id, null where it was refused; and what it is called on record.</returns>
    private async Task<(string? Id, string Title)> RecordSourceAsync(SourceDescription written)
    {
        var (id, version, title) = (content.Source?.Reference.Id, content.Source?.Description.Version, content.Source?.Title ?? written.Title!);
        if (id is null)
        {
            // Where no address tells it from others, its text does.
            var described = written.Url is null ? written with { TextSha256 = content.Article.Found.Text.Sha256 } : written;
            var recorded = (await Writes.SendAllAsync(http, store, Key, [(new RecordSource(described), "source", DocumentJson.Serialize(described))]))[0];
            if (recorded is not Accepted accepted)
            {
                Fault(Problems.Of(((Refused)recorded).Refusal), statement: null);
                return (null, title);
            }

            (id, version) = (accepted.Reference.Id, accepted.Version);
        }

        var text = content.Article.Text;
        var kept = (await Writes.SendAllAsync(http, store, Key, [(new KeepSourceText(id, text, version), "text", Encoding.UTF8.GetBytes(text))]))[0];
        if (kept is not Refused refused)
            return (id, title);
        Fault(ReadingFields.Replaces, refused.Refusal.Code == RefusalCode.StaleVersion
            ? "Somebody changed this source while you chose. Look at it, and record again." : refused.Refusal.Message);
        return (null, title);
    }

    /// <summary>What became of a statement; null where it was refused.</summary>
    private RecordedStatement? Recorded(int index, IReadOnlyList<WriteOutcome> outcomes)
    {
        var place = ReadingFields.Statements.Row(index);
        foreach (var refused in outcomes.OfType<Refused>())
        {
            var told = Problems.Of(refused.Refusal);
            Fault(told, place);
            if (told.Kind == Problems.AmbiguousMatch && ReadingFields.NameOf(form, place) is { } row)
                openNames[row] = new ProblemException(told.Kind, told.Detail) { Candidates = told.Candidates }.At(row, told.Detail);
        }

        if (outcomes.OfType<Refused>().Any())
            return null;
        var write = writes.First(one => one.Index == index);
        var accepted = outcomes.Cast<Accepted>().ToList();
        var became = write.Claim is null ? accepted[0].Disposition
            : accepted.TrueForAll(one => one.Disposition == Disposition.Unchanged) ? Disposition.Unchanged
            : Disposition.Updated;
        return new(index, content.Article.Statements[index].Claim.Text!, content.Article.Found.Lang, ReadingFields.SpeakerOf(form, place)!.Value.Name, write.Claim ?? accepted[0].Reference, became);
    }

    /// <summary>A part of a statement that is written.</summary>
    /// <param name="Index">Which statement.</param>
    /// <param name="Piece">Which part of it.</param>
    /// <param name="Body">What is written, as bytes.</param>
    /// <param name="In">Writes it as printed in a source, by its id.</param>
    private sealed record Write(int Index, int Piece, ReadOnlyMemory<byte> Body, Func<string, WriteOperation> In)
    {
        /// <summary>The statement on record that it is a printing of; null for a new one.</summary>
        public Reference? Claim { get; init; }

        public string Part => FormattableString.Invariant($"{Index}.{Piece}");
    }
}
