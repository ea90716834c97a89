using ClaimGraph.Api.Names;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Extracting;

/// <summary>Says of candidates who of their speakers is on record, and what of their words.</summary>
internal static class OnRecord
{
    /// <summary>An answer with what is on record of each candidate.</summary>
    /// <param name="time">How long candidates are verified.</param>
    /// <returns>The answer, and how many of its candidates, those in front, were verified.</returns>
    public static async Task<(ExtractionDocument Answer, int Verified)> NamedAsync(
        ExtractionDocument answer, HttpRequest http, IGraphStore store, TimeSpan time, CancellationToken cancellation)
    {
        var named = new Dictionary<string, IReadOnlyList<Match>>(StringComparer.Ordinal);
        var candidates = new List<StatementCandidate>(answer.Candidates.Count);
        var warnings = new List<string>(answer.Warnings);
        using var part = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        part.CancelAfter(time);
        var verified = 0;
        foreach (var candidate in answer.Candidates)
        {
            var matches = await MatchesAsync(candidate.Speaker, named, store, cancellation);
            var matched = Matched(candidate, matches);
            if (verified == candidates.Count && verified < Limits.VerifiedStatements && await AlreadyAsync(matched, http, store, part.Token, cancellation) is var (done, already) && done)
            {
                verified++;
                matched = matched with { Already = already };
            }

            candidates.Add(matched);
        }

        if (verified < candidates.Count)
            warnings.Add($"The first {verified} of {candidates.Count} candidates were looked for on record; of the others already says nothing.");
        if (named.Count == Limits.LookedUpSpeakers)
            warnings.Add($"{named.Count} names of speakers were looked for on record; those of others have no matches.");
        return (answer with { Candidates = candidates, Warnings = warnings }, verified);
    }

    private static async Task<IReadOnlyList<Match>> MatchesAsync(
        CandidateSpeaker speaker, Dictionary<string, IReadOnlyList<Match>> named, IGraphStore store, CancellationToken cancellation)
    {
        if (speaker.Name is not { Length: > 0 and <= Limits.Name } name)
            return [];
        if (named.TryGetValue(name, out var known))
            return known;
        if (named.Count >= Limits.LookedUpSpeakers)
            return [];
        var namesakes = await store.FindNamedAsync(name, cancellation);
        if (namesakes.Count > 0 || speaker.Kind is not (RecordKind.Person or RecordKind.Institution))
            return named[name] = [.. namesakes.Select(node => new Match(new(node.Type, node.Id), node.Label ?? node.Id, name, 1, MatchTier.Same, []))];
        var query = new MatchQuery { Type = speaker.Kind, Name = name, Institution = Fitting(speaker.Institution) };
        return named[name] = (await MatchNames.AnswerAsync(store, query, Limits.DefaultMatchResults, Matcher.Likely, cancellation)).Results;
    }

    private static string? Fitting(string? institution) => institution is { Length: > 0 and <= Limits.Name } ? institution : null;

    private static StatementCandidate Matched(StatementCandidate candidate, IReadOnlyList<Match> matches)
    {
        var speaker = candidate.Speaker with { Matches = matches };
        if (matches is not [{ Tier: MatchTier.Same } one] || candidate.Claim.Speaker is null)
            return candidate with { Speaker = speaker };
        // Exactly one has the name: the claim says which.
        var meant = new EntityDescription { Type = one.Reference.Kind, Id = one.Reference.Id, Name = one.Name };
        return candidate with
        {
            Speaker = speaker with { Kind = one.Reference.Kind },
            Claim = candidate.Claim with { Speaker = meant },
            Apart = candidate.Apart is { } apart ? [.. apart.Select(claim => claim with { Speaker = meant })] : null,
        };
    }

    /// <summary>What is on record of the words; not done where they are too long, or there was no time left.</summary>
    private static async Task<(bool IsDone, AlreadyRecorded? Already)> AlreadyAsync(
        StatementCandidate candidate, HttpRequest http, IGraphStore store, CancellationToken part, CancellationToken cancellation)
    {
        if (part.IsCancellationRequested)
            return (false, null);
        if (candidate.Claim.Text is not { } words || Text.CodePoints.Count(words) > Limits.QuotationText)
            return (true, null);
        var speaker = candidate.Speaker.Matches is [{ Tier: MatchTier.Same } one] ? one.Reference.ToString() : null;
        var request = new VerificationRequest { Text = words, Lang = candidate.Claim.Lang, Speaker = speaker };
        try
        {
            var verified = await VerifyWords.AnswerAsync(http, store, request, TimeSpan.Zero, part);
            return (true, verified.Verdict is Verdict.NotOnRecord or Verdict.TooShortToTell && verified.Candidates.Count == 0 ? null
                : new(verified.Verdict, verified.Candidates.Count > 0 ? verified.Candidates[0].Claim : null));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (false, null);
        }
    }
}
