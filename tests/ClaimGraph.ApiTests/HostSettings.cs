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
}
