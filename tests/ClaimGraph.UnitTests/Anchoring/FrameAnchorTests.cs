using ClaimGraph.Anchoring;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Words that stand in a text word for word, in a sentence that makes something else of them.</summary>
public sealed class FrameAnchorTests
{
    private const string Rifles = "the ministry sold the rifles to both sides in the civil war";

    [TestCase("It is a lie that {0}.", "denies")]
    [TestCase("It is not true that {0}.", "denies")]
    [TestCase("Nobody in this country believes that {0}.", "denies")]
    [TestCase("“It is a lie that {0},” she said.", "denies")]
    [TestCase("“{0}” is a lie, she said.", "denies")]
    [TestCase("She never said “{0}”.", "denies")]
    [TestCase("He denied that “{0}”.", "denies")]
    [TestCase("That {0} is pure invention, she said.", "denies")]
    [TestCase("It is a lie, the minister said, that {0}.", "denies")]
    [TestCase("She was asked whether {0}.", "asks")]
    [TestCase("Is it true that {0}?", "asks")]
    [TestCase("Did she say “{0}”?", "asks")]
    [TestCase("If {0}, she said, somebody has to pay for it.", "condition")]
    [TestCase("“Suppose {0},” she said.", "condition")]
    [TestCase("{0}, according to enemy propaganda.", "somebody else")]
    [TestCase("“{0}”, according to enemy propaganda.", "somebody else")]
    [TestCase("{0}, as her opponents like to say: so they say.", "somebody else")]
    [TestCase("Some people say that {0}.", "somebody else")]
    [TestCase("“Some people say that {0},” she told us.", "somebody else")]
    [TestCase("“The newspaper wrote yesterday that {0},” she told us.", "somebody else")]
    [TestCase("{0}, but not before 2030.", "limits")]
    [TestCase("“{0}, but only at night,” she said.", "limits")]
    [TestCase("“{0}”, she said, but not before 2030.", "limits")]
    public void What_the_rest_of_the_sentence_makes_of_them_is_told(string frame, string meaning)
    {
        var anchor = Located.In($"It rained.\n\n{string.Format(null, frame, Rifles)} Then we left.", Rifles, "en", null, "Mira Valdane", "minister of the harbour");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Exact));
        Assert.That(anchor.Alarms?.Select(alarm => alarm.Kind), Is.EqualTo(new[] { AlarmKind.Frame }));
        Assert.That(anchor.Alarms![0].Because, Does.Contain(meaning).And.Contain("[…]").And.Not.Contain("rained").And.Not.Contain("Then we left"));
    }

    [TestCase("{0}.")]
    [TestCase("{0}, he said.")]
    [TestCase("{0}, she says.")]
    [TestCase("“{0},” she said.")]
    [TestCase("“{0}”, said Valdane.")]
    [TestCase("“{0},” as she likes to put it.")]
    [TestCase("“{0},” she said, but the harbour stayed open.")]
    [TestCase("“{0}.” That is a lie, others say.")]
    [TestCase("“{0}, and I say so,” she said.")]
    [TestCase("The minister said that {0}.")]
    [TestCase("The minister told reporters: “{0}.”")]
    [TestCase("According to Mira Valdane, {0}.")]
    [TestCase("{0}, according to Valdane’s office.")]
    [TestCase("{0}, according to the minister.")]
    [TestCase("Denying all that the paper had printed, she said: “{0}.”")]
    [TestCase("The minister, who does not like to speak, said “{0}”.")]
    [TestCase("Accused of corruption herself, she said that {0}.")]
    [TestCase("It was not a good day. And {0}. Nothing was left.")]
    [TestCase("“No, {0},” she said.")]
    [TestCase("Critics say nothing of it, but {0}.")]
    public void A_sentence_that_only_says_who_speaks_is_no_frame(string sentence)
    {
        var anchor = Located.In($"It rained.\n\n{string.Format(null, sentence, Rifles)} Then we left.", Rifles, "en", null, "Mira Valdane", "minister of the harbour");

        Assert.That((anchor.State, anchor.Alarms), Is.EqualTo((AnchorState.Exact, (IReadOnlyList<Alarm>?)null)), anchor.Alarms?[0].Because);
    }

    [TestCase("The harbour is not open to all ships of the north.", "open to all ships of the north", "en")]
    [TestCase("The harbour is not “open to all ships of the north”, she said.", "open to all ships of the north", "en")]
    [TestCase("Das Ministerium verkauft die Gewehre nicht.", "Das Ministerium verkauft die Gewehre", "de")]
    [TestCase("Es ist gelogen, dass das Ministerium die Gewehre verkauft.", "das Ministerium die Gewehre verkauft", "de")]
    [TestCase("Il est faux que le ministère ait vendu les fusils aux deux camps.", "le ministère ait vendu les fusils aux deux camps", "fr")]
    [TestCase("Это ложь, что министерство продало винтовки обеим сторонам.", "министерство продало винтовки обеим сторонам", "ru")]
    [TestCase("我们否认国防部把步枪卖给了内战的双方。", "国防部把步枪卖给了内战的双方", "zh")]
    [TestCase("Bakanlık silahları satmadı ve bu doğru değil.", "bu doğru", "tr")]
    public void A_denial_beside_them_is_seen_in_many_languages(string text, string words, string lang) =>
        Assert.That(Located.In(text, words, lang).Alarms?.Single().Because, Does.Contain("denies"));

    [TestCase("QUESTION: Is it closed? MS VALDANE: No. The harbour is open to all ships.", "The harbour is open to all ships", "en")]
    [TestCase("„Wir öffnen die Grenze für alle“, sagte er.", "Wir öffnen die Grenze für alle", "de")]
    [TestCase("« Nous ouvrons la frontière à tous », a-t-il dit.", "Nous ouvrons la frontière à tous", "fr")]
    [TestCase("Nous ouvrons la frontière à tous, dit-elle.", "Nous ouvrons la frontière à tous", "fr")]
    [TestCase("«Abrimos la frontera a todos», dijo.", "Abrimos la frontera a todos", "es")]
    [TestCase("«Мы открываем границу для всех», — сказал он.", "Мы открываем границу для всех", "ru")]
    [TestCase("Мы открываем границу для всех, по словам Лаврова.", "Мы открываем границу для всех", "ru")]
    [TestCase("“我们向所有人开放边界。”他说。", "我们向所有人开放边界", "zh")]
    public void Who_speaks_is_no_frame_in_six_languages(string text, string words, string lang) =>
        Assert.That(Located.In(text, words, lang, null, "Лавров").Alarms, Is.Null);

    [Test]
    public void Words_that_are_printed_otherwise_or_moved_have_one_as_well()
    {
        var text = $"It is a lie that\n{Rifles.Replace("both sides", "both\nsides")}.";
        var changed = Located.In(text, Rifles);
        var moved = Located.In($"It is a lie that {Rifles}.", Rifles, "en", Located.Place($"We say that {Rifles}.", Rifles));

        Assert.That((changed.State, changed.Alarms!.Single().Kind), Is.EqualTo((AnchorState.Changed, AlarmKind.Frame)));
        Assert.That((moved.State, moved.Alarms!.Single().Kind), Is.EqualTo((AnchorState.Moved, AlarmKind.Frame)));
    }

    [Test]
    public void However_long_the_sentence_is_a_bounded_part_of_it_is_read_and_told()
    {
        var endless = string.Concat(Enumerable.Repeat("and so it goes on, ", 100_000));

        var anchor = Located.In($"{endless} it is a lie that {Rifles}, {endless}", Rifles);

        Assert.That(anchor.Alarms!.Single().Because, Has.Length.LessThan(1_000).And.Contains("denies"));
    }
}
