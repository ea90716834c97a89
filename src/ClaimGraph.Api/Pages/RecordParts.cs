using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.History;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Records that are shown on the page of another one: the printings of a statement, the positions of a person.</summary>
internal static class RecordParts
{
    /// <summary>The kinds of them, with the kind of what they belong to, and where they are.</summary>
    public static IReadOnlyList<(RecordKind Kind, RecordKind Owner, string Address)> Kinds { get; } =
    [
        (RecordKind.Quotation, RecordKind.Claim, "/claims/{id}/printings/{part}"),
        (RecordKind.Affiliation, RecordKind.Person, "/people/{id}/positions/{part}"),
    ];

    /// <summary>A record as it stands.</summary>
    /// <param name="owner">What it is a part of; null of a record that is none.</param>
    /// <exception cref="ProblemException">There is none, it was deleted, or it is a part of another record.</exception>
    public static async Task<Document> RequireStandingAsync(IGraphStore store, Reference? owner, Reference part, CancellationToken cancellation)
    {
        var standing = await RecordEndpoints.RequireStandingAsync(store, part, cancellation);
        if (owner is not { } whole)
            return standing;
        var ownerId = part.Kind == RecordKind.Quotation
            ? DocumentJson.Deserialize<QuotationDescription>(standing.Json.Span)!.Claim?.Id
            : DocumentJson.Deserialize<AffiliationDescription>(standing.Json.Span)!.Person?.Id;
        return ownerId == whole.Id ? standing : throw PathIds.NotFound(part.Kind);
    }

    /// <summary>Where the history of the record is that an address leads to: the record is the first two parts of it, and a part the next two.</summary>
    public static string HistoryIn(HttpRequest request)
    {
        var address = request.Path.ToUriComponent().Split('/');
        var printing = request.Query[PageAddresses.Printing] is [{ Length: > 0 } id] ? $"/printings/{Uri.EscapeDataString(id)}" : "";
        return $"{string.Join('/', address.Take(address is [_, _, _, "printings" or "positions", _, ..] ? 5 : 3))}{printing}/history";
    }

    /// <summary>Whether what the history holds of a part says that it belongs to a record.</summary>
    public static bool IsOf(Reference owner, ReadOnlyMemory<byte>? content) => FieldDifference.TextOf(content, "claim", "person") == owner.ToString();
}
