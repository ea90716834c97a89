using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Tells an answer that is empty from a question about nothing. Asked only where an answer is empty.</summary>
internal static class KnownReferences
{
    extension(IGraphStore store)
    {
        /// <summary>Throws the problem of an address whose record is not there (404) or was deleted (410).</summary>
        public Task RequireSubjectAsync(Reference subject, HttpContext http) =>
            RecordEndpoints.RequireStandingAsync(store, subject, http.RequestAborted);

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
