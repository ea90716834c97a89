using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Entity tags: the version, and a hash of the bytes, because what a record mentions may be renamed without it.</summary>
internal static class EntityTags
{
    private const int HashLength = 16;

    private static readonly string[] Codings = ["br", "gzip"];

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

    /// <summary>The tag of a representation in a content coding, which is another than the plain one: <c>"3-0123456789abcdef-br"</c>.</summary>
    public static string Coded(string tag, string coding) => $"{tag[..^1]}-{coding}\"";

    /// <summary>Whether a caller's tag names a representation that has this tag, or would have it without its content coding.</summary>
    public static bool Names(EntityTagHeaderValue given, EntityTagHeaderValue tag, bool strongly) =>
        given.Compare(tag, strongly) || Codings.Any(coding => given.Compare(new(Coded(tag.Tag.Value!, coding)), strongly));

    /// <summary>The tag of the representation that the caller has already; null when there is none.</summary>
    public static EntityTagHeaderValue? KnownOf(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (request.Headers.IfNoneMatch.Count == 0 || !EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known))
            return null;
        return known.FirstOrDefault(one => one.Equals(EntityTagHeaderValue.Any) || Names(one, tag, strongly: false)) is not { } found ? null
            : found.Equals(EntityTagHeaderValue.Any) ? tag : new(found.Tag);
    }
}
