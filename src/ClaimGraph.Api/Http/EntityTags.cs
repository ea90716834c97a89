using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Entity tags: the version, and a hash of the bytes, because what a record mentions may be renamed without it.</summary>
internal static class EntityTags
{
    private const int HashLength = 16;

    /// <summary><c>"3-0123456789abcdef"</c></summary>
    public static EntityTagHeaderValue Of(int version, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return Of(version, Convert.ToHexStringLower(hash));
    }

    /// <inheritdoc cref="Of(int, ReadOnlySpan{byte})"/>
    /// <param name="sha256">SHA-256 of the bytes, in lower-case hexadecimal.</param>
    public static EntityTagHeaderValue Of(int version, string sha256) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{version}-{sha256[..HashLength]}\""));

    /// <summary>Whether the caller has these bytes already.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (request.Headers.IfNoneMatch.Count == 0)
            return false;
        return EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
            && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
    }
}
