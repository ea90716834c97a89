using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A claim grows no larger than one may be, whatever it grows by.</summary>
public sealed class ClaimSizeContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly SourceDescription Article = Statement.Article("News").WithId("news");

    [Test]
    public async Task A_quotation_that_makes_a_claim_too_large_is_refused_and_one_that_fits_is_kept()
    {
        var claim = await RecordLarge();

        var refusal = await Refuse(new RecordQuotation(claim.Id, Print("雨")), RefusalCode.LimitExceeded);
        Assert.That(refusal.Path, Is.EqualTo("text"));
        Assert.That(refusal.Message, Does.Contain($"{Limits.ClaimBytes}"));

        var small = await Accept(new RecordQuotation(claim.Id, Statement.Print("It rains.", Article)), Disposition.Created);
        await Refuse(new Replace(small, Print("雪"), null), RefusalCode.LimitExceeded);
        await Accept(new Replace(small, Statement.Print("It rained.", Article), null), Disposition.Updated);
        await Accept(new Delete(small, null), Disposition.Deleted);
        Assert.That((await Read(claim)).Count("quotations"), Is.EqualTo(Fitting));
    }

    [Test]
    public async Task So_is_a_claim_that_would_be_too_large_at_once_and_an_import_that_adds_to_one()
    {
        var refusal = await Refuse(
            new RecordClaim(Large(Fitting + 1).ToClaimDocument()), RefusalCode.LimitExceeded);
        Assert.That(refusal.Path, Is.EqualTo("quotations"));

        var claim = await RecordLarge();
        await Refuse(new RecordClaim(Large(Fitting + 1).ToClaimDocument(), WhenPresent.Update), RefusalCode.LimitExceeded);
        await Refuse(new Replace(claim, Large(Fitting + 1).ToClaimDocument(), null), RefusalCode.LimitExceeded);
        await Accept(new Replace(claim, Large(1).ToClaimDocument(), null), Disposition.Updated);
    }

    [Test]
    public async Task A_small_quotation_of_a_large_claim_is_found_by_its_words_as_long_as_it_is_there()
    {
        var claim = await RecordLarge();
        Assert.That(await Ids(new() { Query = Search.Words("umbrellas") }), Is.Empty);

        var small = await Accept(new RecordQuotation(claim.Id, Statement.Print("Take your umbrellas!", Article)), Disposition.Created);
        Assert.That(await Ids(new() { Query = Search.Words("umbrellas") }), Is.EqualTo(new[] { claim.Id }));

        await Accept(new Delete(small, null), Disposition.Deleted);
        Assert.That(await Ids(new() { Query = Search.Words("umbrellas") }), Is.Empty);
    }

    /// <summary>The longest prints that a claim has room for.</summary>
    private const int Fitting = Limits.ClaimBytes / (3 * Limits.QuotationText);

    private Task<Reference> RecordLarge() => Record(Large(Fitting).ToClaimDocument());

    private static Statement Large(int prints) => Enumerable.Range(0, prints).Aggregate(
        Statement.By("Ada").Saying("It rains."), (said, number) => said.In(Article, Long((char)('一' + number))));

    private static QuotationDescription Print(string character) => Statement.Print(Long(character[0]), Article);

    private static string Long(char character) => new(character, Limits.QuotationText);
}
