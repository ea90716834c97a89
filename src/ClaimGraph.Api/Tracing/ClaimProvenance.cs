using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Tracing;

/// <summary>Reads all that is recorded of where a claim's words come from.</summary>
internal static class ClaimProvenance
{
    extension(IGraphStore store)
    {
        /// <summary>The provenance of the claim that an address names; 404 and 410 as problems.</summary>
        public async Task<Provenance> RequireProvenanceAsync(string id, CancellationToken cancellation)
        {
            var claim = PathIds.Require(RecordKind.Claim, id);
            if (await store.FindProvenanceAsync(id, cancellation) is { } provenance)
                return provenance;
            await RecordEndpoints.RequireStandingAsync(store, claim, cancellation);
            throw PathIds.NotFound(claim.Kind);
        }
    }
}
