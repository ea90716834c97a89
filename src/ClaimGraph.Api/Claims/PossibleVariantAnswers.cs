using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Claims;

/// <summary>
/// Tells those who record words that nearly the same ones of the same speaker are on record as another claim, or the same as somebody else's.
/// </summary>
/// <remarks>
/// It must cost a fraction of what recording them does: nearly the same ones are looked for among the speaker's own claims only, by a few
/// shingles in which such words agree, and those of others by one word for the text as a whole.
/// </remarks>
internal static class PossibleVariantAnswers
{
    private const string Field = "possibleVariants";
    private const string UnknownField = "possibleVariantsUnknown";

    private const int MostShingles = 8;
    private const int MostClaims = 10;

    /// <summary>What the answer says of them.</summary>
    public static AnswerField[] Fields { get; } =
    [
        new(Field, typeof(IReadOnlyList<PossibleVariant>),
            "Claims of the same speaker in nearly the same words, and of others in the same; left out when there are none. Nothing was merged."),
        new(UnknownField, typeof(bool), "True when they were not looked for, because too much else was asked; left out otherwise."),
    ];

    /// <summary>The document of a record just written, with its possible variants at the end where there are any.</summary>
    /// <param name="claim">The claim that the words were recorded for.</param>
    public static async Task<ReadOnlyMemory<byte>> JoinedAsync(
        IGraphStore store, HeavyLane lane, Document recorded, VerificationQuestion words, Reference claim, CancellationToken cancellation)
    {
        var shingles = Shingles.Sketch(Shingles.Of(words.Text, out var whole), MostShingles);
        if (shingles.Count == 0)
            return recorded.Json;
        try
        {
            // Two of eight: with every fourth word changed, half of the shingles are left, and of six that are kept two or more nine times in ten.
            var query = new WordingQuery(shingles, MostClaims, AtLeast: (shingles.Count * 2 + MostShingles - 1) / MostShingles)
            {
                Beside = claim,
                Whole = whole,
            };
            var matches = await store.FindWordingAsync(query, cancellation);
            if (matches.Count == 0)
                return recorded.Json;
            var variants = await lane.TryAnswerAsync(() => PossibleVariants.Of(words, matches, cancellation), cancellation);
            return variants switch
            {
                null => Unknown(recorded),
                [] => recorded.Json,
                _ => Responses.With(recorded.Json, Field, DocumentJson.Serialize(variants)),
            };
        }
        catch (StoreFaultException)
        {
            // What was asked for is on record, and that is what the answer has to say.
            return Unknown(recorded);
        }
    }

    private static ReadOnlyMemory<byte> Unknown(Document recorded) => Responses.With(recorded.Json, UnknownField, "true"u8);
}
