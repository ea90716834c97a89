using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Tells of another origin than there is.</summary>
internal abstract class ChangesProvenance(IGraphStore store) : Decorated(store)
{
    public override async Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        await Store.FindProvenanceAsync(claimId, cancellation) is { } found ? Change(found) : null;

    protected abstract Provenance Change(Provenance found);

    /// <summary>Only what is kept, and the links between that.</summary>
    protected static Provenance Keep(
        Provenance found, Func<QuotationRecord, bool>? isQuotationKept = null, Func<SourceRecord, bool>? isSourceKept = null)
    {
        var quotations = found.Quotations.Where(isQuotationKept ?? (_ => true)).ToList();
        var sources = found.Sources.Where(isSourceKept ?? (_ => true)).ToList();
        var here = quotations.Cast<Record>().Concat(sources).Select(node => node.Reference).ToHashSet();
        return found with
        {
            Quotations = quotations,
            Sources = sources,
            Links = [.. found.Links.Where(link => here.Contains(link.From) && here.Contains(link.To))],
        };
    }
}

internal sealed class TakesWordsFromItsOwnClaimOnly(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => Keep(found, quotation => quotation.Claim == found.Claim.Reference);
}

internal sealed class ForgetsWhereTakenWordsWerePrinted(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => Keep(found, isSourceKept: source =>
        found.Quotations.Any(quotation => quotation.Source == source.Reference && quotation.Claim == found.Claim.Reference)
        || found.Links.Any(link => link.To == source.Reference));
}

internal sealed class ShowsTheOtherPrintsOfAClaim(IGraphStore store) : Decorated(store)
{
    public override async Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation)
    {
        if (await Store.FindProvenanceAsync(claimId, cancellation) is not { } found)
            return null;
        var others = await Task.WhenAll(found.Quotations.Select(quotation => quotation.Claim.Id).Append(claimId).Distinct()
            .Select(claim => Store.FindProvenanceAsync(claim, cancellation)));
        return found with { Quotations = [.. others.SelectMany(other => other!.Quotations).DistinctBy(quotation => quotation.Reference)] };
    }
}

internal sealed class ForgetsTheLinkThatClosesACircle(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found)
    {
        var kept = new List<LinkRecord>();
        foreach (var link in found.Links)
            if (!Leads(link.To, link.From, []))
                kept.Add(link);
        return found with { Links = kept };

        bool Leads(Reference from, Reference to, HashSet<Reference> seen) => from == to
            || seen.Add(from) && kept.Where(link => link.From == from).Any(link => Leads(link.To, to, seen));
    }
}

internal sealed class ShowsOneLinkToEach(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => found with { Links = [.. found.Links.DistinctBy(link => link.To)] };
}

internal sealed class OrdersNothing(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => found with
    {
        Quotations = [.. found.Quotations.Reverse()],
        Sources = [.. found.Sources.Reverse()],
        Links = [.. found.Links.Reverse()],
    };
}

/// <summary>Takes what rests on a source for what it rests on.</summary>
internal sealed class FollowsLinksBothWays(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = await Store.WriteAsync(requests, cancellation);
        var turned = requests.Select(request => request.Operation).OfType<RecordLink>()
            .Select(write => new RecordLink(write.Link with { From = write.Link.To, To = write.Link.From }));
        await Store.WriteAsync([.. turned.Select(write => new WriteRequest(write, "the other way"))], cancellation);
        return outcomes;
    }
}

internal sealed class CutsALevelInHalf(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found)
    {
        var last = found.Sources.Count > 100 ? found.Sources[^1] : null;
        return last is null ? found : Keep(found, isSourceKept: source => source != last) with { IsComplete = false };
    }
}

internal sealed class StopsOneBelowTheLimit(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => found.Quotations.Count + found.Sources.Count < Limits.TracedNodes
        ? found
        : FirstLevel(found) with { IsComplete = false };

    private static Provenance FirstLevel(Provenance found) => Keep(
        found, quotation => quotation.Claim == found.Claim.Reference,
        source => found.Quotations.Any(quotation => quotation.Claim == found.Claim.Reference && quotation.Source == source.Reference));
}

internal sealed class SaysThereIsNoMore(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) => found with { IsComplete = true };
}

internal sealed class NamesNoPublisher(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) =>
        found with { Names = found.Names.Where(name => name.Key == found.Claim.Speaker).ToDictionary() };
}

internal sealed class NamesNobodyUnnamed(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) =>
        found with { Names = found.Names.Where(name => name.Key.Kind != RecordKind.UnnamedSource).ToDictionary() };
}

internal sealed class KeepsOldNames(IGraphStore store) : ChangesProvenance(store)
{
    protected override Provenance Change(Provenance found) =>
        found with { Names = found.Names.Keys.ToDictionary(named => named, named => named.Id) };
}
