using System.Security.Cryptography;

namespace ClaimGraph.Explorer.Layout;

/// <summary>A file that pages need besides themselves. Its address names what is in it, so that it may be kept for ever.</summary>
public sealed class PageAsset
{
    private const int HashLength = 12;

    private PageAsset(string name, string contentType)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        Bytes = bytes;
        ContentType = contentType;
        var parts = name.Split('.');
        Address = $"/assets/{parts[0]}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength]}.{parts[1]}";
    }

    /// <summary>The style sheet of all pages.</summary>
    public static PageAsset Style { get; } = new("explorer.css", "text/css; charset=utf-8");

    /// <summary>The icon of all pages.</summary>
    public static PageAsset Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAsset> All { get; } = [Style, Icon];

    /// <summary>Where it is served.</summary>
    public string Address { get; }

    /// <summary>What it is.</summary>
    public string ContentType { get; }

    /// <summary>What is in it.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }
}
