using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Security;

/// <summary>Who asks, as the change log names them.</summary>
internal static class Actors
{
    public const string Header = "X-Actor";

    /// <summary>What is loaded at the start.</summary>
    public const string Seeds = "seeds";

    /// <summary>The key that was made at the start.</summary>
    public const string KeyOfThisRun = "key-of-this-run";

    /// <summary>Somebody on this machine, where no key is needed.</summary>
    private const string Local = "local";

    private static readonly string[] Names = [Seeds, Local, KeyOfThisRun];

    /// <summary>Names that nobody may give themselves, for a sentence.</summary>
    public static string Reserved => string.Join(", ", Names);

    public static bool IsReserved(string name) => Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name of the caller's key, and for whom they say that they ask; or, where none is needed, the name they give themselves.
    /// </summary>
    /// <exception cref="ProblemException">The name they give is none, or is not theirs to give.</exception>
    public static (string Actor, string? OnBehalfOf) Of(HttpContext http)
    {
        var given = Given(http);
        return http.User.Identity is { IsAuthenticated: true, Name: { } name } ? (name, given) : (given ?? Local, null);
    }

    private static string? Given(HttpContext http)
    {
        if (!http.Request.Headers.TryGetValue(Header, out var values))
            return null;
        if (values is not [{ Length: > 0 and <= Limits.Actor } actor] || !VerbatimText.IsAcceptable(actor, out _, out _))
            throw Preconditions.InvalidHeader(Header, $"{Header} is a name of 1 to {Limits.Actor} characters.");
        return IsReserved(actor)
            ? throw Preconditions.InvalidHeader(Header, $"{Header} may not be any of {Reserved}, which the service uses itself.")
            : actor;
    }
}
