using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;
using ClaimGraph.Verifying.InTexts;

namespace ClaimGraph.Api.Tracing;

/// <summary>Were these words said, and by whom?</summary>
internal static class VerifyWords
{
    public static void MapVerification(this IEndpointRouteBuilder api) => api
        .MapPost("/verify", PostAsync)
        .WithTags("Tracing")
        .Needs(Scope.Read)
        .Does("verifyWords", "Tells whether words are on record, as whose, and how they differ from what is recorded.",
            $"""
            verdict says exact (extent whole or part), altered, different-speaker, unknown-speaker, paraphrase-only, translation-only,
            not-on-record or too-short-to-tell; because says it in a sentence. candidates are the records it rests on, the nearest first, each
            compared with the words. What the speaker said is the measure: words that only a misprint has are altered, and printedSo names it.
            A part that was cut out of a sentence has an alarm of kind frame with the rest of it, and is altered where that denies, reports,
            asks, attributes it or makes it a condition. Words that hold several utterances are answered piece by piece in pieces. A speaker
            whose name nobody on record has is answered as unknown. Words of a joint statement are each speaker's, and what was said on behalf of
            somebody is theirs as well; because, jointWith and onBehalfOf say so. Words that no statement on record has as they are, are looked for in the
            texts that are kept of sources: inText names up to {TextPlaces.MostAnswered} of the {VerificationQuestion.Texts} that share the most with
            them, where they stand in each, and what the sentence around makes of them. That is no verdict: a text does not prove who said
            something. {Limits.AnchoredTextBytes >> 20} MB of texts are read, as long as there is time; notLookedAt names the sources of the others.
            """)
        .Reads<VerificationRequest>("verification-request")
        .Answers(new(StatusCodes.Status200OK, "What the record says.", typeof(VerificationDocument), "verification"))
        .Refuses(Problems.AmbiguousMatch);

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var request = (await RequestBody.ReadAsync<VerificationRequest>(http)).Document;
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
            DocumentJson.Serialize(await AnswerAsync(http.Request, store, request, lane.PartTime, cancellation))));
    }

    /// <summary>What the record says of words.</summary>
    /// <param name="timeForTexts">How long texts of sources are read.</param>
    /// <exception cref="ProblemException">Several on record have the speaker's name.</exception>
    public static async Task<VerificationDocument> AnswerAsync(
        HttpRequest http, IGraphStore store, VerificationRequest request, TimeSpan timeForTexts, CancellationToken cancellation)
    {
        var question = new VerificationQuestion(
            request.Text!, request.Lang, await SpeakerOfAsync(request.Speaker, store, cancellation), request.Speaker is not null, request.SaidOn);
        var matches = await WordingSearch.FindAsync(store, question, cancellation);
        var answer = Verification.Of(question, matches, cancellation);
        if (Verification.MayBeSeveral(answer))
            answer = Verification.InPieces(
                answer, question, [.. matches, .. await WordingSearch.FindOfSentencesAsync(store, question.Text, cancellation)], cancellation);
        if (Contradictions.SubjectOf(answer) is { } claim
            && await store.ListRelatedAsync(new(claim, [EdgeType.Contradicts], Depth: 1), new(Contradictions.Most), cancellation) is { } related)
            answer = Contradictions.Named(answer, related.Items);
        answer = await WordsInTexts.ToldAsync(answer, store, question, timeForTexts, cancellation);
        answer = SourceStanding.Told(answer, await StatusesOfAsync(SourceStanding.SourcesOf(answer), store, cancellation));
        return answer with
        {
            Candidates = [.. answer.Candidates.Select(Traced)],
            Pieces = answer.Pieces is { } pieces
                ? [.. pieces.Select(piece => piece.Candidate is { } candidate ? piece with { Candidate = Traced(candidate) } : piece)]
                : null,
        };

        ComparedClaim Traced(ComparedClaim candidate) => candidate with { Trace = $"{Addresses.Of(http, candidate.Claim)}/trace" };
    }

    /// <summary>The statuses of those that are not active.</summary>
    private static async Task<Dictionary<Reference, RecordStatus>> StatusesOfAsync(
        IReadOnlyList<Reference> sources, IGraphStore store, CancellationToken cancellation)
    {
        var statuses = new Dictionary<Reference, RecordStatus>();
        foreach (var source in sources)
            if (await store.FindAsync(source, cancellation) is { Status: RecordStatus.Disputed or RecordStatus.Retracted } found)
                statuses[source] = found.Status;
        return statuses;
    }

    /// <summary>Who is meant by a name or a reference; null when nobody on record is. Who is meant of several, nobody guesses.</summary>
    private static async Task<Reference?> SpeakerOfAsync(string? speaker, IGraphStore store, CancellationToken cancellation)
    {
        if (speaker is null)
            return null;
        if (Reference.TryParse(speaker, out var reference))
        {
            return PathIds.IsPossible(reference) && await store.FindAsync(reference, cancellation) is { Status: not RecordStatus.Deleted }
                ? reference
                : null;
        }

        var named = await store.FindNamedAsync(speaker, cancellation);
        if (named.Count <= 1)
            return named is [var one] ? new(one.Type, one.Id) : null;
        var sentence = $"{(named.Count < Limits.Namesakes ? named.Count : $"{named.Count} or more")} on record are called “{speaker}”: write the reference of the one that is meant.";
        throw new ProblemException(Problems.AmbiguousMatch, sentence)
        {
            Candidates = [.. named.Select(node => new Candidate(new(node.Type, node.Id), node.Label ?? node.Id) { Score = 1 })],
        }.At("speaker", sentence);
    }
}
