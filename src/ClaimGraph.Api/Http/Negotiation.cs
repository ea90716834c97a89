using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

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

    /// <summary>The form of an answer whose media type is liked most of those that are named; another when none of them is.</summary>
    /// <remarks>Browsers name application/xml behind text/html, and mean pages of an older kind: who wants a page has named none of them.</remarks>
    public static T Chosen<T>(HttpRequest request, T otherwise, params IEnumerable<(string MediaType, T Form)> offered)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Any(range => range.MediaType == MediaTypes.Html))
            return otherwise;
        var named =
            from range in accepted
            from form in offered
            where range.Quality is null or > 0 && range.MediaType.Equals(form.MediaType, StringComparison.OrdinalIgnoreCase)
            orderby range.Quality ?? 1 descending
            select form.Form;
        return named.DefaultIfEmpty(otherwise).First();
    }

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
