using ClaimGraph.Api.Http;

namespace ClaimGraph.Api.Lookups;

/// <summary>Writes answers that are neither records nor pages.</summary>
internal static class LookupResponses
{
    public static Task WriteAsync(HttpContext http, byte[] json)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Responses.WriteBytesAsync(http, StatusCodes.Status200OK, json, MediaTypes.JsonUtf8);
    }
}
