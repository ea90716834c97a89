using ClaimGraph.Api.Http;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>Decides by <c>Accept</c> (RFC 9110, section 12.5.1) whether a person or a program asks: a page, or data and problem documents.</summary>
/// <remarks>Only who asks for HTML by its name is shown a page where data would do: a program that takes anything is none to read one.</remarks>
internal static class Negotiation
{
    private static readonly PathString[] OfPrograms = [Addresses.Root, "/swagger", "/health"];

    /// <summary>Whether what went wrong is told on a page.</summary>
    public static bool WantsErrorPage(HttpRequest request) =>
        !OfPrograms.Any(path => request.Path.StartsWithSegments(path)) && Prefers(request, MediaTypes.Html, MediaTypes.Json, MediaTypes.Problem);

    /// <summary>Whether the data of a page is wanted in its place.</summary>
    public static bool WantsData(HttpRequest request) => Prefers(request, MediaTypes.Json, MediaTypes.Html);

    /// <summary>Whether one type is named, and none of the others is liked more.</summary>
    private static bool Prefers(HttpRequest request, string one, params ReadOnlySpan<string> others)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return false;
        var liking = LikingOf(one);
        if (liking == 0)
            return false;
        foreach (var other in others)
            if (LikingOf(other) > liking)
                return false;
        return true;

        double LikingOf(string type) => accepted.Where(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Max(range => (double?)(range.Quality ?? 1)) ?? 0;
    }
}
