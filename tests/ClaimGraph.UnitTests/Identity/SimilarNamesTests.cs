using ClaimGraph.Identity;
using ClaimGraph.Search;

namespace ClaimGraph.UnitTests.Identity;

/// <summary>Which names are alike enough to be told of, and that the searches find them.</summary>
public sealed class SimilarNamesTests
{
    [TestCase("Neil Thomas", "Neil Thoma")]
    [TestCase("Neil Thomas", "Neal Thomas", false)]
    [TestCase("Alexander Gabuev", "Alexander Gabujev")]
    [TestCase("Alexander Gabuev", "Alexandr Gabuev")]
    [TestCase("Alexander Gabuev", "A. Gabuev")]
    [TestCase("Gabuev A.", "Alexander Gabuev")]
    [TestCase("Xi J.", "Xi Jinping")]
    [TestCase("Mikhail Khodorkovsky", "Michail Khodorkovsky")]
    [TestCase("John F. Kennedy", "John Fitzgerald Kennedy")]
    [TestCase("John F. Kennedy", "John Kennedy")]
    [TestCase("Vladimir Putin", "Владимир Путин", false)]
    [TestCase("Vladimir Vladimirovich Putin", "Putin, Vladimir")]
    [TestCase("Wang Yi-weii", "Wang Yiwei")]
    [TestCase("Peña", "Pena")]
    [TestCase("Лукьянов", "Лукянов")]
    [TestCase("Carnegie Endowment for Peace", "Carnegi Endowment for Peace")]
    [TestCase("Carnegie Russia Eurasia Center", "Carnegie Eurasia Center")]
    [TestCase("Lindmark Ferry Line", "Lindmark Ferry Lines")]
    [TestCase("Lindmark Harbour Authority", "Lindmark Harbour Authorities")]
    [TestCase("Ministry of Foreign Affairs", "Minister of Foreign Affairs")]
    [TestCase("Ministry of Foreign Affairs", "Ministry of Foreign Trade", false)]
    [TestCase("House of Law", "House of Lab", false)]
    [TestCase("Line Lines", "Line Line", false)]
    [TestCase("Alexander Gabuev", "Anna Gabuev", false)]
    [TestCase("Alexander Gabuev", "Gabuev", false)]
    [TestCase("Li Wei", "Li Mei", false)]
    [TestCase("高石早苗", "高市早苗", false)]
    [TestCase("Topic 3 of 5", "Topic 4 of 5", false)]
    [TestCase("war in Ukraine", "war in Ukraine 2022", false)]
    [TestCase("C++ Alliance", "C# Alliance", false)]
    [TestCase("!?", "!?", false)]
    public void Names_are_alike_or_not_in_both_directions(string one, string other, bool expected = true)
    {
        Assert.That(SimilarNames.Are(one, other), Is.EqualTo(expected));
        Assert.That(SimilarNames.Are(other, one), Is.EqualTo(expected));
    }

    [TestCase("Neil Thomas", "Neil Thoma")]
    [TestCase("Alexander Gabuev", "A. Gabuev")]
    [TestCase("A. Gabuev", "Alexander Gabuev")]
    [TestCase("Mikhail Khodorkovsky", "Michail Khodorkovsky")]
    [TestCase("John Fitzgerald Kennedy", "John Kennedy")]
    [TestCase("John Kennedy", "John Fitzgerald Kennedy")]
    [TestCase("Xi Jinping", "Xi Jinpingg")]
    [TestCase("Лукьянов", "Лукянов")]
    [TestCase("Sean O'Brien", "Sean O’Brienn")]
    public void The_searches_for_one_find_the_other(string recorded, string known) => Assert.That(Finds(recorded, known, narrowed: false), Is.True);

    [TestCase("Neil Thomas", "Neil Thoma")]
    [TestCase("Alexander Gabuev", "A. Gabuev")]
    [TestCase("John Kennedy", "John Fitzgerald Kennedy")]
    public void They_find_it_also_when_the_widest_ones_find_too_much(string recorded, string known) =>
        Assert.That(Finds(recorded, known, narrowed: true), Is.True);

    [TestCase("!?")]
    [TestCase("A. B.")]
    [TestCase("one two three four five six seven eight nine")]
    public void For_what_is_nearly_no_name_or_a_sentence_there_are_few_or_none(string name) =>
        Assert.That(SimilarNames.SearchesFor(name).Sum(searches => searches.Count), Is.LessThanOrEqualTo(1));

    [Test]
    public void Any_text_may_be_a_name_and_is_like_itself_when_it_has_a_letter() => Gen.String[0, 60].Sample(name =>
    {
        _ = SimilarNames.SearchesFor(name).Count();
        if (name.Any(char.IsLetter))
            Assert.That(SimilarNames.Are(name, name), Is.True);
    });

    private static bool Finds(string recorded, string known, bool narrowed) => SimilarNames.SearchesFor(recorded)
        .SelectMany(searches => narrowed ? searches.Skip(1) : searches.Take(1))
        .Any(search => search.Matches(SearchText.Indexed(known)));
}
