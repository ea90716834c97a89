using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A kind of store that has to keep the contract. Each class of this kind is run through all of it.</summary>
/// <remarks>A new store needs one small file: a class that derives from this one and is listed in <see cref="StoresUnderTest"/>.</remarks>
public abstract class StoreUnderTest
{
    /// <summary>The ids every store under test proposes.</summary>
    /// <summary>Opens a store that holds nothing.</summary>
    /// <param name="clock">The only clock it may look at.</param>
    public abstract Task<IGraphStore> OpenEmptyAsync(TimeProvider clock);

    /// <summary>Removes what a test left behind, after the store was disposed.</summary>
    public virtual Task CleanUpAsync() => Task.CompletedTask;

    /// <summary>Why it cannot be tested here, or null when it can.</summary>
    public virtual string? Missing => null;

    public override string ToString() => GetType().Name;
}
