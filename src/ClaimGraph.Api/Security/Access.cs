using System.Security.Claims;
using System.Security.Cryptography;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Graph;
using Microsoft.Extensions.Primitives;

namespace ClaimGraph.Api.Security;

/// <summary>Who may do what: the three states, and the keys as they are set now.</summary>
/// <remarks>
/// On loopback without keys everybody may do everything. Elsewhere without keys everybody may read, and a key that is made at the start and
/// good for that run may do everything. With keys, as set. A service that has seen keys never opens again, whatever becomes of them.
/// </remarks>
internal sealed partial class Access : IDisposable
{
    private const string ScopeClaim = "scope";

    private readonly Lock changing = new();
    private readonly ClaimGraphOptions options;
    private readonly ILogger<Access> logger;
    private readonly bool isLoopback;
    private readonly IDisposable watching;
    private IReadOnlyList<ApiKey> keys;
    private volatile bool hasSeenKeys;

    /// <exception cref="InvalidSettingException">A key that is set cannot be read.</exception>
    public Access(IConfiguration configuration, ClaimGraphOptions options, Listening listening, ILogger<Access> logger)
    {
        this.options = options;
        this.logger = logger;
        isLoopback = listening.IsLoopback;
        keys = KeySettings.Read(configuration);
        hasSeenKeys = keys.Count > 0;
        if (!hasSeenKeys && ScopeOfAnonymous != Scope.Admin)
            KeyOfThisRun = ApiKey.NewSecret();
        watching = ChangeToken.OnChange(configuration.GetReloadToken, () => ReadAgain(configuration));
    }

    /// <summary>The key that was made at this start, because none is set; null when none is needed.</summary>
    public string? KeyOfThisRun { get; }

    /// <summary>What callers without a key may do; null when nothing.</summary>
    public Scope? ScopeOfAnonymous => options.Anonymous switch
    {
        AnonymousAccess.None => null,
        AnonymousAccess.Read => Scope.Read,
        _ => isLoopback && !hasSeenKeys ? Scope.Admin : Scope.Read,
    };

    /// <summary>The state it is in, for people.</summary>
    public string Summary
    {
        get
        {
            var others = ScopeOfAnonymous switch
            {
                null => "nobody does anything",
                Scope.Read => "everybody reads",
                _ => "everybody on this machine does everything, and of web pages of other origins only those of OpenRefine ask, to reconcile names",
            };
            return hasSeenKeys ? $"what their keys say ({keys.Count} set); without one {others}" : $"without a key {others}";
        }
    }

    /// <summary>What a caller may do; null when nothing.</summary>
    public Scope? ScopeOf(ClaimsPrincipal caller) =>
        caller.FindFirstValue(ScopeClaim) is { } scope && WireNames<Scope>.TryParse(scope, out var granted) ? granted : ScopeOfAnonymous;

    /// <summary>The key whose secret this is, or null. It may have expired.</summary>
    public ApiKey? Find(string secret) => FindByHash(ApiKey.HashOf(secret));

    /// <summary>The key of which this is the hash, or null. It may have expired.</summary>
    public ApiKey? FindByHash(ReadOnlySpan<byte> hash)
    {
        ApiKey? found = null;
        // All are looked at, and each in the same time whatever it has in common with what was sent.
        foreach (var key in Volatile.Read(ref keys))
            if (CryptographicOperations.FixedTimeEquals(key.Hash.Span, hash))
                found = key;
        var isOfThisRun = KeyOfThisRun is { } made && !hasSeenKeys && CryptographicOperations.FixedTimeEquals(ApiKey.HashOf(made), hash);
        return isOfThisRun ? new(Actors.KeyOfThisRun, hash.ToArray(), Scope.Admin, null) : found;
    }

    /// <summary>The caller who has a key.</summary>
    public static ClaimsPrincipal CallerWith(ApiKey key, string scheme) =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, key.Name), new(ScopeClaim, WireNames<Scope>.Of(key.Scope))], scheme));

    public void Dispose() => watching.Dispose();

    private void ReadAgain(IConfiguration configuration)
    {
        lock (changing)
        {
            try
            {
                var read = KeySettings.Read(configuration);
                hasSeenKeys |= read.Count > 0;
                Volatile.Write(ref keys, read);
                LogRead(read.Count);
            }
            catch (InvalidSettingException invalid)
            {
                LogNotRead(invalid.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The settings have changed: {Count} keys")]
    private partial void LogRead(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The settings have changed, and the keys stay as they were: {Reason}")]
    private partial void LogNotRead(string reason);
}

/// <summary>What callers without a key may do.</summary>
internal enum AnonymousAccess
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Read.</summary>
    Read,
}
