using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>Takes words that are put apart into what is on record and what is not.</summary>
internal sealed class Pieces
{
    /// <summary>Claims that a piece is compared with: those that share the most with it.</summary>
    private const int Nearest = 4;

    /// <summary>Characters of a stretch of sentences that is looked at before each of them is.</summary>
    private const int Stretch = 1_500;

    /// <summary>How often a piece is taken apart further, at what a claim has of it.</summary>
    private const int Depth = 6;

    private readonly VerificationQuestion question;
    private readonly IReadOnlyList<(int Start, int End)> sentences;
    private readonly List<(ClaimDocument Claim, Reference Reference, HashSet<string> Shingles)> claims = [];
    private readonly CancellationToken cancellation;
    private readonly List<(int Start, int End, PieceDocument Piece, List<ComparedClaim> Candidates)> pieces = [];
    private int left;

    private Pieces(VerificationQuestion question, IReadOnlyList<WordingMatch> matches, int mostWords, CancellationToken cancellation)
    {
        (this.question, this.cancellation, left) = (question, cancellation, mostWords);
        sentences = PutSentences.Of(PrintedText.Of(question.Text, question.Lang));
        foreach (var match in matches.DistinctBy(match => match.Claim.Reference))
        {
            cancellation.ThrowIfCancellationRequested();
            var claim = DocumentJson.Deserialize<ClaimDocument>(match.Claim.Json.Span)!;
            claims.Add((claim, match.Claim.Reference, ShinglesOf(claim)));
        }
    }

    /// <summary>Whether pieces were left unjudged, because there are so many.</summary>
    public bool IsExhausted => left <= 0 || pieces.Count >= Limits.Pieces;

    /// <summary>The pieces in order; empty when the words are one, or nothing of them is on record.</summary>
    /// <param name="mostWords">Words that are compared.</param>
    public static (IReadOnlyList<PieceDocument> Pieces, bool IsComplete) Of(
        VerificationQuestion question, IReadOnlyList<WordingMatch> matches, int mostWords, CancellationToken cancellation)
    {
        var work = new Pieces(question, matches, mostWords, cancellation);
        foreach (var (start, end) in work.Stretches())
            work.Judge(start, end, Depth);
        return work.pieces.Count > 1 && work.pieces.Exists(piece => piece.Piece.IsOnRecord)
            ? ([.. work.pieces.Select(piece => piece.Piece)], !work.IsExhausted)
            : ([], true);
    }

    private static HashSet<string> ShinglesOf(ClaimDocument claim)
    {
        var shingles = Shingles.Of(claim.Text!).ToHashSet(StringComparer.Ordinal);
        foreach (var quotation in claim.Quotations ?? [])
            if (quotation.Text != claim.Text)
                shingles.UnionWith(Shingles.Of(quotation.Text!));
        return shingles;
    }

    /// <summary>The words in stretches of whole sentences: what is recorded may be several short ones.</summary>
    private IEnumerable<(int Start, int End)> Stretches()
    {
        for (var index = 0; index < sentences.Count;)
        {
            var (start, end) = sentences[index++];
            while (index < sentences.Count && sentences[index].End - start <= Stretch)
                end = sentences[index++].End;
            yield return (start, end);
        }
    }

    private void Judge(int start, int end, int depth)
    {
        (start, end) = PutSentences.Trimmed(question.Text, start, end);
        if (!question.Text[start..end].Any(char.IsLetterOrDigit) || pieces.Count >= Limits.Pieces)
            return;
        var (piece, candidates) = Judge(start, end, Near(start, end));
        if (depth > 0 && candidates is [{ Verdict: Verdict.Altered } nearest, ..] && Inside(nearest.Comparison) is { } inside
            && inside.Start + inside.End > 0 && inside.Start + inside.End < end - start)
        {
            Judge(start, start + inside.Start, depth - 1);
            Judge(start + inside.Start, end - inside.End, depth - 1);
            Judge(end - inside.End, end, depth - 1);
            return;
        }

        if (piece.Verdict is not (Verdict.Exact or Verdict.TranslationOnly) && candidates is not [{ Verdict: Verdict.Exact or Verdict.TranslationOnly }, ..]
            && sentences.Where(sentence => sentence.Start < end && sentence.End > start).Take(2).Count() > 1)
        {
            foreach (var sentence in sentences.Where(sentence => sentence.Start < end && sentence.End > start))
                Judge(Math.Max(start, sentence.Start), Math.Min(end, sentence.End), depth - 1);
            return;
        }

        Add((start, end, piece, candidates));
    }

    /// <summary>Pieces side by side that are one in the record, or are nowhere in it, are one piece.</summary>
    private void Add((int Start, int End, PieceDocument Piece, List<ComparedClaim> Candidates) next)
    {
        if (pieces.Count > 0 && Join(pieces[^1], next) is { } joined)
            pieces[^1] = joined;
        else
            pieces.Add(next);
    }

    private (PieceDocument Piece, List<ComparedClaim> Candidates) Judge(
        int start, int end, IEnumerable<(ClaimDocument Claim, Reference Reference, HashSet<string> Shingles)> near)
    {
        cancellation.ThrowIfCancellationRequested();
        var words = question.Text[start..end];
        var asked = question with { Text = words };
        var judge = new CandidateJudge(asked, Math.Max(left, 1), cancellation);
        var candidates = new List<ComparedClaim>();
        if (left > 0)
            candidates.AddRange(near.Select(claim => judge.Judge(claim.Claim, claim.Reference)).OfType<ComparedClaim>());
        left -= judge.Compared;
        candidates.Sort(Ranking.Compare);
        var (verdict, because) = Verification.Judge(asked, candidates);
        var isNamed = verdict is not (Verdict.NotOnRecord or Verdict.TooShortToTell);
        return (new()
        {
            Words = words,
            Verdict = verdict,
            Extent = isNamed ? candidates[0].Extent : null,
            Because = because,
            Candidate = isNamed ? candidates[0] : null,
        }, candidates);
    }

    private IEnumerable<(ClaimDocument Claim, Reference Reference, HashSet<string> Shingles)> Near(int start, int end)
    {
        var shingles = Shingles.Of(question.Text[start..end]);
        return claims
            .Select(claim => (claim, Shared: shingles.Count(claim.Shingles.Contains)))
            .Where(claim => claim.Shared > 0)
            .OrderByDescending(claim => claim.Shared)
            .ThenBy(claim => claim.claim.Shingles.Count)
            .ThenBy(claim => claim.claim.Reference)
            .Take(Nearest)
            .Select(claim => claim.claim);
    }

    /// <summary>How many characters stand in front of and behind what is recorded; null when it is not recorded in one run.</summary>
    private static (int Start, int End)? Inside(WordingComparison comparison)
    {
        if (comparison.Diff is not { } diff || !comparison.Classes.Contains(WordingClass.Extended))
            return null;
        var start = diff.TakeWhile(run => run.Kind == ChangeKind.Added).Sum(run => run.To!.Length);
        var end = diff.Reverse().TakeWhile(run => run.Kind == ChangeKind.Added).Sum(run => run.To!.Length);
        return (start, end);
    }

    private (int Start, int End, PieceDocument Piece, List<ComparedClaim> Candidates)? Join(
        (int Start, int End, PieceDocument Piece, List<ComparedClaim> Candidates) one,
        (int Start, int End, PieceDocument Piece, List<ComparedClaim> Candidates) next)
    {
        if (!one.Piece.IsOnRecord && !next.Piece.IsOnRecord)
            return (one.Start, next.End, new() { Words = question.Text[one.Start..next.End], Verdict = Verdict.NotOnRecord, Because = VerdictWords.Nothing(question) }, []);

        if (one.Piece.Candidate is not { } claim || !next.Candidates.Exists(candidate => candidate.Claim == claim.Claim))
            return null;
        var (together, found) = Judge(one.Start, next.End, claims.Where(known => known.Reference == claim.Claim));
        return together.Verdict is Verdict.Exact or Verdict.TranslationOnly || (together.Verdict == next.Piece.Verdict && together.Verdict == one.Piece.Verdict && together.Verdict != Verdict.Altered)
            ? (one.Start, next.End, together, found)
            : null;
    }
}
