using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>A test of the contract that a sound store has to pass, and one with a fault must not.</summary>
public sealed class BrokenContract
{
    private readonly GraphStoreContract sound;
    private readonly GraphStoreContract broken;
    private readonly Func<GraphStoreContract, Task> test;

    private BrokenContract(GraphStoreContract sound, GraphStoreContract broken, Func<GraphStoreContract, Task> test)
    {
        this.sound = sound;
        this.broken = broken;
        this.test = test;
    }

    public static TestCaseData Of<TContract>(Func<IGraphStore, IGraphStore> fault, Func<TContract, Task> test)
        where TContract : GraphStoreContract
    {
        var store = new BrokenStore(fault);
        return new TestCaseData(
            new BrokenContract(Contract<TContract>(BrokenStore.Sound), Contract<TContract>(store), contract => test((TContract)contract)))
            .SetArgDisplayNames(store.ToString(), typeof(TContract).Name);
    }

    public async Task AssertCaught()
    {
        await Run(sound);

        Assert.That(() => Run(broken), Throws.InstanceOf<AssertionException>().Or.InstanceOf<CsCheckException>());
    }

    private async Task Run(GraphStoreContract contract)
    {
        await contract.Open();
        await test(contract);
    }

    private static TContract Contract<TContract>(StoreUnderTest subject) => (TContract)Activator.CreateInstance(typeof(TContract), subject)!;
}
