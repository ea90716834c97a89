using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Changes what it is asked to write.</summary>
internal abstract class ChangesRequests(IGraphStore store) : Decorated(store)
{
    public override Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        Store.WriteAsync([.. requests.Select(Change)], cancellation);

    protected abstract WriteRequest Change(WriteRequest request);
}

internal sealed class AcceptsStaleVersions(IGraphStore store) : ChangesRequests(store)
{
    protected override WriteRequest Change(WriteRequest request) =>
        request.Operation is Replace replace ? request with { Operation = replace with { ExpectedVersion = null } } : request;
}

internal sealed class ComposesText(IGraphStore store) : ChangesRequests(store)
{
    protected override WriteRequest Change(WriteRequest request) => request.Operation is RecordClaim { Document: var document } record
        ? request with { Operation = record with { Document = document with { Quotations = document.Quotations?.Select(Composed).ToList() } } }
        : request;

    private static QuotationDescription Composed(QuotationDescription quotation) =>
        quotation with { Text = quotation.Text!.Normalize(NormalizationForm.FormC) };
}

internal sealed class ForgetsIdempotencyKeys(IGraphStore store) : ChangesRequests(store)
{
    protected override WriteRequest Change(WriteRequest request) => request with { IdempotencyKey = null };
}

internal sealed class TrustsEveryKey(IGraphStore store) : ChangesRequests(store)
{
    protected override WriteRequest Change(WriteRequest request) =>
        request.IdempotencyKey is { } key ? request with { IdempotencyKey = key with { Fingerprint = "" } } : request;
}

internal sealed class ForgetsWhoAsked(IGraphStore store) : ChangesRequests(store)
{
    protected override WriteRequest Change(WriteRequest request) => request with { Actor = "somebody" };
}

internal sealed class MixesUpOutcomes(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        [.. (await Store.WriteAsync(requests, cancellation)).Reverse()];
}

/// <summary>Does something more about a write that was refused.</summary>
internal abstract class AnswersRefusals(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = (await Store.WriteAsync(requests, cancellation)).ToArray();
        for (var index = 0; index < outcomes.Length; index++)
        {
            if (outcomes[index] is Refused refused && Instead(requests[index], refused.Refusal) is { } other)
                outcomes[index] = (await Store.WriteAsync([other], cancellation))[0] is var done && Hides ? done : outcomes[index];
        }

        return outcomes;
    }

    /// <summary>Whether the caller is told of the second attempt.</summary>
    protected abstract bool Hides { get; }

    protected abstract WriteRequest? Instead(WriteRequest request, Refusal refusal);
}

internal sealed class LeavesATrace(IGraphStore store) : AnswersRefusals(store)
{
    protected override bool Hides => false;

    protected override WriteRequest? Instead(WriteRequest request, Refusal refusal) =>
        request.Operation is RecordClaim { Document.Speaker: { } speaker } ? request with { Operation = new RecordEntity(speaker) } : null;
}

internal sealed class GuessesWhoIsMeant(IGraphStore store) : AnswersRefusals(store)
{
    protected override bool Hides => true;

    protected override WriteRequest? Instead(WriteRequest request, Refusal refusal) =>
        request.Operation is RecordClaim record && refusal is { Code: RefusalCode.AmbiguousMatch, Candidates: [var first, ..] }
            ? request with { Operation = record with { Document = record.Document with { Speaker = Statement.Known(first.Reference) } } }
            : null;
}

internal sealed class LetsEveryRacerWin(IGraphStore store) : AnswersRefusals(store)
{
    protected override bool Hides => true;

    protected override WriteRequest? Instead(WriteRequest request, Refusal refusal) =>
        request.Operation is Replace replace && refusal.Code == RefusalCode.StaleVersion
            ? request with { Operation = replace with { ExpectedVersion = null } }
            : null;
}
