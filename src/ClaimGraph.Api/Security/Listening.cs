using System.Net;
using ClaimGraph.Api.Hosting;

namespace ClaimGraph.Api.Security;

/// <summary>Where the service listens, and so who can reach it; decided once, at the start.</summary>
/// <param name="IsLoopback">
/// Whether only this machine reaches it: every address is a loopback address or a socket in the file system, and no proxy and no other
/// name is set.
/// </param>
/// <param name="Names">What callers may write into <c>Host</c>, IPv6 addresses aside; null when anything will do.</param>
internal sealed record Listening(bool IsLoopback, IReadOnlySet<string>? Names)
{
    private const string LocalName = "localhost";

    /// <summary>Reads the addresses as the server will: <c>Kestrel:Endpoints</c>, <c>urls</c>, and without these the ports.</summary>
    /// <exception cref="InvalidSettingException">One of them is no address.</exception>
    public static Listening Of(IConfiguration configuration, IReadOnlyList<string> hosts, IReadOnlyList<IPNetwork> proxies)
    {
        var addresses = AddressesIn(configuration).Select(Read).ToList();
        var isLoopback = addresses.TrueForAll(IsLocal) && proxies.Count == 0 && hosts.All(IsLocalName);
        IEnumerable<string> local = [LocalName, IPAddress.Loopback.ToString(), .. addresses.Where(IsLocal).Select(address => address.Host)];
        var names = local.Concat(hosts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(isLoopback, isLoopback || hosts.Count > 0 ? names : null);
    }

    /// <summary>Whether a request is meant for this service, and not for a name that was led here (DNS rebinding).</summary>
    /// <param name="host">What it names in <c>Host</c>.</param>
    /// <param name="local">Where it came in, if that is known: an endpoint may be added to the settings while the service runs.</param>
    public bool IsMeantBy(HostString host, IPAddress? local = null) =>
        !(IsLoopback && local is not null && !IPAddress.IsLoopback(local))
        // Only HTTP/1.0 may leave it out, and no browser does.
        && (Names is null || !host.HasValue || Names.Contains(host.Host) || IsLoopbackV6(host.Host));

    private static IEnumerable<string> AddressesIn(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var urls = Split(configuration["urls"]);
        var ports = urls.Length > 0 ? [] : Split(configuration["http_ports"]).Concat(Split(configuration["https_ports"]));
        return [.. endpoints, .. urls, .. ports.Select(port => $"http://*:{port}")];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static BindingAddress Read(string address)
    {
        try
        {
            return BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            throw new InvalidSettingException("urls", $"names '{address}': write addresses such as http://localhost:5080.");
        }
    }

    // As the server decides: a name other than localhost means every address of the machine.
    private static bool IsLocal(BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe || IsLocalName(address.Host);

    private static bool IsLocalName(string host) =>
        host.Equals(LocalName, StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address);

    private static bool IsLoopbackV6(string host) =>
        host.StartsWith('[') && IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && address.Equals(IPAddress.IPv6Loopback);
}
