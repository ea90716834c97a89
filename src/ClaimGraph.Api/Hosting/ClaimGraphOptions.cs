using System.Globalization;
using System.Net;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Hosting;

/// <summary>The settings of the service, under <c>ClaimGraph</c>; in the environment <c>ClaimGraph__Store</c> and so on.</summary>
internal sealed record ClaimGraphOptions
{
    private const string Section = "ClaimGraph";

    // Read by KeySettings, now and whenever the settings change.
    private const string Keys = "Keys";

    /// <summary>
    /// Where the graph is kept: <c>sqlite:&lt;file&gt;</c>, of which <c>sqlite::memory:</c> is gone when the service stops; or the address
    /// of a Neo4j server, <c>http</c> or <c>https</c> for its Query API, <c>bolt</c> or <c>neo4j</c> (<c>+s</c>, <c>+ssc</c>) for Bolt.
    /// </summary>
    public string Store { get; init; } = "sqlite:claimgraph.db";

    /// <summary>
    /// A folder of <c>*.ndjson</c> files with claim documents, loaded when the store is empty; empty means none.
    /// Left out, it is the repository's own <c>seeds</c> in Development, and none elsewhere.
    /// </summary>
    public string? Seeds { get; init; }

    /// <summary>How long one question to the store may take before it is stopped: <c>00:00:01</c>. Null is what suits the store.</summary>
    public TimeSpan? QueryDeadline { get; init; }

    /// <summary>Questions the store answers at the same time; more wait for their turn. Null is what suits the store.</summary>
    public int? Readers { get; init; }

    /// <summary>Requests whose answers are judged at the same time (see <see cref="Http.HeavyLane"/>); more wait for their turn.</summary>
    public int HeavyRequests { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>Writes that may wait for the store; beyond, callers are told to come back.</summary>
    public int WriteQueueLength { get; init; } = 4096;

    /// <summary>Connections served at the same time; more are closed.</summary>
    public int MaxConnections { get; init; } = 4096;

    /// <summary>
    /// Names under which the service is reached, separated by commas; beside them it answers only to <c>localhost</c> and loopback
    /// addresses. Empty: to these alone on loopback, and to any elsewhere.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>
    /// Proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed: addresses or networks, separated by commas.
    /// </summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>
    /// Origins at which OpenRefine runs, separated by commas: its pages, and no others, may ask the reconciliation service from a browser. Empty:
    /// none.
    /// </summary>
    public IReadOnlyList<string> OpenRefineOrigins { get; init; } = ["http://127.0.0.1:3333", "http://localhost:3333"];

    /// <summary>
    /// What callers without a key may do. Null: everything on loopback as long as there are no keys, and to read elsewhere. Set without
    /// keys, the rest needs the key that each start prints.
    /// </summary>
    public AnonymousAccess? Anonymous { get; init; }

    /// <summary>
    /// A folder that keeps what sessions of people on the pages are sealed with, so that they outlast a restart, and count in every process that
    /// is given the same folder. Null: sessions end with the process.
    /// </summary>
    public string? Sessions { get; init; }

    /// <summary>Requests a second that one caller may go on with for ever; 0 holds nobody back. Not heeded on loopback.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Requests that one caller may send at once after a pause.</summary>
    public int RequestBurst { get; init; } = 200;

    /// <summary>What search engines may list; they are told in <c>/robots.txt</c> and on each page.</summary>
    public RobotAccess Robots { get; init; } = RobotAccess.None;

    /// <summary>How a Neo4j server is spoken to.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>The names of the settings.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(Store), nameof(Seeds), nameof(QueryDeadline), nameof(Readers), nameof(HeavyRequests), nameof(WriteQueueLength),
        nameof(MaxConnections), nameof(Hosts), nameof(Proxies), nameof(OpenRefineOrigins), Keys, nameof(Anonymous), nameof(Sessions), nameof(RequestsPerSecond), nameof(RequestBurst),
        nameof(Robots),
        .. Neo4jSettings.Names.Select(name => $"{nameof(Neo4j)}:{name}"),
    ];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidSettingException">One of them is unknown, or cannot be what it is.</exception>
    public static ClaimGraphOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section.AsEnumerable(makePathsRelative: true).FirstOrDefault(pair => !IsKnown(pair.Key)).Key is { } unknown)
            throw new InvalidSettingException($"{Section}:{unknown}", $"is not known; the settings are {string.Join(", ", Names)}.");

        var defaults = new ClaimGraphOptions();
        return new()
        {
            Store = section[nameof(Store)] ?? defaults.Store,
            Seeds = section[nameof(Seeds)],
            QueryDeadline = ReadDeadline(section),
            Readers = section[nameof(Readers)] is null ? null : ReadNumber(section, nameof(Readers), 1, 1, 64),
            HeavyRequests = ReadNumber(section, nameof(HeavyRequests), defaults.HeavyRequests, 1, 64),
            WriteQueueLength = ReadNumber(section, nameof(WriteQueueLength), defaults.WriteQueueLength, 1, 1_000_000),
            MaxConnections = ReadNumber(section, nameof(MaxConnections), defaults.MaxConnections, 1, 1_000_000),
            Hosts = [.. ListIn(section, nameof(Hosts)).Select(ReadHost)],
            Proxies = [.. ListIn(section, nameof(Proxies)).Select(ReadProxy)],
            OpenRefineOrigins = section[nameof(OpenRefineOrigins)] is null
                ? defaults.OpenRefineOrigins
                : [.. ListIn(section, nameof(OpenRefineOrigins)).Select(ReadOrigin)],
            Anonymous = ReadChoice<AnonymousAccess>(section, nameof(Anonymous)),
            Sessions = section[nameof(Sessions)] is { Length: > 0 } folder ? folder : null,
            RequestsPerSecond = ReadNumber(section, nameof(RequestsPerSecond), defaults.RequestsPerSecond, 0, 1_000_000),
            RequestBurst = ReadNumber(section, nameof(RequestBurst), defaults.RequestBurst, 1, 1_000_000),
            Robots = ReadChoice<RobotAccess>(section, nameof(Robots)) ?? defaults.Robots,
            Neo4j = Neo4jSettings.Read(section.GetSection(nameof(Neo4j))),
        };
    }

    /// <summary>A name, or the beginning of one: <c>Neo4j</c> of <c>Neo4j:User</c>.</summary>
    private static bool IsKnown(string key) =>
        key.Length == 0 || key.StartsWith($"{Keys}:", StringComparison.OrdinalIgnoreCase) || Names.Any(name =>
        name.Equals(key, StringComparison.OrdinalIgnoreCase) || name.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase));

    private static TimeSpan? ReadDeadline(IConfigurationSection section)
    {
        if (section[nameof(QueryDeadline)] is not { } text)
            return null;
        var isValid = TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var deadline)
            && deadline >= TimeSpan.FromMilliseconds(10) && deadline <= TimeSpan.FromHours(1);
        return isValid
            ? deadline
            : throw new InvalidSettingException(
                $"{Section}:{nameof(QueryDeadline)}", $"is '{text}': write hours:minutes:seconds, such as 00:00:01.");
    }

    private static T? ReadChoice<T>(IConfigurationSection section, string name) where T : struct, Enum
    {
        if (section[name] is not { } text)
            return null;
        return WireNames<T>.TryParse(text, out var choice)
            ? choice
            : throw new InvalidSettingException($"{Section}:{name}", $"is '{text}': write {string.Join(" or ", WireNames<T>.All)}.");
    }

    private static string[] ListIn(IConfigurationSection section, string name) =>
        section[name]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string ReadHost(string name) => Uri.CheckHostName(name) is UriHostNameType.Dns or UriHostNameType.IPv4
        ? name
        : throw new InvalidSettingException(
            $"{Section}:{nameof(Hosts)}", $"names '{name}': write names without scheme and port, such as claims.example.org.");

    // As browsers write it into Origin.
    private static string ReadOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.GetLeftPart(UriPartial.Authority) == text
            ? text
            : throw new InvalidSettingException(
                $"{Section}:{nameof(OpenRefineOrigins)}", $"names '{text}': write origins without a path, such as http://127.0.0.1:3333.");

    private static IPNetwork ReadProxy(string text)
    {
        if (IPAddress.TryParse(text, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(text, out var network)
            ? network
            : throw new InvalidSettingException(
                $"{Section}:{nameof(Proxies)}", $"names '{text}': write addresses or networks, such as 10.0.0.5 or 10.1.0.0/16.");
    }

    private static int ReadNumber(IConfigurationSection section, string name, int standard, int least, int most)
    {
        if (section[name] is not { } text)
            return standard;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new InvalidSettingException($"{Section}:{name}", $"is '{text}': write a whole number from {least} to {most}.");
    }
}

/// <summary>What search engines may list.</summary>
internal enum RobotAccess
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The pages of records.</summary>
    Pages,
}
