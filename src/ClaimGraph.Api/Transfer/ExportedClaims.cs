using System.Runtime.CompilerServices;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Reads the claims of a filter in the order of recording, each with full descriptions of all that it mentions, in constant memory.</summary>
/// <remarks>
/// All claims are what the store exports. Some of them are listed page by page, and what these only name is looked up, so that a claim is written
/// to the byte as it would be among all. The order of recording is the one that no edit changes: a claim that is edited meanwhile is neither left
/// out nor told twice. Some claims that were recorded in the same millisecond come by id.
/// </remarks>
internal sealed class ExportedClaims(IGraphStore store)
{
    /// <summary>Bytes of descriptions that are kept, for the next claims that mention the same.</summary>
    private const int MostKept = 4 << 20;

    /// <summary>A page that takes too long is asked for again, so many times shorter.</summary>
    private const int Shrinking = 4;

    /// <summary>How often a question is asked whose turn does not come.</summary>
    private const int MostTries = 20;

    private readonly Dictionary<Reference, Description> kept = [];
    private long bytesKept;

    /// <summary>The claims that a filter chooses.</summary>
    /// <exception cref="StoreFaultException">The store cannot answer, or a page of one claim takes too long.</exception>
    public IAsyncEnumerable<Document> ReadAsync(ClaimFilter filter, CancellationToken cancellation) =>
        filter == new ClaimFilter() ? store.ExportAsync(cancellation) : MatchingAsync(filter, cancellation);

    private async IAsyncEnumerable<Document> MatchingAsync(ClaimFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var query = new ClaimQuery(filter, ClaimSort.RecordedAt, Descending: false);
        await foreach (var page in PagesAsync(query, cancellation))
            foreach (var claim in page.Items)
                yield return claim with { Json = DocumentJson.Serialize(await WholeAsync(claim, cancellation)) };
    }

    private async IAsyncEnumerable<ClaimPage> PagesAsync(ClaimQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var size = Limits.LargestPage;
        string? after = null;
        do
        {
            var page = await PageAsync();
            yield return page;
            after = page.Next;
        }
        while (after is not null);

        async Task<ClaimPage> PageAsync()
        {
            while (true)
            {
                try
                {
                    var request = new PageRequest(size, after);
                    // Who has nothing yet may as well come back.
                    return after is null
                        ? await store.ListClaimsAsync(query, request, cancellation)
                        : await InTurnAsync(() => store.ListClaimsAsync(query, request, cancellation));
                }
                catch (StoreDeadlineException) when (size > 1)
                {
                    size = Math.Max(1, size / Shrinking);
                }
            }
        }
    }

    /// <summary>Asks again when the turn did not come: who has a part of an export already waits longer than others.</summary>
    private static async Task<T> InTurnAsync<T>(Func<Task<T>> ask)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ask();
            }
            catch (StoreBusyException) when (tries < MostTries)
            {
                // It has been waited for.
            }
        }
    }

    private async Task<ClaimDocument> WholeAsync(Document document, CancellationToken cancellation)
    {
        var claim = DocumentJson.Deserialize<ClaimDocument>(document.Json.Span)!;
        return claim with
        {
            Speaker = await WholeAsync(claim.Speaker!, cancellation),
            JointWith = await EachAsync(claim.JointWith, WholeAsync, cancellation),
            OnBehalfOf = claim.OnBehalfOf is { } principal ? await WholeAsync(principal, cancellation) : null,
            About = await EachAsync(claim.About, WholeAsync, cancellation),
            Quotations = await EachAsync(claim.Quotations, WholeAsync, cancellation),
        };
    }

    private async Task<QuotationDescription> WholeAsync(QuotationDescription quotation, CancellationToken cancellation) =>
        quotation with { Source = await DescribeAsync(new(RecordKind.Source, quotation.Source!.Id!), quotation.Source, cancellation) };

    private async Task<EntityDescription> WholeAsync(EntityDescription mention, CancellationToken cancellation) =>
        await DescribeAsync(new(mention.Type!.Value, mention.Id!), mention, cancellation) with { Role = mention.Role };

    /// <summary>A record as a claim describes it wholly; as it is mentioned, when it was deleted meanwhile.</summary>
    private async Task<T> DescribeAsync<T>(Reference reference, T mention, CancellationToken cancellation) where T : Description
    {
        if (kept.TryGetValue(reference, out var known))
            return (T)known;
        var found = await InTurnAsync(() => reference.Kind.IsEntity
            ? store.DescribeAsync(reference, cancellation)
            : store.FindAsync(reference, cancellation));
        if (found is not { Json.IsEmpty: false })
            return mention;

        Description whole = DocumentJson.Deserialize<T>(found.Json.Span)!;
        // What is described inside another record says nothing of its own history, and its status only where it is not as usual.
        whole = whole with
        {
            Version = null,
            Status = whole.Status is RecordStatus.Active || reference.Kind == RecordKind.UnnamedSource ? null : whole.Status,
            CreatedAt = null,
            UpdatedAt = null,
        };
        whole = whole switch
        {
            SourceDescription { Publisher: { } publisher } source => source with { Publisher = await InstitutionAsync(publisher, cancellation) },
            EntityDescription { Type: RecordKind.UnnamedSource, Source: { } source } unnamed =>
                unnamed with { Source = await DescribeAsync(new(RecordKind.Source, source.Id!), source, cancellation) },
            _ => whole,
        };
        Keep(reference, whole, found.Json.Length);
        return (T)whole;
    }

    private Task<EntityDescription> InstitutionAsync(EntityDescription publisher, CancellationToken cancellation) =>
        DescribeAsync(new(RecordKind.Institution, publisher.Id!), publisher, cancellation);

    private void Keep(Reference reference, Description whole, int bytes)
    {
        if (bytesKept + bytes > MostKept)
        {
            kept.Clear();
            bytesKept = 0;
        }
        bytesKept += bytes;
        kept[reference] = whole;
    }

    private static async Task<IReadOnlyList<T>?> EachAsync<T>(
        IReadOnlyList<T>? items, Func<T, CancellationToken, Task<T>> whole, CancellationToken cancellation)
    {
        if (items is null)
            return null;
        var all = new List<T>(items.Count);
        foreach (var item in items)
            all.Add(await whole(item, cancellation));
        return all;
    }
}
