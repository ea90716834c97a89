using System.Text;
using ClaimGraph.Languages;
using ClaimGraph.Verifying;
using ClaimGraph.Verifying.Frames;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Words that are cut out of a sentence: what stood around them is told, and where it turns them they are altered.</summary>
public sealed class FrameTests
{
    private const string Rifles = "the ministry sold the rifles to both sides in the civil war";

    [TestCase("It is a lie that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("It is false that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("The rumour that the ministry sold the rifles to both sides in the civil war is invention.")]
    [TestCase("That the ministry sold the rifles to both sides in the civil war is pure invention.")]
    [TestCase("I was asked whether the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("Some people say the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("He wants to make you believe that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("We reject the accusation that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("I deny that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("Imagine that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("Suppose the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("If the ministry sold the rifles to both sides in the civil war, somebody has to pay for it.")]
    [TestCase("What my opponent claims is that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("The ministry sold the rifles to both sides in the civil war, according to enemy propaganda.")]
    [TestCase("The ministry sold the rifles to both sides in the civil war, as my opponent likes to say.")]
    [TestCase("The ministry sold the rifles to both sides in the civil war. That is a lie.")]
    [TestCase("I never said that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("My opponent told us: “The ministry sold the rifles to both sides in the civil war,” and nobody laughed.")]
    [TestCase("“The ministry sold the rifles to both sides in the civil war” is a lie.")]
    [TestCase("Were I to say that the ministry sold the rifles to both sides in the civil war, you would laugh.")]
    [TestCase("The idea that the ministry sold the rifles to both sides in the civil war is absurd.")]
    [TestCase("There is no truth to the story that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("The newspaper wrote yesterday that the ministry sold the rifles to both sides in the civil war.")]
    [TestCase("Do you really think that the ministry sold the rifles to both sides in the civil war?")]
    [TestCase("They accuse us of hiding that the ministry sold the rifles to both sides in the civil war.")]
    public void Words_cut_from_a_frame_that_turns_them_are_altered(string recorded) => Altered(recorded, Rifles, "en");

    [TestCase("I deny having met the ambassador of the enemy in the hotel at night.", "met the ambassador of the enemy in the hotel at night", "en")]
    [TestCase("It would be a mistake to leave the union of our neighbours now.", "leave the union of our neighbours now", "en")]
    [TestCase("Es ist eine Lüge, dass das Ministerium die Gewehre an beide Seiten verkauft hat.", "das Ministerium die Gewehre an beide Seiten verkauft hat", "de")]
    [TestCase("Man hat mich gefragt, ob das Ministerium die Gewehre an beide Seiten verkauft hat.", "das Ministerium die Gewehre an beide Seiten verkauft hat", "de")]
    [TestCase("Manche sagen, das Ministerium habe die Gewehre an beide Seiten verkauft.", "das Ministerium habe die Gewehre an beide Seiten verkauft", "de")]
    [TestCase("Wir weisen den Vorwurf zurück, das Ministerium habe die Gewehre an beide Seiten verkauft.", "das Ministerium habe die Gewehre an beide Seiten verkauft", "de")]
    [TestCase("Behauptungen, wonach das Ministerium die Gewehre an beide Seiten verkauft hat, sind frei erfunden.", "das Ministerium die Gewehre an beide Seiten verkauft hat", "de")]
    [TestCase("Stellen Sie sich vor, das Ministerium verkauft die Gewehre an beide Seiten.", "das Ministerium verkauft die Gewehre an beide Seiten", "de")]
    [TestCase("Das Ministerium hat die Gewehre an beide Seiten verkauft, wie mein Gegner gern sagt.", "Das Ministerium hat die Gewehre an beide Seiten verkauft", "de")]
    [TestCase("Das Ministerium hat die Gewehre an beide Seiten verkauft. Das ist gelogen, das ist eine Lüge.", "Das Ministerium hat die Gewehre an beide Seiten verkauft", "de")]
    [TestCase("Das Gerücht, das Ministerium habe die Gewehre an beide Seiten verkauft, ist frei erfunden.", "das Ministerium habe die Gewehre an beide Seiten verkauft", "de")]
    [TestCase("Il est faux que le ministère ait vendu les fusils aux deux camps pendant la guerre.", "le ministère ait vendu les fusils aux deux camps pendant la guerre", "fr")]
    [TestCase("On m'a demandé si le ministère a vendu les fusils aux deux camps pendant la guerre.", "le ministère a vendu les fusils aux deux camps pendant la guerre", "fr")]
    [TestCase("Certains disent que le ministère a vendu les fusils aux deux camps pendant la guerre.", "le ministère a vendu les fusils aux deux camps pendant la guerre", "fr")]
    [TestCase("Nous rejetons l'accusation selon laquelle le ministère a vendu les fusils aux deux camps.", "le ministère a vendu les fusils aux deux camps", "fr")]
    [TestCase("Imaginez que le ministère vende les fusils aux deux camps pendant la guerre.", "le ministère vende les fusils aux deux camps pendant la guerre", "fr")]
    [TestCase("Le ministère a vendu les fusils aux deux camps, comme aime à le dire mon adversaire.", "Le ministère a vendu les fusils aux deux camps", "fr")]
    [TestCase("Es mentira que el ministerio vendiera los fusiles a los dos bandos en la guerra.", "el ministerio vendiera los fusiles a los dos bandos en la guerra", "es")]
    [TestCase("Me preguntaron si el ministerio vendió los fusiles a los dos bandos en la guerra.", "el ministerio vendió los fusiles a los dos bandos en la guerra", "es")]
    [TestCase("Algunos dicen que el ministerio vendió los fusiles a los dos bandos en la guerra.", "el ministerio vendió los fusiles a los dos bandos en la guerra", "es")]
    [TestCase("Imagínense que el ministerio vende los fusiles a los dos bandos en la guerra.", "el ministerio vende los fusiles a los dos bandos en la guerra", "es")]
    [TestCase("El ministerio vendió los fusiles a los dos bandos, según la propaganda enemiga.", "El ministerio vendió los fusiles a los dos bandos", "es")]
    [TestCase("Это ложь, что министерство продало винтовки обеим сторонам в гражданской войне.", "министерство продало винтовки обеим сторонам в гражданской войне", "ru")]
    [TestCase("Меня спросили, продало ли министерство винтовки обеим сторонам в войне.", "министерство винтовки обеим сторонам в войне", "ru")]
    [TestCase("Некоторые говорят, что министерство продало винтовки обеим сторонам в войне.", "министерство продало винтовки обеим сторонам в войне", "ru")]
    [TestCase("Мы отвергаем обвинения в том, что министерство продало винтовки обеим сторонам.", "министерство продало винтовки обеим сторонам", "ru")]
    [TestCase("Представьте, что министерство продало винтовки обеим сторонам в войне.", "министерство продало винтовки обеим сторонам в войне", "ru")]
    [TestCase("Министерство продало винтовки обеим сторонам, как любит говорить мой оппонент.", "Министерство продало винтовки обеим сторонам", "ru")]
    [TestCase("有人说国防部把步枪卖给了内战的双方。", "国防部把步枪卖给了内战的双方", "zh")]
    [TestCase("国防部把步枪卖给了内战双方的说法是谎言。", "国防部把步枪卖给了内战双方", "zh")]
    [TestCase("我们否认国防部把步枪卖给了内战的双方。", "国防部把步枪卖给了内战的双方", "zh")]
    [TestCase("如果国防部把步枪卖给了内战的双方，那就太可怕了。", "国防部把步枪卖给了内战的双方", "zh")]
    [TestCase("我被问到是否国防部把步枪卖给了内战的双方。", "国防部把步枪卖给了内战的双方", "zh")]
    public void Words_cut_from_a_frame_are_altered_in_six_languages(string recorded, string put, string lang) =>
        Altered(recorded, put, lang);

    [TestCase("We will build the new bridge over the river before 2030, and our children will use it.", "We will build the new bridge over the river before 2030")]
    [TestCase("I say to all of you today that we will build the new bridge over the river.", "we will build the new bridge over the river")]
    [TestCase("We have always said that we will build the new bridge over the river.", "we will build the new bridge over the river")]
    [TestCase("Some people say it is too dear, but we will build the new bridge over the river.", "we will build the new bridge over the river")]
    [TestCase("Because our town is growing every year, we will build the new bridge over the river.", "we will build the new bridge over the river")]
    [TestCase("We will build the new bridge over the river, but not before 2030.", "We will build the new bridge over the river")]
    [TestCase("We will open the border to our neighbours, although only for one month.", "We will open the border to our neighbours")]
    [TestCase("People who said hello to me last week will build the new bridge over the river.", "will build the new bridge over the river")]
    public void Words_cut_from_a_harmless_sentence_are_a_part_and_the_rest_is_told(string recorded, string put)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, "en"));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Part)), answer.Because);
        Assert.That(answer.Candidates[0].Comparison.Alarms.Single().Kind, Is.EqualTo(AlarmKind.Frame));
        Assert.That(answer.Because, Does.Contain("stand inside a longer sentence"));
    }

    [TestCase("We thank everybody here. We will build the new bridge over the river. It will be green.", "We will build the new bridge over the river.")]
    public void Whole_sentences_have_no_frame(string recorded, string put)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, "en"));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Part)), answer.Because);
        Assert.That(answer.Candidates[0].Comparison.Alarms, Is.Empty);
    }

    [Test]
    public void The_rest_of_the_sentence_is_told()
    {
        var answer = Records.Verify(Rifles, Records.Claim("Listen. It is a lie that the ministry sold the rifles to both sides in the civil war, my friends. Good night.", "en"));

        var alarm = answer.Candidates[0].Comparison.Alarms.Single(alarm => alarm.Kind == AlarmKind.Frame);
        Assert.That(alarm.From, Is.EqualTo("It is a lie that […], my friends."));
        Assert.That(alarm.Because, Does.Contain("denies"));
    }

    [Test]
    public void What_a_speaker_quotes_from_another_is_not_the_speakers()
    {
        var claim = Records.Claim("The general wrote to me: “The fleet will sail for the northern islands at dawn.” I burnt the letter.", "en");

        Assert.That(Records.Verify("The fleet will sail for the northern islands at dawn.", claim).Verdict, Is.EqualTo(Verdict.Altered));
        Assert.That(Records.Verify("The general wrote to me: “The fleet will sail for the northern islands at dawn.”", claim).Verdict, Is.EqualTo(Verdict.Exact));
    }

    [Test]
    public void Sixteen_languages_have_frame_words() =>
        Assert.That(FrameWords.Languages.Select(FrameWords.Of).ToList(), Has.Count.EqualTo(16).And.All.Not.Null);

    [TestCase("[Frame denail]\nlie")]
    [TestCase("lie that\n[Frame denial]")]
    [TestCase("[Frame denial]\nlie\n[Frame denial]\nmyth")]
    [TestCase("[Frame denial]\n…")]
    [TestCase("[Frame emphasis]\n…")]
    public void A_file_that_is_not_understood_is_refused(string text) => Assert.That(
        () => new FrameWords(LanguageFileReader.Read("en.txt", new MemoryStream(Encoding.UTF8.GetBytes($"{text}\n[Codes]\nen\n[Negation]\nnot: not\n")))),
        Throws.InstanceOf<InvalidDataException>());

    private static void Altered(string recorded, string put, string lang)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, lang));

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(answer.Candidates[0].Comparison.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Frame));
        Assert.That(Records.Verify(recorded, Records.Claim(recorded, lang)).Extent, Is.EqualTo(Extent.Whole), "whole");
    }
}
