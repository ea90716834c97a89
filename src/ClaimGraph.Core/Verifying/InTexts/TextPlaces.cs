using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Text;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying.InTexts;

/// <summary>Finds words that are put in the texts that are kept of sources, and says so in an answer.</summary>
public static class TextPlaces
{
    /// <summary>Texts with the words that are answered.</summary>
    public const int MostAnswered = 5;

    /// <summary>Whether the words are looked for in texts: when no statement that is on record has them as they are, and they tell something.</summary>
    public static bool AreSought(VerificationDocument answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict is Verdict.NotOnRecord or Verdict.ParaphraseOnly or Verdict.Altered;
    }

    /// <summary>Where the words stand in a text; null when nothing enough like them stands there.</summary>
    /// <param name="source">Whose text it is.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static FoundInText? Find(
        VerificationQuestion question, SourceDescription source, SourceText kept, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(kept);
        var lang = question.Lang ?? source.Lang;
        var words = question.Text.Trim();
        if (words.Length == 0 || new AnchoredText(kept.Text, lang).Locate(words, before: null, cancellation: cancellation) is not { State: not AnchorState.Lost } anchor)
            return null;
        var put = PrintedText.Of(words, lang);
        TextSpan? span = anchor.Place is { } place && CodePoints.IndexOf(kept.Text, place.Start) is var start ? new(start, start + place.Exact.Length) : null;
        return new()
        {
            Source = new(RecordKind.Source, source.Id!),
            SourceStatus = source.Status is RecordStatus.Active ? null : source.Status,
            SourceTitle = source.Title,
            Publisher = source.Publisher?.Name,
            PublishedOn = source.PublishedOn,
            TextSha256 = kept.Sha256,
            State = anchor.State,
            Score = anchor.Score,
            Place = anchor.Place,
            Places = anchor.Places,
            // What stands between two pages is no part of the words: there, only the anchor knows what was compared.
            Comparison = anchor is { Comparison: not null, Between: null } && span is { } found
                ? WordingComparer.Compare(PrintedText.Of(WordEdges.Widen(kept.Text, found).In(kept.Text), lang), put, cancellation)
                : anchor.Comparison,
            Between = anchor.Between,
            Alarms = anchor.Alarms,
        };
    }

    /// <summary>An answer with the texts in which the words stand.</summary>
    /// <param name="found">In the order in which texts share the most with the words.</param>
    /// <param name="notLookedAt">Sources whose texts share words with those put, and were not looked at.</param>
    public static VerificationDocument Told(VerificationDocument answer, IReadOnlyList<FoundInText> found, IReadOnlyList<Reference> notLookedAt)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(notLookedAt);
        var inText = found.OrderByDescending(place => place.IsWordForWord).ThenByDescending(place => place.Score).ToList();
        return answer with
        {
            Because = answer.Because + (inText.Count > 0 ? VerdictWords.InText(answer.Verdict, inText) : notLookedAt.Count > 0 ? VerdictWords.NotLookedAt : ""),
            InText = inText.Count == 0 ? null : inText,
            NotLookedAt = notLookedAt.Count == 0 ? null : notLookedAt,
        };
    }
}
