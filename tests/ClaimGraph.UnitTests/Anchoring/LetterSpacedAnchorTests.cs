using ClaimGraph.Anchoring;
using ClaimGraph.UnitTests.Wording.Pairs;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Words that are printed letter by letter.</summary>
public sealed class LetterSpacedAnchorTests
{
    [TestCase("The r e f o r m of the harbour is not over.", "The reform of the harbour is not over", "en")]
    [TestCase("The R E F O R M of the harbour is not over.", "The reform of the harbour is not over", "en")]
    [TestCase("T h e   r e f o r m   o f   t h e   h a r b o u r   i s   n o t   o v e r .", "The reform of the harbour is not over", "en")]
    [TestCase("T h e r e f o r m o f t h e h a r b o u r i s n o t o v e r .", "The reform of the harbour is not over", "en")]
    [TestCase("Die R e f o r m der Häfen ist n i c h t vorbei.", "Die Reform der Häfen ist nicht vorbei", "de")]
    [TestCase("Die R\u2009e\u2009f\u2009o\u2009r\u2009m der H\u00A0ä\u00A0f\u00A0e\u00A0n ist nicht vorbei.", "Die Reform der Häfen ist nicht vorbei", "de")]
    [TestCase("Die Reform der H a\u0308 f e n ist nicht vorbei.", "Die Reform der Häfen ist nicht vorbei", "de")]
    [TestCase("Die S t r a ß e n in B e r l i n sind wieder offen.", "Die Straßen in Berlin sind wieder offen", "de")]
    [TestCase("Мы н и к о г д а не продадим эти винтовки.", "Мы никогда не продадим эти винтовки", "ru")]
    [TestCase("М ы   н и к о г д а   н е   п р о д а д и м   э т и   в и н т о в к и .", "Мы никогда не продадим эти винтовки", "ru")]
    [TestCase("I m   J a h r e   1 9 4 5   w a r   d e r   K r i e g   v o r b e i .", "Im Jahre 1945 war der Krieg vorbei", "de")]
    [TestCase("“R e f o r m , s e c u r i t y and peace are what we need here.”", "Reform, security and peace are what we need here", "en")]
    public void They_are_the_same_words_from_their_first_letter_to_their_last(string printed, string words, string lang)
    {
        var text = $"Er kam. He came. {printed} Er ging. He left.";

        var anchor = Located.In(text, words, lang);

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Is.EqualTo(printed.Trim('.', '“', '”', ' ')));
        Assert.That((anchor.Comparison!.Classes, anchor.Comparison.Alarms), Is.EqualTo((new[] { WordingClass.Punctuation }, Array.Empty<Alarm>())));
        Assert.That(anchor.Score, Is.EqualTo(0.999));
        Assert.That(string.Concat(anchor.Comparison.Diff!.Select(change => change.To)), Is.EqualTo(anchor.Place.Exact));
    }

    [Test]
    public void A_changed_word_beside_them_is_seen()
    {
        var anchor = Located.In("He came. The r e f o r m of the northern harbour is finished. He left.", "The reform of the northern harbour is not finished");

        Assert.That(anchor.Place!.Exact, Is.EqualTo("The r e f o r m of the northern harbour is finished"));
        Assert.That(anchor.Comparison!.Alarms.Single().Kind, Is.EqualTo(AlarmKind.Negation));
    }

    [TestCase("I a m not sure of it, and a b c d e are its parts.")]
    [TestCase("Items a, b, c, d and e: I am a member of it.")]
    [TestCase("В о с и к: предлоги, и я с а не в.")]
    [TestCase("U. S. A. F. planes and the B. B. C. came.")]
    [TestCase("1 2 3 4 5 and 6 7 8 9, as in 1 9 4 5.")]
    public void Single_letters_that_are_words_initials_or_items_stay_apart(string text) =>
        Assert.That(LetterSpacing.Closed(text, PrintedText.Of(text + " member abc abs vos bbc usaf usa 1945 123"), default), Is.Null);

    [Test]
    public void Texts_of_the_tables_and_the_seeds_are_not_read_otherwise()
    {
        var texts = ((WordingPair[][])[IdenticalPairs.All, PunctuationPairs.All, TrimmedPairs.All, ExtendedPairs.All, StitchedPairs.All, SubstitutedPairs.All, ParaphrasePairs.All])
            .SelectMany(pairs => pairs).SelectMany(pair => new[] { pair.From, pair.To })
            .Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*", SearchOption.AllDirectories).Select(File.ReadAllText))
            .Concat(Directory.GetFiles(Repository.PathOf("docs")).Select(File.ReadAllText))
            .ToList();
        var all = PrintedText.Of(string.Join(' ', texts));

        Assert.That(texts, Has.Count.GreaterThan(200));
        Assert.That(texts.Where(text => LetterSpacing.Closed(text, all, default) is not null), Is.Empty);
    }

    [Test]
    public void A_long_text_of_single_letters_is_read_soon()
    {
        var text = string.Concat(Enumerable.Repeat("a b r a c a d a b r a ", 50_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Located.In(text, "abracadabra is a word that nobody needs here");

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
