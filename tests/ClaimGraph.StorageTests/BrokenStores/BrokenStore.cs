using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Plain;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>The plain store with a fault in it.</summary>
internal sealed class BrokenStore(Func<IGraphStore, IGraphStore> fault) : StoreUnderTest
{
    /// <summary>Nothing is broken.</summary>
    public static BrokenStore Sound { get; } = new(store => store);

    public override async Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) =>
        fault(await new PlainStoreUnderTest().OpenEmptyAsync(clock));

    /// <summary>The fault by its name.</summary>
    public override string ToString() => fault(new PlainStore(TimeProvider.System)).GetType().Name;
}
