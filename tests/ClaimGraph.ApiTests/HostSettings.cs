using System.Globalization;
using ClaimGraph.Api.Security;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests;

/// <summary>How the service of a test is to run; left alone, over a new file with the seeds in it.</summary>
internal sealed record HostSettings
{
    public static HostSettings Empty { get; } = new() { HasSeeds = false };

    /// <summary>Where the graph is kept; null for a new file, which goes with the service.</summary>
    public string? Store { get; init; }

    public bool HasSeeds { get; init; } = true;

    /// <summary>Where it is to listen, as far as it is told; nothing is listened on in process.</summary>
    public string? Urls { get; init; }

    /// <summary>Other settings by name, without the section.</summary>
    public IReadOnlyDictionary<string, string> Others { get; init; } = new Dictionary<string, string>();

    /// <summary>What takes the place of the service's own parts.</summary>
    public Action<IServiceCollection>? Replacements { get; init; }

    /// <summary>The settings that name keys.</summary>
    public static Dictionary<string, string> OfKeys(params (string Name, string Key, string Scopes, string? Expires)[] keys)
    {
        var settings = new Dictionary<string, string>();
        foreach (var (index, (name, key, scopes, expires)) in keys.Index())
        {
            var entry = string.Create(CultureInfo.InvariantCulture, $"Keys:{index}");
            settings[$"{entry}:Name"] = name;
            settings[$"{entry}:Sha256"] = Convert.ToHexStringLower(ApiKey.HashOf(key));
            settings[$"{entry}:Scopes"] = scopes;
            if (expires is not null)
                settings[$"{entry}:Expires"] = expires;
        }
        return settings;
    }
}
