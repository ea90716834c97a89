using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>The records that questions are about: read, or, where an answer is empty, told from those that are not there.</summary>
internal static class KnownReferences
{
    extension(IGraphStore store)
    {
        /// <summary>Throws the problem of an address whose record is not there (404) or was deleted (410).</summary>
        public Task RequireSubjectAsync(Reference subject, HttpContext http) =>
            RecordEndpoints.RequireStandingAsync(store, subject, http.RequestAborted);

        /// <summary>An entity with all that is on record of it; null when there is none, or it was deleted.</summary>
        public async Task<EntityDescription?> FindEntityAsync(Reference entity, CancellationToken cancellation) =>
            await store.DescribeAsync(entity, cancellation) is { } document ? DocumentJson.Deserialize<EntityDescription>(document.Json.Span) : null;

        /// <summary>The entity of an address with all that is on record of it; throws the problem of one that is not there (404) or was deleted (410).</summary>
        public async Task<EntityDescription> RequireEntityAsync(Reference entity, HttpContext http)
        {
            if (await store.FindEntityAsync(entity, http.RequestAborted) is { } found)
                return found;
            await store.RequireSubjectAsync(entity, http);
            throw PathIds.NotFound(entity.Kind);
        }

        /// <summary>Throws the problem (422) of a parameter that names a record which is not there, or was deleted.</summary>
        public async Task RequireKnownAsync(QueryParameter parameter, Reference reference, HttpContext http)
        {
            var sentence = await store.FindAsync(reference, http.RequestAborted) switch
            {
                null => $"{reference} is not on record.",
                { Status: RecordStatus.Deleted } => $"{reference} was deleted.",
                _ => null,
            };
            if (sentence is not null)
                throw new ProblemException(Problems.UnknownReference, sentence).At(parameter.Name, sentence);
        }
    }
}
