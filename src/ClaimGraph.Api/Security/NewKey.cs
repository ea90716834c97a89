using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Security;

/// <summary>
/// <c>ClaimGraph.Api --new-key NAME read,write [2027-01-31]</c> makes a key, and tells what to put into the settings for it.
/// </summary>
internal static class NewKey
{
    public const string Switch = "--new-key";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="InvalidSettingException">The arguments are none for a key.</exception>
    public static string Make(ReadOnlySpan<string> arguments)
    {
        if (arguments is not ([_, _] or [_, _, _]))
        {
            throw new InvalidSettingException(
                Switch,
                $"takes a name, some of {string.Join(',', WireNames<Scope>.All)}, and if you like the day from which the key is refused.");
        }
        var entry = new Dictionary<string, string> { ["name"] = KeySettings.NameIn("NAME", arguments[0]) };
        var secret = ApiKey.NewSecret();
        entry.Add("sha256", Convert.ToHexStringLower(ApiKey.HashOf(secret)));
        KeySettings.ScopeIn("SCOPES", arguments[1]);
        entry.Add("scopes", arguments[1]);
        if (arguments is [_, _, var expires] && KeySettings.MomentIn("EXPIRES", expires) is not null)
            entry.Add("expires", expires);

        var variables = entry.Select(field =>
            $"ClaimGraph__Keys__0__{char.ToUpperInvariant(field.Key[0])}{field.Key[1..]}='{field.Value}'");
        return $"""
            {secret}

            The key of {entry["name"]}, shown only this once. It is sent as `Authorization: Bearer <key>`.
            Its entry in appsettings.json:

            {JsonSerializer.Serialize(new { ClaimGraph = new { Keys = new[] { entry } } }, Indented)}

            or in the environment, where the next key has the number 1:

            {string.Join(Environment.NewLine, variables)}
            """;
    }
}
