using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>What was recorded is read back in the same shape, to the byte.</summary>
public sealed class ReadingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const int Samples = 60;

    [Test]
    public Task Every_claim_is_read_back_as_it_was_recorded() => GeneratedDocument.Any.SampleAsync(
        async document =>
        {
            var claim = await Record(document);

            Assert.That((await Read(claim)).Lacks(Json.Of(GeneratedDocument.AsRead(document))), Is.Null);
            await Accept(new RecordClaim(document), Disposition.Unchanged);
        },
        iter: Samples, threads: 1);

    [Test]
    public Task Every_entity_and_source_is_read_back_as_it_was_mentioned() => GeneratedDocument.Any.SampleAsync(
        async document =>
        {
            var read = await Read(await Record(document));

            var speaker = new Reference(document.Speaker!.Type!.Value, read["speaker", "id"]!);
            Assert.That((await Read(speaker)).Lacks(Json.Of(GeneratedDocument.AsShown(document.Speaker))), Is.Null);
            for (var index = 0; index < document.Quotations!.Count; index++)
            {
                var source = new Reference(RecordKind.Source, read["quotations", index, "source", "id"]!);
                Assert.That(
                    (await Read(source)).Lacks(Json.Of(GeneratedDocument.AsShown(document.Quotations[index].Source!))), Is.Null);
            }
        },
        iter: Samples, threads: 1);

    [Test]
    public Task Every_claim_reads_the_same_again_when_recorded_as_it_was_read() => GeneratedDocument.Any.SampleAsync(
        async document =>
        {
            var claim = await Record(document);
            var read = await Find(claim);

            await Accept(new RecordClaim(DocumentJson.Deserialize<ClaimDocument>(read.Json.Span)!), Disposition.Unchanged);
            Assert.That(Json.Of(await Find(claim)).ToString(), Is.EqualTo(Json.Of(read).ToString()));
        },
        iter: Samples, threads: 1);

    [Test]
    public async Task The_longest_texts_are_kept()
    {
        var longest = string.Concat(Enumerable.Repeat("\"雨\\\n", Limits.ClaimText / 4));
        var claim = await Record(Statement.By(new string('Я', Limits.Name)).Saying(longest)
            .In(Statement.Article(new string('t', Limits.Title))));

        var read = await Read(claim);
        Assert.That(read["text"], Is.EqualTo(longest));
        Assert.That(read["speaker", "name"], Is.EqualTo(new string('Я', Limits.Name)));
        Assert.That(read["quotations", 0, "source", "title"], Is.EqualTo(new string('t', Limits.Title)));
    }

    [Test]
    public async Task As_many_quotations_as_a_claim_may_have_are_kept_in_their_order_and_no_more()
    {
        var words = Enumerable.Range(0, Limits.Quotations).Select(number => $"quotation {number}").ToList();
        var claim = await Record(words.Aggregate(Statement.By("Ada"), (said, text) => said.In(Statement.Article("A"), text)));

        Assert.That((await Read(claim)).Each("quotations", "text"), Is.EqualTo(words));
        await Refuse(
            new RecordQuotation(claim.Id, new() { Text = "one more", Form = QuotationForm.Direct, Source = Statement.Article("A") }),
            RefusalCode.LimitExceeded);
    }

    [Test]
    public async Task Texts_that_differ_in_a_byte_are_kept_apart()
    {
        var composed = await Record(Statement.By("Ada").Saying("caf\u00E9")
            .In(Statement.Article("A"), "caf\u00E9").In(Statement.Article("A"), "cafe\u0301"));

        var read = await Read(composed);
        Assert.That(read.Each("quotations", "text"), Is.EqualTo(new[] { "caf\u00E9", "cafe\u0301" }));
    }

    [Test]
    public async Task A_claim_says_where_its_speaker_stands()
    {
        var claim = await Record(Statement.By(
            Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB"), "fellow", "2020")).On("2025"));

        var read = await Read(claim);
        Assert.That(read["speaker", "affiliations", 0, "title"], Is.EqualTo("fellow"));
        Assert.That(read["speaker", "affiliations", 0, "institution", "name"], Is.EqualTo("Royal Society"));
    }
}
