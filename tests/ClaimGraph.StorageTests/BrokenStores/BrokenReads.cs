using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Shows documents otherwise than they are.</summary>
internal abstract class ChangesDocuments(IGraphStore store) : Decorated(store)
{
    public override async Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) =>
        await Store.FindAsync(reference, cancellation) is { } document ? Change(document) : null;

    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListClaimsAsync(query, page, cancellation);
        return answer with { Items = [.. answer.Items.Select(Change)] };
    }

    protected abstract Document Change(Document document);
}

internal sealed class LosesAQuotation(IGraphStore store) : ChangesDocuments(store)
{
    protected override Document Change(Document document)
    {
        if (document.Json.IsEmpty)
            return document;
        var kept = JsonNode.Parse(document.Json.Span)!;
        if (kept["quotations"] is not JsonArray { Count: > 1 } quotations)
            return document;
        quotations.RemoveAt(1);
        return document with { Json = JsonBytes.Of(kept) };
    }
}

internal sealed class ShowsOldNames(IGraphStore store) : ChangesDocuments(store)
{
    private readonly ConcurrentDictionary<(Reference, int), Document> first = new();

    protected override Document Change(Document document) => first.GetOrAdd((document.Reference, document.Version), document);
}

internal sealed class ShowsHalfAWrite(IGraphStore store) : ChangesDocuments(store)
{
    private JsonNode? quotationsBefore;

    protected override Document Change(Document document)
    {
        var torn = JsonNode.Parse(document.Json.Span)!;
        var quotations = torn["quotations"]!.DeepClone();
        torn["quotations"] = Interlocked.Exchange(ref quotationsBefore, quotations)?.DeepClone() ?? quotations.DeepClone();
        return document with { Json = JsonBytes.Of(torn) };
    }
}

internal sealed class ShowsTheDeleted(IGraphStore store) : Decorated(store)
{
    public override async Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) =>
        await Store.FindAsync(reference, cancellation) is { Status: RecordStatus.Deleted } deleted
            ? await Store.FindVersionAsync(reference, deleted.Version - 1, cancellation)
            : await Store.FindAsync(reference, cancellation);
}

internal sealed class ForgetsTheFirstVersion(IGraphStore store) : Decorated(store)
{
    public override Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        Store.FindVersionAsync(reference, version == 1 ? int.MaxValue : version, cancellation);
}

internal sealed class TellsHistoryForwards(IGraphStore store) : Decorated(store)
{
    public override async Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        await Store.HistoryAsync(reference, page, cancellation) is { } told ? told with { Items = [.. told.Items.Reverse()] } : null;
}

internal sealed class TrimsSourceTexts(IGraphStore store) : Decorated(store)
{
    public override async Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        await Store.FindSourceTextAsync(sourceId, cancellation) is { } kept ? kept with { Text = kept.Text.Trim() } : null;
}

internal sealed class NeverStops(IGraphStore store) : Decorated(store)
{
    public override Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) =>
        Store.FindAsync(reference, CancellationToken.None);
}

internal sealed class ExportsNamesOnly(IGraphStore store) : Decorated(store)
{
    public override async IAsyncEnumerable<Document> ExportAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var claim in Store.ExportAsync(cancellation))
            yield return (await Store.FindAsync(claim.Reference, cancellation))!;
    }
}

internal sealed class ClosesOnce(IGraphStore store) : Decorated(store)
{
    private bool isClosed;

    public override ValueTask DisposeAsync()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        isClosed = true;
        return base.DisposeAsync();
    }
}

/// <summary>Changed documents as bytes.</summary>
internal static class JsonBytes
{
    public static ReadOnlyMemory<byte> Of(JsonNode node) => System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());
}
