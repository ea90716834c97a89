using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Pages;

/// <summary>Makes of what stands in the form of a statement the claim document that a program would send, and reads it as one that was sent.</summary>
internal sealed class StatementForm
{
    private static readonly string[] OfSource = ["title", "kind", "url", "archiveUrl", "publishedOn", "retrievedOn"];

    private readonly FormFields form;
    private readonly FormDocument document;

    private StatementForm(FormFields form, FormFields? onRecord) => (this.form, document) = (form, new(form, onRecord));

    /// <summary>The form that was sent.</summary>
    /// <param name="has">Whether it has a field.</param>
    /// <param name="always">Fields without which it is not whole.</param>
    public static async ValueTask<FormFields> ReceiveAsync(HttpContext http, Func<string, bool> has, params IEnumerable<string> always) =>
        StatementFields.ClosedUp(await FormBody.ReadAsync(http, FormBody.OfDocument, has, always));

    /// <summary>The form of a statement on record, but for its printings.</summary>
    public static FormFields Of(ClaimDocument claim)
    {
        var values = new Dictionary<string, string>
        {
            ["text"] = claim.Text!,
            ["lang"] = claim.Lang!,
            ["kind"] = WireNames<ClaimKind>.Of(claim.Kind!.Value),
            ["saidOn"] = claim.SaidOn?.ToString() ?? "",
            ["venue"] = claim.Venue ?? "",
            ["status"] = WireNames<RecordStatus>.Of(claim.Status ?? RecordStatus.Active),
            [StatementFields.Version] = claim.Version!.Value.ToString(CultureInfo.InvariantCulture),
        };
        Name("speaker", claim.Speaker!);
        foreach (var (index, speaker) in (claim.JointWith ?? []).Index())
            Name(FormattableString.Invariant($"jointWith[{index}]"), speaker);
        if (claim.OnBehalfOf is { } principal)
            Name("onBehalfOf", principal);
        foreach (var (index, subject) in (claim.About ?? []).Index())
            Name(FormattableString.Invariant($"about[{index}]"), subject);
        return new(values);

        void Name(string place, EntityDescription entity)
        {
            values[$"{place}.type"] = WireNames<RecordKind>.Of(entity.Type!.Value);
            NamedPlaces.Choose(values, place, entity);
            if (entity.Role is { } role)
                values[$"{place}.role"] = role;
        }
    }

    /// <summary>The document, by the reading and the rules of the API.</summary>
    /// <exception cref="ProblemException">It is none; places in it are called as in the API.</exception>
    public static ValueTask<Received<ClaimDocument>> ReadAsync(HttpContext http, FormFields form)
    {
        var written = new StatementForm(form, null);
        return written.document.ReadAsync<ClaimDocument>(http, written.Claim());
    }

    /// <summary>The document of a statement that is changed, with the printings that are corrected with it.</summary>
    /// <param name="onRecord">The statement as it stands.</param>
    /// <inheritdoc cref="ReadAsync(HttpContext, FormFields)"/>
    public static ValueTask<Received<ClaimDocument>> ReadAsync(HttpContext http, FormFields form, ClaimDocument onRecord)
    {
        var written = new StatementForm(form, Of(onRecord));
        // Whoever saw another version is told so by the store.
        var isAsSeen = FormBody.VersionIn(form) == onRecord.Version;
        return written.document.ReadAsync<ClaimDocument>(http, written.Claim(), claim =>
            isAsSeen && claim.Text is { } words ? claim with { Quotations = CorrectedPrintings.In(form, onRecord, words) } : claim);
    }

    /// <summary>The printing of a statement that is on record.</summary>
    /// <param name="statement">What it prints where no other words are written.</param>
    /// <inheritdoc cref="ReadAsync(HttpContext, FormFields)"/>
    public static ValueTask<Received<QuotationDescription>> ReadPrintingAsync(HttpContext http, FormFields form, ClaimDocument statement)
    {
        var written = new StatementForm(form.ValueOf($"{StatementFields.Printing}.text").Length > 0 ? form : form.With(($"{StatementFields.Printing}.text", statement.Text!)), null);
        return written.document.ReadAsync<QuotationDescription>(http, written.Quotation() ?? []);
    }

    /// <summary>The source that a form describes; null where nothing of one is written.</summary>
    public static JsonObject? SourceIn(FormDocument document)
    {
        const string place = StatementFields.Source;
        return FormDocument.Object([
            .. OfSource.Select(name => (name, document.Text($"{place}.{name}"))), ("lang", document.Language($"{place}.lang")),
            ("publisher", document.Mention($"{place}.publisher")), ("authors", document.Lines($"{place}.authors")),
        ]);
    }

    /// <summary>What tells a document that was looked over from any other.</summary>
    public static string HashOf(Received<ClaimDocument> received) => Convert.ToHexStringLower(SHA256.HashData(received.Bytes.Span));

    private JsonObject Claim()
    {
        var quotation = Quotation();
        var capacity = FormDocument.Object(
            ("title", document.Text("speaker.affiliations[0].title")), ("institution", document.Mention(StatementFields.Institution)));
        return FormDocument.Object(
            ("speaker", document.Mention("speaker", ("affiliations", FormDocument.List(capacity)))),
            ("jointWith", FormDocument.List([.. StatementFields.JointSpeakers.WrittenIn(form).Select(place => document.Mention(place))])),
            ("onBehalfOf", document.Mention("onBehalfOf")),
            ("text", document.Text("text")), ("lang", document.Language("lang")), ("kind", document.Text("kind")), ("saidOn", document.Text("saidOn")),
            ("venue", document.Text("venue")),
            ("about", FormDocument.List([.. StatementFields.Subjects.WrittenIn(form).Select(place => document.Mention(place, ("role", document.Text($"{place}.role"))))])),
            ("quotations", FormDocument.List(quotation)),
            ("status", document.Text("status"))) ?? [];
    }

    /// <summary>The printing, if there is one; printed in the words of the statement where no others are written.</summary>
    private JsonObject? Quotation()
    {
        const string place = StatementFields.Printing;
        var quotation = FormDocument.Object(
            ("text", document.Text($"{place}.text")), ("form", document.Text($"{place}.form")), ("lang", document.Language($"{place}.lang")),
            ("translated", document.Flag($"{place}.translated")), ("nameAsStated", document.Text($"{place}.nameAsStated")),
            ("titleAsStated", document.Text($"{place}.titleAsStated")), ("source", SourceIn(document)));
        if (quotation is not null && !quotation.ContainsKey("text") && document.Text("text") is { } words)
            quotation.Insert(0, "text", words);
        return quotation;
    }
}
