using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Reads which version a caller means to change.</summary>
internal static class Preconditions
{
    private const int Never = 0;

    /// <summary>The version the caller saw; null when any will do (<c>*</c>).</summary>
    /// <exception cref="ProblemException">The request does not say (428), or says it in no known way (400).</exception>
    public static async ValueTask<int?> ExpectedVersionAsync(HttpContext http, IGraphStore store, Reference target)
    {
        var header = http.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            throw new ProblemException(Problems.IfMatchRequired,
                "Send the record's ETag in If-Match, so that nobody else's change is lost; * means any version.");
        }
        if (!EntityTagHeaderValue.TryParseList(header, out var tags) || tags.Count == 0)
            throw InvalidHeader("If-Match", "If-Match holds entity tags such as \"3-0123456789abcdef\", or *.");
        if (tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)))
            return null;
        if (tags is [var single])
            return EntityTags.VersionOf(single);

        // Of several, the one that stands is meant, if it is among them.
        var current = await store.FindAsync(target, http.RequestAborted);
        return current is not null && tags.Any(tag => EntityTags.VersionOf(tag) == current.Version) ? current.Version : Never;
    }

    public static ProblemException InvalidHeader(string name, string sentence) =>
        new ProblemException(Problems.InvalidHeader, sentence).At(name, sentence);
}
