using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Words that hold several utterances are answered piece by piece.</summary>
public sealed class PiecesTests
{
    private const string Bridge = "We will build the new bridge over the river before winter.";
    private const string Schools = "Every village of this valley shall have a school of its own.";

    private static readonly ClaimDocument[] Recorded =
    [
        Records.Claim(Bridge, "en") with { Id = "bridge" },
        Records.Claim(Schools, "en") with { Id = "schools" },
        Records.Claim("Nobody has the right to close the road to the sea", "en") with
        {
            Id = "road",
            Speaker = new() { Type = RecordKind.Person, Id = "ben", Name = "Ben" },
        },
    ];

    [Test]
    public void Two_recorded_utterances_that_were_joined_are_named_and_the_whole_is_altered()
    {
        var answer = InPieces($"{Bridge} {Schools}");

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(Said(answer), Is.EqualTo(new[] { $"Exact bridge {Bridge}", $"Exact schools {Schools}" }));
        Assert.That(answer.Because, Does.Contain("2 pieces"));
    }

    [TestCase("We will build the new bridge over the river before winter and every village of this valley shall have a school of its own")]
    [TestCase("We will build the new bridge over the river before winter, every village of this valley shall have a school of its own.")]
    public void They_are_told_apart_without_a_mark_between_them(string words)
    {
        var answer = InPieces(words);

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(answer.Pieces!.Select(piece => piece.Candidate?.Claim.Id).OfType<string>(), Is.EqualTo(new[] { "bridge", "schools" }), answer.Because);
    }

    [Test]
    public void What_is_exact_altered_and_not_on_record_is_told_of_each()
    {
        var answer = InPieces($"We will not build the new bridge over the river before winter. {Schools} And cheese will be free for everybody on Sundays. It is the best cheese of the whole country.");

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered));
        Assert.That(answer.Pieces!.Select(piece => piece.Verdict), Is.EqualTo(new[] { Verdict.Altered, Verdict.Exact, Verdict.NotOnRecord }), answer.Because);
        Assert.That(answer.Pieces![2].Words, Is.EqualTo("And cheese will be free for everybody on Sundays. It is the best cheese of the whole country."));
    }

    [Test]
    public void A_piece_of_somebody_else_is_told_as_that()
    {
        var answer = InPieces($"{Bridge} Nobody has the right to close the road to the sea.");

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered));
        Assert.That(answer.Pieces!.Select(piece => piece.Verdict), Is.EqualTo(new[] { Verdict.Exact, Verdict.DifferentSpeaker }), answer.Because);
    }

    [Test]
    public void A_recorded_sentence_is_found_in_words_as_long_as_may_be()
    {
        var filler = string.Concat(Enumerable.Range(0, 500).Select(number => $"Page {number} tells of ships, herbs and kings. "))[..9_000];
        var answer = InPieces($"{filler}. {Schools} {filler}");

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered));
        Assert.That(answer.Pieces!.Where(piece => piece.Verdict == Verdict.Exact).Select(piece => piece.Words), Is.EqualTo(new[] { Schools }));
        Assert.That(answer.Pieces, Has.Count.EqualTo(3));
    }

    [Test]
    public void Words_that_are_one_utterance_have_no_pieces()
    {
        Assert.That(InPieces(Bridge).Pieces, Is.Null);
        Assert.That(InPieces("We build the new bridge over the river before winter.").Pieces, Is.Null);
        Assert.That(InPieces("Cheese will be free for everybody on Sundays. It is the best cheese of the whole country.").Pieces, Is.Null);
    }

    [Test]
    public void Sentences_of_one_record_stay_together()
    {
        var claim = Records.Claim($"{Bridge} {Schools} Thank you all for coming here tonight.", "en");

        var answer = InPieces($"{Bridge} {Schools} Cheese will be free for everybody on Sundays.", claim);

        Assert.That(Said(answer), Is.EqualTo(new[] { $"Exact claim {Bridge} {Schools}", "NotOnRecord  Cheese will be free for everybody on Sundays." }), answer.Because);
    }

    [Test]
    public void However_many_sentences_there_are_a_number_of_questions_is_asked_and_every_sentence_has_part_in_one()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(number => $"The ship {number} carries copper kettles. "));
        var portions = PutSentences.Portions(text);

        Assert.That(portions, Has.Count.InRange(2, Limits.SearchPortions));
        Assert.That(portions.Select(portion => portion.Count), Has.All.InRange(1, Limits.QueryShingles));
        Assert.That(PutSentences.Portions("One ship carries copper kettles."), Is.Empty);
    }

    [Test]
    public void It_stops_when_nobody_waits() =>
        Assert.That(
            () => Verification.InPieces(Records.Verify(Bridge), Records.Question($"{Bridge} {Schools}"), [], new(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    private static VerificationDocument InPieces(string words, params ClaimDocument[] claims)
    {
        var matches = (claims.Length == 0 ? Recorded : claims).Select(claim => new WordingMatch(Records.Stored(claim), 9)).ToList();
        var answer = Verification.Of(Records.Question(words), matches);
        return Verification.MayBeSeveral(answer) ? Verification.InPieces(answer, Records.Question(words), matches) : answer;
    }

    private static IEnumerable<string> Said(VerificationDocument answer) =>
        answer.Pieces!.Select(piece => $"{piece.Verdict} {piece.Candidate?.Claim.Id} {piece.Words}");
}
