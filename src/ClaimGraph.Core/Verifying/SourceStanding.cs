using ClaimGraph.Graph;

namespace ClaimGraph.Verifying;

/// <summary>Says of the sources on which an answer rests that they are disputed or were retracted: claims name their sources without it.</summary>
public static class SourceStanding
{
    /// <summary>Sources that are looked up for one answer.</summary>
    private const int Most = 20;

    /// <summary>The sources whose status is to be looked up.</summary>
    public static IReadOnlyList<Reference> SourcesOf(VerificationDocument answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return
        [
            .. answer.Candidates.Concat((answer.Pieces ?? []).Select(piece => piece.Candidate).OfType<ComparedClaim>())
                .SelectMany(candidate => new[] { candidate.OnRecord.Source, candidate.PrintedSo?.Source })
                .OfType<Reference>().Distinct().Take(Most),
        ];
    }

    /// <summary>The answer with what was found.</summary>
    /// <param name="statuses">Of the sources that are not active.</param>
    public static VerificationDocument Told(VerificationDocument answer, IReadOnlyDictionary<Reference, RecordStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(statuses);
        if (statuses.Count == 0)
            return answer;
        return answer with
        {
            Because = answer.Because + BecauseOf(answer, statuses),
            Candidates = [.. answer.Candidates.Select(candidate => Told(candidate, statuses))],
            Pieces = answer.Pieces is { } pieces
                ? [.. pieces.Select(piece => piece.Candidate is { } candidate ? piece with { Candidate = Told(candidate, statuses) } : piece)]
                : null,
        };
    }

    private static string BecauseOf(VerificationDocument answer, IReadOnlyDictionary<Reference, RecordStatus> statuses) =>
        Contradictions.SubjectOf(answer) is not null && (answer.Candidates[0].PrintedSo ?? answer.Candidates[0].OnRecord).Source is { } source
        && statuses.TryGetValue(source, out var status)
            ? VerdictWords.Status("The source", status)
            : "";

    private static ComparedClaim Told(ComparedClaim candidate, IReadOnlyDictionary<Reference, RecordStatus> statuses) => candidate with
    {
        OnRecord = Told(candidate.OnRecord, statuses),
        PrintedSo = candidate.PrintedSo is { } print ? Told(print, statuses) : null,
    };

    private static RecordedWords Told(RecordedWords words, IReadOnlyDictionary<Reference, RecordStatus> statuses) =>
        words.Source is { } source && statuses.TryGetValue(source, out var status) ? words with { SourceStatus = status } : words;
}
