using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;
using ClaimGraph.Verifying.InTexts;

namespace ClaimGraph.Api.Tracing;

/// <summary>Looks for words that are verified in the texts that are kept of sources.</summary>
internal static class WordsInTexts
{
    /// <summary>An answer with the texts in which the words stand, when they are sought there.</summary>
    public static async Task<VerificationDocument> ToldAsync(
        VerificationDocument answer, IGraphStore store, VerificationQuestion question, CancellationToken cancellation)
    {
        if (!TextPlaces.AreSought(answer) || TextPhrases.QueryOf(question.Text) is not { } query)
            return answer;
        var left = (await store.FindInTextsAsync(query, cancellation)).Select(match => match.Source).ToList();
        var found = new List<FoundInText>();
        var bytes = 0;
        while (left.Count > 0 && found.Count < TextPlaces.MostAnswered)
        {
            // A text may be gone because the source was deleted meanwhile.
            if (await store.FindSourceTextAsync(left[0].Id, cancellation) is { } kept
                && await store.FindAsync(left[0], cancellation) is { Status: not RecordStatus.Deleted } document)
            {
                bytes += Encoding.UTF8.GetByteCount(kept.Text);
                if (bytes > Limits.AnchoredTextBytes)
                    break;
                if (TextPlaces.Find(question, DocumentJson.Deserialize<SourceDescription>(document.Json.Span)!, kept, cancellation) is { } place)
                    found.Add(place);
            }

            left.RemoveAt(0);
        }

        return TextPlaces.Told(answer, found, left);
    }
}
