using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http;

/// <summary>Where records are read.</summary>
internal static class Addresses
{
    /// <summary>In front of every address of this API.</summary>
    public const string Root = "/api/v1";

    /// <summary>The collection of a kind.</summary>
    public static string CollectionOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "people",
        RecordKind.Country => "countries",
        _ => $"{WireNames<RecordKind>.Of(kind)}s",
    };

    /// <summary>The address of a record, as a Location header names it.</summary>
    public static string Of(HttpRequest request, Reference reference) =>
        $"{request.PathBase.ToUriComponent()}{Root}/{CollectionOf(reference.Kind)}/{Readable(Uri.EscapeDataString(reference.Id))}";

    // A colon may stand in a path as it is (RFC 3986), and link ids are full of them.
    private static string Readable(string escaped) => escaped.Replace("%3A", ":", StringComparison.Ordinal);
}
