using System.Globalization;
using System.Security.Cryptography;
using ClaimGraph.Api.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimGraph.Api.Security;

/// <summary>Lets people on the pages use a key without sending it again: a cookie says, sealed, which key was shown, and until when that counts.</summary>
/// <remarks>
/// The key is not in it, and it is good only as long as that key is: one that was taken away or has expired signs out. What seals it is made anew
/// at each start, or kept in a folder (<see cref="ClaimGraphOptions.Sessions"/>). It counts for every address as <c>Authorization</c> does; whether a page of ours sends the request, the guard decides.
/// </remarks>
internal sealed class Sessions
{
    /// <summary>How long somebody stays signed in.</summary>
    public const int Hours = 12;

    private const string Cookie = "claimgraph-session";

    private readonly Access access;
    private readonly TimeProvider clock;
    private readonly IDataProtector seal;

    /// <inheritdoc cref="SealOf"/>
    public Sessions(ClaimGraphOptions options, Access access, TimeProvider clock)
    {
        this.access = access;
        this.clock = clock;
        seal = SealOf(options);
    }

    /// <summary>What sessions are sealed with.</summary>
    /// <exception cref="InvalidSettingException">The folder that is set cannot be written to.</exception>
    internal static IDataProtector SealOf(ClaimGraphOptions options)
    {
        if (options.Sessions is not { } folder)
            return new EphemeralDataProtectionProvider().CreateProtector(Cookie);
        try
        {
            var kept = DataProtectionProvider.Create(Directory.CreateDirectory(folder), protection => protection.SetApplicationName(Cookie)).CreateProtector(Cookie);
            // The first seal makes what seals: at the start, where it is told that this cannot be.
            kept.Protect("");
            return kept;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or CryptographicException)
        {
            throw new InvalidSettingException("ClaimGraph:Sessions", $"is '{folder}', a folder that cannot be written to: {fault.GetBaseException().Message}");
        }
    }

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

    // A seal that is kept nowhere any more, or none of ours, is no seal.
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
