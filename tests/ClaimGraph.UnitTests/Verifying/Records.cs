using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Claims on record, and words that are put to them.</summary>
internal static class Records
{
    public const string Speaker = "ada";

    public static ClaimDocument Claim(string text, string lang, params QuotationDescription[] prints) => new()
    {
        Id = "claim",
        Text = text,
        Lang = lang,
        Kind = ClaimKind.Opinion,
        Speaker = new() { Type = RecordKind.Person, Id = Speaker, Name = "Ada" },
        Quotations = prints,
    };

    public static QuotationDescription Print(
        string text, QuotationForm form = QuotationForm.Direct, string? publisher = "Morning Post", string? on = "2024-01-02", SourceKind kind = SourceKind.Article) => new()
        {
            Id = $"quotation-{publisher}",
            Text = text,
            Form = form,
            Source = new()
            {
                Id = $"source-{publisher}",
                Title = "Seen today",
                Kind = kind,
                Publisher = publisher is null ? null : new() { Type = RecordKind.Institution, Id = "publisher", Name = publisher },
                PublishedOn = on is null ? null : PartialDate.Parse(on),
            },
        };

    public static Document Stored(ClaimDocument claim) =>
        new(new(RecordKind.Claim, claim.Id!), 1, claim.Status ?? RecordStatus.Active, DocumentJson.Serialize(claim));

    /// <summary>What the record says of words that are put as Ada's.</summary>
    public static VerificationDocument Verify(string words, params ClaimDocument[] claims) =>
        Verification.Of(Question(words), [.. claims.Select(claim => new WordingMatch(Stored(claim), 9))]);

    public static VerificationQuestion Question(string words) => new(words, Speaker: new(RecordKind.Person, Speaker), IsSpeakerNamed: true);
}
