using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>The same graph in two stores, which have to answer everything alike.</summary>
internal sealed class TwoStores(IGraphStore one, IGraphStore other)
{
    private static readonly RecordKind[] Kinds = Enum.GetValues<RecordKind>();

    /// <summary>All records that are or were in them.</summary>
    public KnownRecords Known { get; } = new();

    /// <summary>Writes the same to both.</summary>
    public async Task WriteAsync(IReadOnlyList<WriteRequest> requests)
    {
        await AssertSame(store => store.WriteAsync(requests, CancellationToken.None), outcomes => outcomes.Select(Text), "outcomes");
        foreach (var kind in Kinds)
            Known.See(kind == RecordKind.Claim
                ? (await one.AllClaims(new(new(), ClaimSort.RecordedAt, Descending: false))).Select(claim => claim.Reference)
                : (await one.AllRecords(new(kind) { Sort = RecordSort.RecordedAt })).Select(record => record.Reference));
    }

    /// <summary>Compares every record, in every version, with its history.</summary>
    public async Task AssertSameRecords()
    {
        foreach (var reference in Known.All)
        {
            await AssertSame(store => store.FindAsync(reference, CancellationToken.None), Text, reference);
            await AssertSame(store => store.AllChanges(reference, 3), changes => changes.Select(Text), $"history of {reference}");
            var version = (await one.FindAsync(reference, CancellationToken.None))!.Version;
            for (var number = 1; number <= version + 1; number++)
                await AssertSame(store => store.FindVersionAsync(reference, number, CancellationToken.None), Text, $"{reference} {number}");
            if (reference.Kind == RecordKind.Source)
                await AssertSame(store => store.FindSourceTextAsync(reference.Id, CancellationToken.None), text => text, reference);
        }
    }

    /// <summary>Compares the lists of every kind in every order, those of each record's own, and the export.</summary>
    public async Task AssertSameLists()
    {
        foreach (var kind in Kinds.Where(kind => kind != RecordKind.Claim))
            foreach (var sort in Enum.GetValues<RecordSort>())
                foreach (var descending in new[] { true, false })
                    await AssertSame(new RecordQuery(kind) { Sort = sort, Descending = descending });
        foreach (var owner in Known.All.Where(reference => reference.Kind is RecordKind.Person or RecordKind.Claim or RecordKind.Source))
            await AssertSame(new RecordQuery(owner.Kind == RecordKind.Person ? RecordKind.Affiliation : RecordKind.Quotation)
            {
                Of = owner,
                Sort = RecordSort.RecordedAt,
            });
        await AssertSame(store => store.ExportAsync(CancellationToken.None).ToListAsync().AsTask(), claims => claims.Select(Text), "export");
        await AssertSame(store => store.IsEmptyAsync(null, CancellationToken.None), isEmpty => isEmpty, "is empty");
    }

    /// <summary>Compares what a filter means, in every order and in every facet.</summary>
    public async Task AssertSame(ClaimFilter filter, int size)
    {
        foreach (var sort in new[] { ClaimSort.SaidOn, ClaimSort.RecordedAt })
            foreach (var descending in new[] { true, false })
                await AssertSame(
                    store => store.AllClaims(new(filter, sort, descending), size), claims => claims.Select(Text), $"{sort} {descending} {filter}");
        if (filter.Query is not null)
            await AssertSame(
                store => store.AllClaims(new(filter, ClaimSort.Relevance), size),
                claims => claims.Select(Text).Order(StringComparer.Ordinal), $"relevance {filter}");
        await AssertSame(store => store.CountClaimsAsync(filter, CancellationToken.None), count => count, filter);
        await AssertSame(
            store => store.FacetsAsync(filter, Enum.GetValues<FacetField>(), CancellationToken.None),
            facets => facets.Fields.SelectMany(facet => facet.Values.Select(value => $"{facet.Field} {value}")), $"facets of {filter}");
    }

    /// <summary>Compares a list of records, page by page.</summary>
    public async Task AssertSame(RecordQuery query)
    {
        await AssertSame(store => store.AllRecords(query, 7), records => records.Select(Text), query);
        await AssertSame(store => store.CountAsync(query, CancellationToken.None), count => count, query);
    }

    private async Task AssertSame<T, TShown>(Func<IGraphStore, Task<T>> ask, Func<T, TShown> show, object question)
    {
        var answers = await Task.WhenAll(Task.Run(() => ask(one)), Task.Run(() => ask(other)));
        Assert.That(show(answers[1]), Is.EqualTo(show(answers[0])), () => question.ToString()!);
    }

    // Which of several records that rest on one is named, is the store's choice.
    private static string Text(WriteOutcome outcome) => outcome switch
    {
        Refused { Refusal: { Code: RefusalCode.InUse } refusal } => $"{refusal.Code} {refusal.Path}",
        Refused { Refusal: var refusal } => $"{refusal.Code} {refusal.Path} {refusal.Message} {string.Join(' ', refusal.Candidates ?? [])}",
        _ => outcome.ToString(),
    };

    private static string? Text(Document? document) => document is null
        ? null
        : $"{document.Reference} {document.Version} {document.Status} {Text(document.Json)}";

    private static string Text(Change change) =>
        $"{change.Sequence} {change.At:O} {change.Actor} {change.Operation} {change.Reference} {change.Version} {change.Status} "
        + $"{Text(change.Before)} {Text(change.After)}";

    private static string? Text(ReadOnlyMemory<byte>? json) => json is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
}
