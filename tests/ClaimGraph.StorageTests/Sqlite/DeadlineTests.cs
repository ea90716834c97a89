using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>No question holds a core for longer than it may.</summary>
public sealed class DeadlineTests : SqliteFileFixture
{
    private static readonly ClaimFilter Laborious = new() { Query = Contract.Search.Words("rain -snow"), SaidFrom = PartialDate.Parse("1500") };

    [Test]
    public async Task A_question_past_its_deadline_is_stopped_and_the_next_one_is_answered()
    {
        await using (var patient = Open())
        {
            await Fill(patient, 3000);
            Assert.That((await patient.CountClaimsAsync(Laborious, CancellationToken.None)).Value, Is.EqualTo(1500));
        }

        // Over before it begins, because the clock of deadlines moves in steps that a quick machine answers within.
        await using var hasty = Open(deadline: TimeSpan.FromMilliseconds(-1));
        for (var round = 0; round < 5; round++)
        {
            Assert.That(
                () => hasty.FacetsAsync(Laborious, [FacetField.Speaker, FacetField.Year], CancellationToken.None),
                Throws.InstanceOf<StoreDeadlineException>());
            Assert.That(await hasty.IsEmptyAsync(null, CancellationToken.None), Is.False);
        }
    }

    [Test]
    public async Task A_question_whose_asker_leaves_is_stopped()
    {
        await using var store = Open();
        await Fill(store, 3000);
        for (var round = 0; round < 10; round++)
        {
            using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
            Assert.That(
                async () =>
                {
                    while (true)
                        await store.FacetsAsync(Laborious, [FacetField.Year], leaving.Token);
                },
                Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That((await store.CountClaimsAsync(Laborious, CancellationToken.None)).Value, Is.EqualTo(1500));
    }
}
