using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>What people said while they stood at an institution, or in a country.</summary>
public sealed class SpeakersAtContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Society = new(RecordKind.Institution, "royal-society");
    private static readonly Reference Britain = new(RecordKind.Country, "GB");

    /// <summary>When it was said, from when and until when the speaker was there; whether that may be, and whether it is certain.</summary>
    private static readonly object?[][] Days =
    [
        ["2025-05-08", "2020", "2026", true, true],
        ["2025-05-08", "2025-05-08", "2025-05-08", true, true],
        ["2025", "2024", "2026", true, true],
        ["2025-05", "2025-05", "2026", true, false],
        ["2025", "2025", "2025", true, false],
        ["2025-05-08", "2020", null, true, false],
        ["2025-05-08", null, "2026", true, false],
        ["2025-05-08", null, null, true, false],
        [null, "2020", "2026", true, false],
        ["2025-05-08", "2020", "2025-05-07", false, false],
        ["2025-05-08", "2025-05-09", null, false, false],
        ["2024", "2025", "2026", false, false],
        ["2025", "2020", "2024-12", false, false],
    ];

    [TestCaseSource(nameof(Days))]
    public async Task What_was_certainly_said_elsewhere_is_left_out_and_the_undecided_only_when_it_has_to_be_certain(
        string? said, string? from, string? until, bool mayBe, bool isCertain)
    {
        var claim = await Record(Said(Ada(from, until), said, "It rains."));

        foreach (var place in new[] { Society, Britain })
        {
            Assert.That(await Ids(new() { SpeakersAt = place }), Is.EqualTo(mayBe ? [claim.Id] : Array.Empty<string>()));
            Assert.That(await Ids(new() { SpeakersAt = place, IsCertain = true }), Is.EqualTo(isCertain ? [claim.Id] : Array.Empty<string>()));
        }
    }

    [Test]
    public async Task One_certain_position_of_several_is_enough_and_the_claim_is_listed_once()
    {
        var claim = await Record(Said(
            Ada("2000", "2010").Working(Place, "guest").Working(Place, "fellow", "2020", "2026"), "2025-05-08", "It rains."));

        foreach (var place in new[] { Society, Britain })
            foreach (var isCertain in new[] { true, false })
            {
                var filter = new ClaimFilter { SpeakersAt = place, IsCertain = isCertain };
                Assert.That(await Ids(filter), Is.EqualTo(new[] { claim.Id }));
                Assert.That(await Store.CountClaimsAsync(filter, default), Is.EqualTo(new MatchCount(1, IsLowerBound: false)));
            }
    }

    [Test]
    public async Task Of_a_country_the_institutions_based_there_speak_too_and_neither_it_nor_an_institution_speaks_for_itself()
    {
        var institution = await Record(Said(Place, "2025-03", "We are concerned."));
        await Record(Said(Statement.Country("GB"), "2025-02", "We regret."));
        await Record(Said(Statement.Institution("Elsewhere").BasedIn("FR"), "2025-01", "We object."));

        Assert.That(await Ids(new() { SpeakersAt = Britain }), Is.EqualTo(new[] { institution.Id }));
        Assert.That(await Ids(new() { SpeakersAt = Britain, IsCertain = true }), Is.EqualTo(new[] { institution.Id }));
        Assert.That(await Ids(new() { SpeakersAt = Society }), Is.Empty);
    }

    [Test]
    public async Task Claims_come_by_day_in_both_directions_page_by_page_and_mixed_with_other_conditions()
    {
        var about = Statement.Topic("Rain");
        var ids = new List<string>();
        for (var number = 0; number < 7; number++)
        {
            var claim = Statement.By(Ada("2020", "2026")).Saying($"Number {number}.").On($"2025-01-{28 - number}").About(about);
            ids.Add((await Record(number % 2 == 0 ? claim : claim.As(ClaimKind.Opinion))).Id);
        }

        await Record(Statement.By("Bob").Saying("Elsewhere.").On("2025-01-20").About(about));
        var filter = new ClaimFilter { SpeakersAt = Society, About = new(RecordKind.Topic, "rain") };

        foreach (var size in new[] { 1, 3, 200 })
        {
            Assert.That((await Claims(new ClaimQuery(filter), size)).Select(Id), Is.EqualTo(ids));
            Assert.That(
                (await Claims(new ClaimQuery(filter, Descending: false), size)).Select(Id), Is.EqualTo(Enumerable.Reverse(ids)));
        }

        var opinions = filter with { Kind = ClaimKind.Opinion, IsCertain = true };
        Assert.That(await Ids(opinions), Is.EqualTo(new[] { ids[1], ids[3], ids[5] }));
        Assert.That((await Store.CountClaimsAsync(opinions, default)).Value, Is.EqualTo(3));
    }

    [Test]
    public async Task Positions_that_are_edited_added_and_deleted_count_as_they_stand()
    {
        var claim = await Record(Said(Ada("2020", "2024"), "2025-05-08", "It rains."));
        var position = (await Records(new(RecordKind.Affiliation))).Single().Reference;
        Assert.That(await Ids(new() { SpeakersAt = Society }), Is.Empty);

        await Accept(new Replace(position, Descriptions.Position(Place, "fellow", "2020", "2026"), null), Disposition.Updated);
        Assert.That(await Ids(new() { SpeakersAt = Society, IsCertain = true }), Is.EqualTo(new[] { claim.Id }));

        await Accept(new Delete(position, null), Disposition.Deleted);
        Assert.That(await Ids(new() { SpeakersAt = Society }), Is.Empty);

        await Accept(new RecordAffiliation("ada", Descriptions.Position(Place, "guest")), Disposition.Created);
        Assert.That(await Ids(new() { SpeakersAt = Society }), Is.EqualTo(new[] { claim.Id }));
        Assert.That(await Ids(new() { SpeakersAt = Britain, IsCertain = true }), Is.Empty);

        await Accept(new Delete(claim, null), Disposition.Deleted);
        Assert.That(await Ids(new() { SpeakersAt = Society }), Is.Empty);
    }

    private static EntityDescription Place => Statement.Institution("Royal Society").BasedIn("GB");

    private static EntityDescription Ada(string? from, string? until) => Statement.Person("Ada").Working(Place, "fellow", from, until);

    private static ClaimDocument Said(EntityDescription speaker, string? day, string words) =>
        (day is null ? Statement.By(speaker) : Statement.By(speaker).On(day)).Saying(words);

    private static string Id(Document claim) => claim.Reference.Id;
}
