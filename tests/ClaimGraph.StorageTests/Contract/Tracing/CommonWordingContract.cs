using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Words that so many have said that they tell nothing.</summary>
public sealed class CommonWordingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const string Common = "thoughts and prayers always";

    [Test]
    public async Task Shingles_of_as_many_claims_as_the_limit_count_and_those_of_one_more_do_not()
    {
        // Whoever says it twice, and is printed with it, is one claim still.
        await Record(WordingReading.Said("rare", "Thoughts and prayers: thoughts and prayers for Kyiv tonight.")
            .In(Statement.Article("News"), "thoughts, prayers").In(Statement.Article("News"), "Our thoughts and prayers"));
        await SayOften(Limits.CommonShingle - 1);
        Assert.That(await Store.Sharing("thoughts and prayers for Kyiv", 3), Is.EqualTo(new[] { "2 rare" }.Concat(Newest(1, 2))));

        await Record(WordingReading.Said("late", "Thoughts. Prayers. Nothing."));
        Assert.That(await Store.Sharing("thoughts and prayers for Kyiv", 3), Is.EqualTo(new[] { "1 rare" }));
        Assert.That(await Store.Sharing("thoughts and prayers for Kyiv tonight", atLeast: 3), Is.EqualTo(new[] { "2 rare" }));
        Assert.That(await Store.Sharing("thoughts and prayers for Kyiv: nothing tonight", atLeast: 3), Is.Empty);

        await Accept(new Delete(Claim("late"), null), Disposition.Deleted);
        Assert.That((await Store.Sharing("thoughts and prayers for Kyiv", 3))[0], Is.EqualTo("2 rare"));

        var edited = WordingReading.Said("0", "Nothing of the sort.").In(Statement.Article("News"), "thoughts, prayers");
        await Accept(new Replace(Claim("0"), edited.ToClaimDocument(), null), Disposition.Updated);
        await Record(WordingReading.Said("last", "Thoughts, prayers?"));
        Assert.That(await Store.Sharing("thoughts and prayers for Kyiv", 3), Is.EqualTo(new[] { "1 rare" }));
    }

    [Test]
    public async Task When_all_are_common_those_that_hold_every_one_are_told()
    {
        await SayOften(Limits.CommonShingle + 1);
        await Record(WordingReading.Said("half", "Thoughts and prayers. Sometimes.").On("2025"));
        await Record(WordingReading.Said("whole", $"He offers {Common}.").On("2024"));
        await Record(WordingReading.Said("both halves", "Prayers always help.").On("2023").In(Statement.Article("News"), "thoughts and prayers"));

        Assert.That(await Store.Sharing(Common, 4), Is.EqualTo(new[] { "2 whole", "2 both halves" }.Concat(Newest(2, 2))));
        Assert.That(await Store.Sharing("thoughts and prayers", 2), Is.EqualTo(new[] { "1 half", "1 whole" }));
        Assert.That(await Store.Sharing("thoughts and prayers", 1, atLeast: 2), Is.EqualTo(new[] { "1 half" }));
        Assert.That(await Store.Sharing($"{Common} nowhere", 4), Is.Empty);
    }

    private Task SayOften(int claims) => WriteAll(Enumerable.Range(0, claims)
        .Select(number => new RecordClaim(WordingReading.Said($"{number}", $"{Common} {number}"))));

    private static Reference Claim(string label) => new(RecordKind.Claim, Statement.IdOf(label));

    /// <summary>The first of those that were said often, in the order in which they are told.</summary>
    private static IEnumerable<string> Newest(int shared, int count) => Enumerable.Range(0, Limits.CommonShingle - 1)
        .Select(number => $"{number}")
        .OrderByDescending(Statement.IdOf, StringComparer.Ordinal)
        .Take(count)
        .Select(label => $"{shared} {label}");
}
