using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimGraph.Api.Security;

/// <summary>Lets people on the pages use a key without sending it again: a cookie says, sealed, which key was shown, and until when that counts.</summary>
/// <remarks>
/// The key is not in it, and it is good only as long as that key is: one that was taken away or has expired signs out. The seals are made anew
/// at each start. It counts for every address as <c>Authorization</c> does; whether a page of ours sends the request, the guard decides.
/// </remarks>
internal sealed class Sessions(IDataProtectionProvider protection, Access access, TimeProvider clock)
{
    /// <summary>How long somebody stays signed in.</summary>
    public const int Hours = 12;

    private const string Cookie = "claimgraph-session";

    private readonly IDataProtector seal = protection.CreateProtector(Cookie);

    /// <summary>Signs somebody in who has shown a key.</summary>
    public void Begin(HttpContext http, ApiKey key)
    {
        var until = clock.GetUtcNow().AddHours(Hours);
        var content = string.Create(CultureInfo.InvariantCulture, $"{until.ToUnixTimeSeconds()} {Convert.ToHexStringLower(key.Hash.Span)}");
        http.Response.Cookies.Append(Cookie, seal.Protect(content), OptionsOf(http.Request, until));
    }

    /// <summary>Signs somebody out.</summary>
    public static void End(HttpContext http) => http.Response.Cookies.Delete(Cookie, OptionsOf(http.Request, null));

    /// <summary>The key that was shown; null when none was, or not any more.</summary>
    public ApiKey? KeyOf(HttpRequest request)
    {
        if (request.Cookies[Cookie] is not { Length: > 0 } value || Opened(value)?.Split(' ') is not [var until, var hash])
            return null;
        var now = clock.GetUtcNow();
        return now.ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture)
            && access.FindByHash(Convert.FromHexString(hash)) is { } key && !(key.Expires <= now)
                ? key
                : null;
    }

    // A seal of an earlier run, or none of ours, is no seal.
    private string? Opened(string value)
    {
        try
        {
            return seal.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions OptionsOf(HttpRequest request, DateTimeOffset? until) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        Path = "/",
        Expires = until,
    };
}
