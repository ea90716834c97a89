using ClaimGraph.ApiTests.Faults;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>A store that fails is no empty answer: OpenRefine would take every name of the batch for one that nobody has.</summary>
[NonParallelizable]
internal sealed class ReconciliationFaultTests : ReconciliationFixture
{
    protected override HostSettings Settings => new() { Replacements = FaultyStore.Wrap };

    private FaultyStore Store => Services.GetRequiredService<FaultyStore>();

    [TearDown]
    public void BeWell() => Store.Before = null;

    [Test]
    public async Task A_batch_is_told_to_come_back_and_answered_afterwards()
    {
        Func<Task<Answer>>[] questions =
        [
            () => Field("queries", """{"q0":{"query":"China"},"q1":1}"""),
            () => Field("extend", """{"ids":["country:CN"],"properties":[{"id":"name"}]}"""),
            () => Get($"{Service}/suggest/entity?prefix=china"),
            () => Get($"{Service}/flyout/entity?id=country:CN"),
        ];
        foreach (var question in questions)
        {
            Store.Before = _ => throw new StoreUnavailableException("The disk is full.");
            var refused = await question();
            refused.RequireProblem(503, "store-unavailable");
            Assert.That(refused.Headers["Retry-After"], Is.EqualTo("1"));

            Store.Before = _ => throw new StoreDeadlineException("Slow.");
            (await question()).RequireProblem(503, "deadline");

            Store.Before = null;
            Assert.That((await question()).Status, Is.EqualTo(200));
        }
    }

    [Test]
    public async Task What_needs_no_store_is_answered_without_one()
    {
        Store.Before = _ => throw new StoreUnavailableException("The disk is full.");

        foreach (var address in new[] { "", "/suggest/type?prefix=p", "/suggest/property?prefix=t", "/properties?type=person" })
            Assert.That((await Get($"{Service}{address}")).Status, Is.EqualTo(200), address);
    }
}
