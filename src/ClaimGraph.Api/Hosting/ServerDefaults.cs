using ClaimGraph.Api.Security;
using Microsoft.Extensions.Configuration.Memory;

namespace ClaimGraph.Api.Hosting;

/// <summary>How the server behaves unless a setting, a variable or an argument says otherwise.</summary>
internal static class ServerDefaults
{
    private const string Address = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Files of settings are looked at every few seconds, for the keys in them. Their folder is not watched instead: the database may
    /// lie in it, and every write to it would wake the watcher.
    /// </summary>
    public static void LookForChangesInTurn() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");

    public static void UseServerDefaults(this WebApplicationBuilder builder)
    {
        // In front of all other sources, so that each of them wins; a file would not be found when started from another folder.
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData =
            [
                new("Logging:LogLevel:Default", "Information"),
                new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
                new("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning"),
                // What ends the start is told by the program, in a sentence where it was foreseen.
                new("Logging:LogLevel:Microsoft.Extensions.Hosting", "None"),
                // Else every bad key that anybody sends would be a line of the log.
                new($"Logging:LogLevel:{typeof(BearerKeys).FullName}", "Warning"),
            ],
        });
        var hasAddress = AddressSettings.Any(setting => builder.Configuration[setting] is not null)
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!hasAddress)
            builder.WebHost.UseUrls(Address);
    }
}
