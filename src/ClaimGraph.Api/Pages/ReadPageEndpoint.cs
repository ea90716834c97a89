using System.Security.Cryptography;
using ClaimGraph.Api.Extracting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Reading;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>An article is read, as <c>POST /extract</c> does it; what is chosen of it is recorded, with its text as the source's.</summary>
/// <remarks>Nothing of it is kept between the steps: the text comes along in the form and is read again, to the same end.</remarks>
internal static class ReadPageEndpoint
{
    private const int KeyBytes = 16;

    public static void MapReadPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(PageAddresses.Read, GetAsync).Needs(Scope.Write);
        routes.MapForm(PageAddresses.Read, PostAsync).Needs(Scope.Write);
    }

    private static Task GetAsync(HttpContext http)
    {
        var form = FormFields.Empty.With(($"{StatementFields.Source}.kind", WireNames<SourceKind>.Of(SourceKind.Article)));
        return FormAnswers.WriteAsync<ReadPage, ReadContent>(http, StatusCodes.Status200OK, new(form));
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane, TimeProvider clock)
    {
        var (form, file) = await ReadingForm.ReceiveAsync(http);
        if (form.ValueOf(StatementFields.Act) == ReadingFields.Rewrite)
        {
            await FormAnswers.WriteAsync<ReadPage, ReadContent>(http, StatusCodes.Status200OK, new(form));
            return;
        }

        try
        {
            form = await ReadingForm.WithTextAsync(http, form, file);
            var article = await lane.AnswerAsync(http, cancellation => Task.Run(() => ReadingForm.Read(form, cancellation), cancellation));
            var shown = form.ValueOf(ReadingFields.Shown);
            if (shown != article.Shown)
                await WriteFilledAsync(http, store, lane, form, article, shown.Length > 0);
            else if (form.ValueOf(StatementFields.Act) == StatementFields.Record)
                await RecordAsync(http, store, lane, clock, ReadingFields.WithNames(form), article);
            else
                await WriteReviewAsync(http, await ReviewAsync(http, store, lane, ReadingFields.WithNames(form), await OnRecordAsync(http, store, lane, article)), problem: null);
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var told = FormAnswers.Told(form, problem, FieldOf, ReadingFields.LabelOf);
            await FormAnswers.WriteRefusedAsync<ReadPage, ReadContent>(http, problem, new(told));
        }

        // What is wrong with the text is said of it as a whole, or under the name that programs have for a page.
        string? FieldOf(string place) => place == "html" ? ReadingFields.File
            : place == JsonPath.Whole ? file is null ? ReadingFields.Text : ReadingFields.File
            : ReadingFields.FieldOf(null, place);
    }

    /// <summary>Shows what the article says for the first time, or anew because it is read otherwise now.</summary>
    private static async Task WriteFilledAsync(HttpContext http, IGraphStore store, HeavyLane lane, FormFields form, ReadArticle article, bool isAnew)
    {
        article = await OnRecordAsync(http, store, lane, article);
        var content = await ReviewAsync(http, store, lane, ReadingForm.Filled(form, article), article);
        await WriteReviewAsync(http, content with
        {
            Form = ReadingForm.Selected(content.Form, article, content.Named),
            Notice = isAnew ? "The text or its language was changed, so it was read again. Nothing was recorded. Look at the statements once more." : null,
        }, problem: null);
    }

    private static async Task RecordAsync(HttpContext http, IGraphStore store, HeavyLane lane, TimeProvider clock, FormFields form, ReadArticle article)
    {
        if (!Writes.IsKey(form.ValueOf(StatementFields.Key)))
            throw new ProblemException(Problems.InvalidForm, "The form lacks the key with which the statements were shown. Check them again.");
        var content = await ReviewAsync(http, store, lane, form, article);
        var record = new ReadingRecord(http, store, content);
        var receipt = await record.SendAsync(clock, Replacing(form));
        if (receipt is not null)
            receipt = receipt with { Statements = await record.AnchoredAsync(lane, receipt) };
        if (record.Problem is not { } problem)
        {
            await PageAnswers.WriteOnceAsync<ReceiptPage, ReadingReceipt>(http, receipt!);
            return;
        }

        article = await OnRecordAsync(http, store, lane, article);
        var again = await ReviewAsync(http, store, lane, receipt is null ? form : WithoutRecorded(form, receipt), article, record.OpenNames);
        await WriteReviewAsync(http, again with { Receipt = receipt }, problem);
    }

    private static bool Replacing(FormFields form) => form.ValueOf(ReadingFields.Replaces).Length > 0;

    private static FormFields WithoutRecorded(FormFields form, ReadingReceipt receipt) => form.With(
        [.. receipt.Statements.Select(statement => ($"{ReadingFields.Statements.Row(statement.Index)}.{ReadingFields.Accepted}", ""))]);

    private static Task WriteReviewAsync(HttpContext http, ReviewContent content, ProblemException? problem)
    {
        if (problem is not null)
            content = content with { Form = FormAnswers.Told(content.Form, problem, place => place, ReadingFields.LabelOf) };
        return FormAnswers.WriteAsync<ReviewPage, ReviewContent>(
            http, problem is null || content.Receipt is not null ? StatusCodes.Status200OK : problem.Kind.Status, content);
    }

    /// <summary>All that is shown beside what was chosen, looked up anew.</summary>
    /// <param name="refused">Names that the store refused because several may be meant, each with why.</param>
    private static async Task<ReviewContent> ReviewAsync(
        HttpContext http, IGraphStore store, HeavyLane lane, FormFields form, ReadArticle article, IReadOnlyDictionary<string, ProblemException>? refused = null)
    {
        return await lane.AnswerAsync(http, async cancellation =>
        {
            var (named, faults) = await NamesAsync(store, form, refused, cancellation);
            var source = await ReadingForm.SourceOnRecordAsync(http, store, form, article, named, cancellation);
            var onRecord = new Dictionary<Reference, ClaimDocument>();
            foreach (var claim in article.Statements.Select(statement => statement.Already?.Claim).OfType<Reference>().Distinct())
                if (await store.FindAsync(claim, cancellation) is { Status: not RecordStatus.Deleted } found)
                    onRecord[claim] = DocumentJson.Deserialize<ClaimDocument>(found.Json.Span)!;
            return new ReviewContent(form, article, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)))
            {
                Named = named,
                NameFaults = faults,
                Source = source,
                HasOtherText = source?.Description.TextSha256 is { } sha256 && sha256 != article.Found.Text.Sha256,
                OnRecord = onRecord,
            };
        });
    }

    /// <summary>The statements with what is on record of them.</summary>
    private static Task<ReadArticle> OnRecordAsync(HttpContext http, IGraphStore store, HeavyLane lane, ReadArticle article) => lane.AnswerAsync(http, async cancellation =>
    {
        var (found, verified) = await OnRecord.NamedAsync(article.Found, http.Request, store, lane.PartTime, cancellation);
        return article with { Found = found with { Warnings = article.Found.Warnings }, LookedFor = verified };
    });

    /// <summary>Who may be meant by each name, and what is wrong with those that nobody can have.</summary>
    private static async Task<(IReadOnlyList<NamedEntity> Named, IReadOnlyDictionary<string, string> Faults)> NamesAsync(
        IGraphStore store, FormFields form, IReadOnlyDictionary<string, ProblemException>? refused, CancellationToken cancellation)
    {
        var names = new NamedEntities(store, cancellation) { AsksAboutPartsOfNames = true };
        var named = new List<NamedEntity>();
        var faults = new Dictionary<string, string>();
        var publisher = $"{StatementFields.Source}.publisher";
        foreach (var path in ReadingFields.Names.WrittenIn(form).Concat(form.ValueOf($"{publisher}.name").Length > 0 ? [publisher] : []))
            try
            {
                named.AddRange(await names.FindAsync(form, [path], refused?.GetValueOrDefault(path)));
            }
            catch (ProblemException problem)
            {
                faults[path] = problem.Detail;
            }

        return (named, faults);
    }
}
