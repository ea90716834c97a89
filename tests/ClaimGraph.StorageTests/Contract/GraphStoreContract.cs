using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>What every <see cref="IGraphStore"/> must do, split by topic, run once for each of <see cref="StoresUnderTest"/>.</summary>
/// <remarks>
/// A fixture takes its store from outside and is not derived from once more per store, because NUnit runs every class with tests
/// in it: so a deliberately broken store can be put through a single test, which then has to fail.
/// </remarks>
[TestFixtureSource(typeof(StoresUnderTest))]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class GraphStoreContract(StoreUnderTest subject)
{
    protected StoreUnderTest Subject { get; } = subject;

    protected ManualClock Clock { get; } = new();

    protected IGraphStore Store { get; private set; } = null!;

    [SetUp]
    public async Task Open() => Store = await Subject.OpenEmptyAsync(Clock);

    [TearDown]
    public async Task Close()
    {
        await Store.DisposeAsync();
        await Subject.CleanUpAsync();
    }

    protected async Task<WriteOutcome> Write(WriteOperation operation) => (await WriteAll([operation]))[0];

    protected Task<IReadOnlyList<WriteOutcome>> WriteAll(IEnumerable<WriteOperation> operations) =>
        Store.WriteAsync([.. operations.Select(operation => new WriteRequest(operation, "tester"))], CancellationToken.None);

    /// <summary>Writes what has to be accepted.</summary>
    protected async Task<Accepted> Accept(WriteOperation operation)
    {
        var outcome = await Write(operation);
        Assert.That(outcome, Is.InstanceOf<Accepted>(), () => outcome.ToString());
        return (Accepted)outcome;
    }

    /// <summary>Writes what has to be accepted, and to change this.</summary>
    protected async Task<Reference> Accept(WriteOperation operation, Disposition disposition)
    {
        var accepted = await Accept(operation);
        Assert.That(accepted.Disposition, Is.EqualTo(disposition));
        return accepted.Reference;
    }

    protected Task<Reference> Record(ClaimDocument claim) => Accept(new RecordClaim(claim), Disposition.Created);

    protected Task<Reference> Record(EntityDescription entity) => Accept(new RecordEntity(entity), Disposition.Created);

    /// <summary>Writes what has to be refused.</summary>
    protected async Task<Refusal> Refuse(WriteOperation operation, RefusalCode code)
    {
        var outcome = await Write(operation);
        Assert.That(outcome, Is.InstanceOf<Refused>(), () => outcome.ToString());
        var refusal = ((Refused)outcome).Refusal;
        Assert.That(refusal.Code, Is.EqualTo(code), refusal.Message);
        Assert.That(refusal.Message, Is.Not.Empty);
        return refusal;
    }

    /// <summary>A record that has to be there, as read.</summary>
    protected async Task<Document> Find(Reference reference)
    {
        var document = await Store.FindAsync(reference, CancellationToken.None);
        Assert.That(document, Is.Not.Null, reference.ToString());
        return document!;
    }

    protected async Task<Json> Read(Reference reference) => Json.Of(await Find(reference));

    protected async Task<bool> IsThere(Reference reference) => await Store.FindAsync(reference, CancellationToken.None) is not null;

    /// <summary>Every claim that matches, gathered page by page.</summary>
    protected Task<List<Document>> Claims(ClaimFilter? filter = null, int size = Limits.LargestPage) =>
        Claims(new ClaimQuery(filter ?? new()), size);

    protected Task<List<Document>> Claims(ClaimQuery query, int size = Limits.LargestPage) => Store.AllClaims(query, size);

    protected Task<List<Document>> Records(RecordQuery query, int size = Limits.LargestPage) => Store.AllRecords(query, size);

    protected async Task<List<string>> Ids(ClaimFilter filter) => [.. (await Claims(filter)).Select(document => document.Reference.Id)];

    protected async Task<List<Document>> Export() => await Store.ExportAsync(CancellationToken.None).ToListAsync();
}
