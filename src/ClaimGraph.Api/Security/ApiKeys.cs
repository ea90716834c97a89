using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Security;

/// <summary>A key as the settings hold it: by its hash, so that who reads them cannot use it.</summary>
/// <param name="Name">Who has it, as the change log names them.</param>
/// <param name="Hash">SHA-256 of the key. Nothing slower is needed: a key is 256 random bits.</param>
/// <param name="Expires">From when on it is refused; null means never.</param>
internal sealed record ApiKey(string Name, ReadOnlyMemory<byte> Hash, Scope Scope, DateTimeOffset? Expires)
{
    private const int IdLength = 8;
    private const int SecretBytes = 32;

    /// <summary>Makes a new key: <c>cg_</c>, 8 characters to tell keys apart, <c>_</c>, and 256 random bits in base64url.</summary>
    public static string NewSecret()
    {
        var id = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", IdLength);
        return $"cg_{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}";
    }

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

/// <summary>Reads keys from the settings under <c>ClaimGraph:Keys</c>.</summary>
internal static class KeySettings
{
    public const string Section = "ClaimGraph:Keys";

    private static readonly string[] Fields = ["Name", "Sha256", "Scopes", "Expires"];
    private static readonly string[] Moments = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>All keys that are set.</summary>
    /// <exception cref="InvalidSettingException">One of them cannot be read, or two have one name.</exception>
    public static IReadOnlyList<ApiKey> Read(IConfiguration configuration)
    {
        var keys = configuration.GetSection(Section).GetChildren().Select(Read).ToList();
        var repeated = keys.GroupBy(key => key.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return repeated is null ? keys : throw new InvalidSettingException(Section, $"names '{repeated.Key}' twice.");
    }

    /// <summary>Reads the name of a key.</summary>
    public static string NameIn(string setting, string? text) =>
        text is { Length: > 0 and <= Limits.Actor } && text.All(IsNameCharacter) && !Actors.IsReserved(text)
            ? text
            : throw new InvalidSettingException(
                setting,
                $"is '{text}': write a name of 1 to {Limits.Actor} letters, digits, spaces and any of - _ . @, other than {Actors.Reserved}.");

    /// <summary>Reads what a key may do: <c>read,write</c>.</summary>
    public static Scope ScopeIn(string setting, string? text)
    {
        var names = text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        Scope? most = null;
        foreach (var name in names)
        {
            if (!WireNames<Scope>.TryParse(name, out var scope))
                throw Invalid();
            most = most > scope ? most : scope;
        }
        return most ?? throw Invalid();

        InvalidSettingException Invalid() =>
            new(setting, $"is '{text}': write some of {string.Join(", ", WireNames<Scope>.All)}, with commas between.");
    }

    /// <summary>Reads until when a key is good; null means for ever.</summary>
    public static DateTimeOffset? MomentIn(string setting, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new InvalidSettingException(
                setting,
                $"is '{text}': write the day or the moment from which the key is refused, such as 2027-01-31 or 2027-01-31T12:00:00Z.");
    }

    private static ApiKey Read(IConfigurationSection entry)
    {
        if (entry.GetChildren().FirstOrDefault(field => !Fields.Contains(field.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new InvalidSettingException(unknown.Path, $"is not known; a key has {string.Join(", ", Fields)}.");
        return new(
            NameIn($"{entry.Path}:Name", entry["Name"]),
            HashIn($"{entry.Path}:Sha256", entry["Sha256"]),
            ScopeIn($"{entry.Path}:Scopes", entry["Scopes"]),
            MomentIn($"{entry.Path}:Expires", entry["Expires"]));
    }

    // Not shown: somebody may have written the key itself.
    private static byte[] HashIn(string setting, string? text) =>
        text is { Length: 2 * SHA256.HashSizeInBytes } && text.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(text)
            : throw new InvalidSettingException(setting, "is no hash: write the 64 hexadecimal digits that --new-key prints.");

    private static bool IsNameCharacter(char character) =>
        char.IsLetterOrDigit(character) || " -_.@".Contains(character, StringComparison.Ordinal);
}
