using System.Security.Cryptography;
using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Pages;

/// <summary>A statement is written down, looked over and recorded, as <c>POST /claims</c> does it.</summary>
internal static class AddPageEndpoint
{
    private const int KeyBytes = 16;

    public static void MapAddPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(PageAddresses.Add, GetAsync).Needs(Scope.Write);
        routes.MapForm(PageAddresses.Add, PostAsync).Needs(Scope.Write);
    }

    private static Task GetAsync(HttpContext http) => FormAnswers.WriteAsync<AddPage, AddContent>(http, StatusCodes.Status200OK, new(FormFields.Empty));

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var form = await StatementForm.ReceiveAsync(http, StatementFields.Has);
        try
        {
            var received = await StatementForm.ReadAsync(http, form);
            var isToRecord = form.ValueOf(StatementFields.Act) == StatementFields.Record;
            if (isToRecord && !Writes.IsKey(form.ValueOf(StatementFields.Key)))
                throw new ProblemException(Problems.InvalidForm, "The form lacks the key with which the preview was made. Review it again.");
            if (isToRecord && form.ValueOf(StatementFields.LookedOver) == StatementForm.HashOf(received))
            {
                var recorded = await Writes.SendAsync(http, store, new RecordClaim(received.Document), form.ValueOf(StatementFields.Key), received.Bytes);
                PageAnswers.LeadTo(http, PageAddresses.Of(recorded.Reference));
                return;
            }

            var content = await lane.AnswerAsync(http, cancellation => LookedOverAsync(store, form, received, lane.PartTime, cancellation));
            await FormAnswers.WriteAsync<AddPage, AddContent>(http, StatusCodes.Status200OK, content with
            {
                Notice = isToRecord ? "You changed something after the review, so nothing was recorded yet. This is how it stands now: look it over again, and record it below." : null,
            });
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var named = await NamedEntities.AskedAboutAsync(http, store, lane, form, StatementFields.NamesIn(form), problem);
            var told = FormAnswers.Told(form, problem, StatementFields.FieldOf, StatementFields.LabelOf);
            await FormAnswers.WriteRefusedAsync<AddPage, AddContent>(http, problem, new(told) { Named = named });
        }
    }

    private static async Task<AddContent> LookedOverAsync(
        IGraphStore store, FormFields form, Received<ClaimDocument> received, TimeSpan partTime, CancellationToken cancellation)
    {
        var named = await new NamedEntities(store, cancellation).FindAsync(form, StatementFields.NamesIn(form));
        var document = received.Document;
        var source = document.Quotations is [{ Source: { } written }] ? await WrittenSources.FindAsync(store, written, named, cancellation) : null;
        RequireDescribed(document, source);
        NamedEntities.RequireSubjectsOnce(document, named);
        return new(form)
        {
            Named = named,
            Preview = new(document, Shown(document, named))
            {
                SourceOnRecord = source,
                Anchor = await AnchorAsync(store, document, source, partTime, cancellation),
                Position = await PositionAsync(store, document, named, cancellation),
                Alike = await AlikeAsync(store, document, partTime, cancellation),
                Key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)),
                LookedOver = StatementForm.HashOf(received),
            },
        };
    }

    private static Task<Anchor?> AnchorAsync(IGraphStore store, ClaimDocument document, SourceOnRecord? source, TimeSpan time, CancellationToken cancellation) =>
        source is null || document.Quotations is not [{ Text: not null } printed]
            ? Task.FromResult<Anchor?>(null)
            : PageAnswers.InTimeAsync(
                part => QuotationAnchor.FindAsync(source.Reference.Id, store, printed, source.Description.Lang, document.Speaker?.Name, part), time, cancellation);

    /// <summary>The document with the names of those who were found for it.</summary>
    private static ClaimDocument Shown(ClaimDocument document, IReadOnlyList<NamedEntity> named)
    {
        return document with
        {
            Speaker = Of("speaker", document.Speaker!),
            JointWith = document.JointWith?.Select((speaker, index) => Of(FormattableString.Invariant($"jointWith[{index}]"), speaker)).ToList(),
            OnBehalfOf = document.OnBehalfOf is { } principal ? Of("onBehalfOf", principal) : null,
        };

        EntityDescription Of(string path, EntityDescription written) =>
            named.FirstOrDefault(one => one.Path == path)?.Meant is { } meant ? written with { Id = meant.Id, Name = meant.Name } : written;
    }

    /// <summary>The position that is recorded with the statement, or is on record; null where none is written, or it is open whose or where it is.</summary>
    private static async Task<WrittenPosition?> PositionAsync(
        IGraphStore store, ClaimDocument document, IReadOnlyList<NamedEntity> named, CancellationToken cancellation)
    {
        if (document.Speaker is not { Type: RecordKind.Person, Affiliations: [{ } written] })
            return null;
        var institution = named.FirstOrDefault(one => one.Path == StatementFields.Institution);
        // As long as it is open who is meant, nothing can be said of what they are.
        if (institution is { IsOpen: true } || named.Any(one => one is { Path: "speaker", IsOpen: true }))
            return null;
        var onRecord = named.FirstOrDefault(one => one.Path == "speaker")?.Meant is { } speaker
            ? await WrittenPositions.FindAsync(store, new(RecordKind.Person, speaker.Id!), written, institution, cancellation)
            : null;
        return new(written.Title, institution?.Meant?.Name ?? institution?.Name ?? "", onRecord);
    }

    /// <summary>What recording would refuse is told beforehand.</summary>
    /// <exception cref="ProblemException">The source is new, and is not described.</exception>
    private static void RequireDescribed(ClaimDocument document, SourceOnRecord? onRecord)
    {
        if (onRecord is not null || document.Quotations is not [{ Source: { Id: null } source }] || source is { Title: not null, Kind: not null })
            return;
        var problem = new ProblemException(Problems.UnknownReference, "This source is not on record yet, so it has to be described.");
        if (source.Title is null)
            problem.At($"{StatementFields.Source}.title", "The source is not on record yet: write its title.");
        if (source.Kind is null)
            problem.At($"{StatementFields.Source}.kind", "The source is not on record yet: choose what it is.");
        throw problem;
    }

    /// <summary>Statements in nearly the same words; null when there was no time to look for them.</summary>
    private static Task<IReadOnlyList<PossibleVariant>?> AlikeAsync(
        IGraphStore store, ClaimDocument document, TimeSpan time, CancellationToken cancellation)
    {
        var words = new VerificationQuestion(document.Text!, document.Lang, On: document.SaidOn);
        return PageAnswers.WithoutIfLateAsync(PageAnswers.InTimeAsync<IReadOnlyList<PossibleVariant>>(
            async part => PossibleVariants.Of(words, await WordingSearch.FindAsync(store, words, part), part), time, cancellation));
    }
}
