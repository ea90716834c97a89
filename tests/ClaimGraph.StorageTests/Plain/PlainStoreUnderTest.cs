using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>The oracle itself keeps the contract.</summary>
public sealed class PlainStoreUnderTest : StoreUnderTest
{
    public override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) =>
        Task.FromResult<IGraphStore>(new PlainStore(clock));
}
