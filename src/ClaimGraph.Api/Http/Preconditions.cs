using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Reads which version a caller means to change.</summary>
/// <remarks>
/// <para>
/// A tag is compared as a whole, and strongly (RFC 9110, 13.1.1): with the record as it is read now. It differs as well when only what the
/// record mentions was renamed, since the caller has not seen that.
/// </para>
/// <para>
/// The store then changes the version that was compared, and no other: whatever changes the record in between is not overwritten. A rename of
/// what it mentions in between changes nothing of the record itself.
/// </para>
/// </remarks>
internal static class Preconditions
{
    private const int Never = 0;

    /// <summary>The version the caller saw; null when any will do (<c>*</c>).</summary>
    /// <param name="sha256">Of a further representation of the target whose tag is as good; null when there is none.</param>
    /// <exception cref="ProblemException">The request does not say (428), or says it in no known way (400).</exception>
    public static async ValueTask<int?> ExpectedVersionAsync(
        HttpContext http, IGraphStore store, Reference target, string? sha256 = null)
    {
        var header = http.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            throw new ProblemException(Problems.IfMatchRequired,
                "Send the record's ETag in If-Match, so that nobody else's change is lost; * means any version.");
        }
        if (!EntityTagHeaderValue.TryParseStrictList(header, out var tags) || tags.Count == 0)
            throw InvalidHeader("If-Match", "If-Match holds entity tags such as \"3-0123456789abcdef\", or *.");
        if (tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)))
            return null;

        // Of what is not there, or not any more, the store says so.
        return await store.FindAsync(target, http.RequestAborted) is { Status: not RecordStatus.Deleted } current
            && (Matches(tags, EntityTags.Of(current.Version, current.Json.Span)) || sha256 is not null && Matches(tags, EntityTags.Of(current.Version, sha256)))
            ? current.Version
            : Never;
    }

    public static ProblemException InvalidHeader(string name, string sentence) =>
        new ProblemException(Problems.InvalidHeader, sentence).At(name, sentence);

    private static bool Matches(IList<EntityTagHeaderValue> tags, EntityTagHeaderValue present) =>
        tags.Any(tag => EntityTags.Names(tag, present, strongly: true));
}
