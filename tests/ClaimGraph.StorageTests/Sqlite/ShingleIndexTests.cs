using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>The indexes of shingles hold those of the claims that stand, and nothing else, whatever was written before.</summary>
public sealed class ShingleIndexTests : SqliteFileFixture
{
    [Test]
    public async Task It_holds_the_shingles_of_what_is_on_record() => await GeneratedEdit.Any.Array[120].SampleAsync(
        async edits =>
        {
            await using (var store = Open())
                await Apply(store, edits);
            await AssertIsWhole();
        },
        iter: 5, threads: 1);

    [Test]
    public async Task It_holds_them_after_a_restart_and_more_edits() => await GeneratedEdit.Any.Array[60].Array[3].SampleAsync(
        async rounds =>
        {
            foreach (var edits in rounds)
            {
                await using var store = Open();
                await Apply(store, edits);
            }

            await AssertIsWhole();
        },
        iter: 3, threads: 1);

    [Test]
    public async Task A_refused_claim_leaves_none()
    {
        await using (var store = Open())
        {
            var ada = Statement.Person("Ada");
            await store.WriteAsync([Request(new RecordEntity(ada)), Request(new RecordEntity(ada with { Id = "other-ada" }))], CancellationToken.None);
            var outcomes = await store.WriteAsync(
                [
                    Request(new RecordClaim(Statement.By("Bob").Saying("Winter brings snow."))),
                    Request(new RecordClaim(Statement.By("Ada").Saying("Summer brings rain."))),
                    Request(new RecordClaim(Statement.By("Bob").Saying("Spring brings flowers."))),
                ],
                CancellationToken.None);
            Assert.That(outcomes.Select(outcome => outcome is Accepted), Is.EqualTo(new[] { true, false, true }));
        }

        await AssertIsWhole();
    }

    private static WriteRequest Request(WriteOperation operation) => new(operation, "tester");

    /// <summary>Writes some together, and each lot after the one before.</summary>
    private static async Task Apply(IGraphStore store, Edit[] edits)
    {
        var known = new KnownRecords();
        foreach (var lot in edits.Chunk(7))
        {
            known.See((await store.AllClaims(new(new()))).Select(claim => claim.Reference));
            await store.WriteAsync([.. lot.Select(edit => Request(edit(known)))], CancellationToken.None);
        }
    }

    private async Task AssertIsWhole()
    {
        List<string> expected = [], sketches = [];
        await using (var store = Open())
            foreach (var claim in await store.AllClaims(new(new())))
            {
                var texts = TextsOf(Json.Of(claim)).ToList();
                expected.AddRange(texts.SelectMany(ShinglesAndWholeOf).Distinct().Select(shingle => $"{claim.Reference.Id} {shingle}"));
                sketches.AddRange(SketchesOf(texts).Distinct().Select(shingle => $"{claim.Reference.Id} {shingle}"));
            }

        expected.Sort(StringComparer.Ordinal);
        sketches.Sort(StringComparer.Ordinal);

        using var beside = OpenBeside();
        Assert.That(ShingleRows.Of(beside), Is.EqualTo(expected));
        Assert.That(ShingleRows.OfSketches(beside), Is.EqualTo(sketches));
    }

    private static IEnumerable<string> SketchesOf(IReadOnlyList<string> texts)
    {
        var wording = Shingles.Of(texts[0]);
        return texts.Skip(1).Select(print => (IReadOnlyList<string>)[.. Shingles.Of(print).Except(wording)]).Prepend(wording)
            .SelectMany(shingles => Shingles.Sketch(shingles));
    }

    private static IEnumerable<string> ShinglesAndWholeOf(string text)
    {
        var shingles = Shingles.Of(text, out var whole);
        return whole is null ? shingles : shingles.Append(whole);
    }

    private static IEnumerable<string> TextsOf(Json claim) =>
        Enumerable.Range(0, claim.Count("quotations")).Select(index => claim["quotations", index, "text"]!).Prepend(claim["text"]!);
}
