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
    /// <param name="time">How long texts are read: those that there is no time for are named as not looked at.</param>
    public static async Task<VerificationDocument> ToldAsync(
        VerificationDocument answer, IGraphStore store, VerificationQuestion question, TimeSpan time, CancellationToken cancellation)
    {
        if (!TextPlaces.AreSought(answer) || TextPhrases.QueryOf(question.Text) is not { } query)
            return answer;
        var left = new Queue<Reference>((await store.FindInTextsAsync(query, cancellation)).Select(match => match.Source));
        var found = new List<FoundInText>();
        using var part = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        part.CancelAfter(time);
        try
        {
            await LookAsync(store, question, left, found, part.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // What was found is an answer; the text under way is still among those left.
        }

        return TextPlaces.Told(answer, found, [.. left]);
    }

    private static async Task LookAsync(
        IGraphStore store, VerificationQuestion question, Queue<Reference> left, List<FoundInText> found, CancellationToken cancellation)
    {
        for (var bytes = 0; left.TryPeek(out var source) && found.Count < TextPlaces.MostAnswered; left.Dequeue())
        {
            // A text may be gone because the source was deleted meanwhile.
            if (await store.FindSourceTextAsync(source.Id, cancellation) is not { } kept
                || await store.FindAsync(source, cancellation) is not { Status: not RecordStatus.Deleted } document)
                continue;
            bytes += Encoding.UTF8.GetByteCount(kept.Text);
            if (bytes > Limits.AnchoredTextBytes)
                return;
            if (TextPlaces.Find(question, DocumentJson.Deserialize<SourceDescription>(document.Json.Span)!, kept, cancellation) is { } place)
                found.Add(place);
        }
    }
}
