using System.Runtime.CompilerServices;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>The service's own store, which does at a test's word what stores only do on bad days.</summary>
internal sealed class FaultyStore(IGraphStore inner) : IGraphStore
{
    /// <summary>Done before whatever the store is asked; null does nothing.</summary>
    public Func<CancellationToken, Task>? Before { get; set; }

    /// <summary>Claims after which an export breaks off; null for none.</summary>
    public int? ExportedBeforeBreak { get; set; }

    /// <summary>Done when the store has written; null does nothing.</summary>
    public Action? Written { get; set; }

    /// <summary>Puts this store around the service's.</summary>
    public static void Wrap(IServiceCollection services)
    {
        var own = services.Single(service => service.ServiceType == typeof(IGraphStore));
        services.RemoveAll<IGraphStore>();
        services.AddSingleton(provider => new FaultyStore((IGraphStore)own.ImplementationFactory!(provider)));
        services.AddSingleton<IGraphStore>(provider => provider.GetRequiredService<FaultyStore>());
    }

    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = await Do(inner.WriteAsync, requests, cancellation);
        Written?.Invoke();
        return outcomes;
    }

    public Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => Do(inner.FindAsync, reference, cancellation);

    public async Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.FindVersionAsync(reference, version, cancellation);
    }

    public async Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.HistoryAsync(reference, page, cancellation);
    }

    public async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListClaimsAsync(query, page, cancellation);
    }

    public Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        Do(inner.CountClaimsAsync, filter, cancellation);

    public async Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.FacetsAsync(filter, fields, cancellation);
    }

    public async Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListAsync(query, page, cancellation);
    }

    public Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) => Do(inner.CountAsync, query, cancellation);

    public Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => Do(inner.DescribeAsync, entity, cancellation);

    public async Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListSpeakersAsync(query, page, cancellation);
    }

    public async Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListNeighborsAsync(query, page, cancellation);
    }

    public Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => Do(inner.FindPathsAsync, query, cancellation);

    public async Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListRelatedAsync(query, page, cancellation);
    }

    public async IAsyncEnumerable<Document> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Trouble(cancellation);
        var count = 0;
        await foreach (var document in inner.ExportAsync(cancellation))
        {
            if (count++ == ExportedBeforeBreak)
                throw new StoreDeadlineException("The rest took too long.");
            yield return document;
        }
    }

    public Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        Do(inner.FindProvenanceAsync, claimId, cancellation);

    public Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        Do(inner.FindWordingAsync, query, cancellation);

    public Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        Do(inner.FindInTextsAsync, query, cancellation);

    public Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        Do(inner.FindNamedAsync, name, cancellation);

    public Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        Do(inner.FindLikeNamedAsync, query, cancellation);

    public async Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.ListLikeNamedAsync(kind, page, cancellation);
    }

    public async Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await inner.FindSourceTextAsync(sourceId, sha256, cancellation);
    }

    public Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        Do(inner.ListSourceTextsAsync, sourceId, cancellation);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        Do(inner.FindSourceTextAsync, sourceId, cancellation);

    public Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) => inner.IsEmptyAsync(except, cancellation);

    public async Task CheckAsync(CancellationToken cancellation)
    {
        await Trouble(cancellation);
        await inner.CheckAsync(cancellation);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<T> Do<TAsked, T>(Func<TAsked, CancellationToken, Task<T>> ask, TAsked asked, CancellationToken cancellation)
    {
        await Trouble(cancellation);
        return await ask(asked, cancellation);
    }

    private Task Trouble(CancellationToken cancellation) => Before?.Invoke(cancellation) ?? Task.CompletedTask;
}
