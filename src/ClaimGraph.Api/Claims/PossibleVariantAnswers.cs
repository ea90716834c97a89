using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Claims;

/// <summary>Tells those who record words that nearly the same ones of the same speaker are on record as another claim.</summary>
/// <remarks>Words that are nearly the same share nearly all shingles, so a few from all over the text find them.</remarks>
internal static class PossibleVariantAnswers
{
    private const int MostShingles = 6;
    private const int MostClaims = 10;

    /// <summary>The document of a claim just recorded, with its possible variants at the end where there are any.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfClaimAsync(IGraphStore store, Document recorded, CancellationToken cancellation)
    {
        var claim = DocumentJson.Deserialize<ClaimDocument>(recorded.Json.Span)!;
        var speaker = new Reference(claim.Speaker!.Type!.Value, claim.Speaker.Id!);
        return await JoinedAsync(store, recorded, new(claim.Text!, claim.Lang, On: claim.SaidOn), recorded.Reference, speaker, cancellation);
    }

    /// <summary>The document of a quotation just recorded, with its possible variants at the end where there are any.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfQuotationAsync(IGraphStore store, Document recorded, CancellationToken cancellation)
    {
        var quotation = DocumentJson.Deserialize<QuotationDescription>(recorded.Json.Span)!;
        var reference = new Reference(RecordKind.Claim, quotation.Claim!);
        if (await store.FindAsync(reference, cancellation) is not { Status: not RecordStatus.Deleted } found)
            return recorded.Json;
        var speaker = DocumentJson.Deserialize<ClaimDocument>(found.Json.Span)!.Speaker!;
        return await JoinedAsync(
            store, recorded, new(quotation.Text!, quotation.Lang), reference, new(speaker.Type!.Value, speaker.Id!), cancellation);
    }

    private static async Task<ReadOnlyMemory<byte>> JoinedAsync(
        IGraphStore store, Document recorded, VerificationQuestion words, Reference claim, Reference speaker, CancellationToken cancellation)
    {
        var shingles = Shingles.ToFind(words.Text, MostShingles);
        if (shingles.Count == 0)
            return recorded.Json;
        try
        {
            var query = new WordingQuery(shingles, MostClaims, AtLeast: (shingles.Count + 1) / 2);
            var variants = PossibleVariants.Of(words, claim, speaker, await store.FindWordingAsync(query, cancellation), cancellation);
            return variants.Count == 0
                ? recorded.Json
                : (byte[])[.. recorded.Json.Span[..^1], .. ",\"possibleVariants\":"u8, .. DocumentJson.Serialize(variants), (byte)'}'];
        }
        catch (StoreFaultException)
        {
            // What was asked for is on record, and that is what the answer has to say.
            return recorded.Json;
        }
    }
}
