using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Lookups;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Claims that share words with a text.</summary>
public sealed class WordingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const string Words = "Lasting peace needs strong neighbours";

    [Test]
    public async Task Those_that_share_the_most_come_first_each_with_how_much()
    {
        await Say("two", "Lasting peace needs something else.");
        await Say("all", "He said that lasting peace needs strong neighbours, and walls.");
        await Say("one", "Strong neighbours make strong walls.");
        await Say("none", "Peace lasting, strong needs: neighbours!");

        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "4 all", "2 two", "1 one" }));
    }

    [Test]
    public async Task Those_that_share_as_much_come_by_day_and_then_by_id_the_newest_first_and_the_undated_last()
    {
        (string Label, string Day)[] dated =
            [("may", "2025-05"), ("year", "2025"), ("first", "2025-01-01"), ("last", "2025-05-31"), ("old", "1999")];
        foreach (var (label, day) in dated)
            await Record(WordingReading.Said(label, $"Lasting peace {label}.").On(day));
        string[] undated = ["a", "b", "c", "d"];
        foreach (var label in undated)
            await Say(label, $"Lasting peace {label}.");

        Assert.That(await Sharing("Lasting peace"), Is.EqualTo(
            (string[])["1 last", "1 may", .. Newest(1, "year", "first"), "1 old", .. Newest(1, undated)]));
    }

    [Test]
    public async Task No_more_are_told_than_asked_for_and_they_are_the_first()
    {
        foreach (var label in new[] { "a", "b", "c", "d" })
            await Say(label, Words);
        await Say("more", $"{Words} everywhere");

        Assert.That(await Sharing($"{Words} everywhere", 3), Is.EqualTo(new[] { "5 more" }.Concat(Newest(4, "a", "b", "c", "d").Take(2))));
        Assert.That(await Sharing(Words, 1), Has.Exactly(1).Items);
        Assert.That(await Sharing(Words, 100), Has.Exactly(5).Items);
    }

    [Test]
    public async Task Those_that_share_fewer_than_asked_for_are_left_out()
    {
        await Say("two", "Lasting peace needs something else.");
        await Say("all", Words);
        await Say("one", "Strong neighbours make strong walls.");

        Assert.That(await Store.Sharing(Words, atLeast: 2), Is.EqualTo(new[] { "4 all", "2 two" }));
        Assert.That(await Store.Sharing(Words, atLeast: 4), Is.EqualTo(new[] { "4 all" }));
        Assert.That(await Store.Sharing(Words, atLeast: 5), Is.EqualTo(new[] { "4 all" }));
        Assert.That(await Store.Sharing($"{Words}, they say", atLeast: 5), Is.Empty);
    }

    [Test]
    public async Task Nothing_in_common_is_nothing()
    {
        Assert.That(await Sharing(Words), Is.Empty);

        await Say("other", "It rains in the mountains.");

        Assert.That(await Sharing(Words), Is.Empty);
    }

    [Test]
    public async Task A_claim_is_told_whole_as_it_is_read()
    {
        var claim = await Record(Statement.By("Ada").Saying(Words).On("2025-05").About(Statement.Country("CN"))
            .In(Statement.Article("News").PublishedBy("Daily"), "Lasting peace"));

        var match = (await Store.FindWordingAsync(new(Shingles.ToFind(Words), 5), CancellationToken.None)).Single();

        Assert.That(LookupTexts.Of(match.Claim), Is.EqualTo(LookupTexts.Of(await Find(claim))));
    }

    [Test]
    public async Task What_was_printed_of_a_claim_is_its_words_too_and_each_shared_shingle_counts_once()
    {
        await Record(WordingReading.Said("printed", "Lasting peace needs patience.")
            .In(Statement.Article("A"), "strong neighbours, she said")
            .In(Statement.Article("B"), "Lasting peace needs strong neighbours")
            .In(Statement.Article("C"), "Lasting peace")
            .In(Statement.Article("D")));
        await Say("said", "Lasting peace needs time.");

        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "4 printed", "2 said" }));
        Assert.That(await Sharing("Strong neighbours"), Is.EqualTo(new[] { "1 printed" }));
    }

    [Test]
    public async Task Edits_and_deletions_change_what_is_found()
    {
        var article = Statement.Article("News").WithId("news");
        var claim = await Say("edited", Words);
        await Say("deleted", Words);

        await Accept(new Replace(claim, WordingReading.Said("edited", "It rains."), null), Disposition.Updated);
        await Accept(new Delete(new(RecordKind.Claim, Statement.IdOf("deleted")), null), Disposition.Deleted);
        Assert.That(await Sharing(Words), Is.Empty);

        var quotation = await Accept(new RecordQuotation(claim.Id, Statement.Print("Lasting peace", article)), Disposition.Created);
        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "1 edited" }));

        await Accept(new Replace(quotation, Statement.Print("Strong neighbours: peace needs strong...", article), null), Disposition.Updated);
        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "3 edited" }));

        await Accept(new Delete(quotation, null), Disposition.Deleted);
        Assert.That(await Sharing(Words), Is.Empty);

        await Accept(new Replace(claim, WordingReading.Said("edited", "It rains.").In(article, Words), null), Disposition.Updated);
        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "4 edited" }));

        await Accept(new Replace(claim, WordingReading.Said("edited", "It rains.").In(article, "It snows."), null), Disposition.Updated);
        Assert.That(await Sharing(Words), Is.Empty);
    }

    [Test]
    public async Task An_import_that_updates_a_claim_updates_its_words()
    {
        await Say("a", Words);

        await Accept(
            new RecordClaim(WordingReading.Said("a", "Other words altogether.").In(Statement.Article("News"), "Lasting peace"), WhenPresent.Update),
            Disposition.Updated);

        Assert.That(await Sharing(Words), Is.EqualTo(new[] { "1 a" }));
        Assert.That(await Sharing("words altogether"), Is.EqualTo(new[] { "1 a" }));
    }

    [Test]
    public async Task Claims_of_any_status_but_the_deleted_are_found()
    {
        foreach (var status in new[] { RecordStatus.Active, RecordStatus.Disputed, RecordStatus.Retracted })
            await Record(WordingReading.Said($"{status}", Words).ToClaimDocument() with { Status = status });

        Assert.That(await Sharing(Words), Is.EquivalentTo(new[] { "4 Active", "4 Disputed", "4 Retracted" }));
    }

    [TestCase("中国反对战争", "4 full", "2 part")]
    [TestCase("反对战", "1 full")]
    [TestCase("「中国反对」", "2 part", "2 full")]
    [TestCase("中国支持战争")]
    public async Task Words_of_scripts_without_spaces_are_found_by_their_characters(string words, params string[] found)
    {
        await Say("full", "他说，中国反对战争，也反对制裁。");
        await Say("part", "中国反对制裁");

        Assert.That(await Sharing(words), Is.EqualTo(found));
    }

    [Test]
    public async Task Beside_a_claim_only_the_others_of_its_speaker_are_found()
    {
        var asked = await Say("asked", Words);
        await Say("near", "Lasting peace needs good neighbours.");
        await Record(WordingReading.Said("printed", "Walls are no answer.").In(Statement.Article("News"), "strong neighbours and lasting peace"));
        await Record(Statement.By("Bob").Saying(Words).Labelled("Bob's").At("Bob's"));
        await Record(Statement.By("Bob").Saying("Walls fall.").Labelled("spoken for").At("spoken for").For(Statement.Institution("Ada's office")));

        Assert.That(await Beside(asked, Words), Is.EqualTo(Newest(2, "near", "printed")));
        Assert.That(await Beside(asked, Words, atLeast: 3), Is.Empty);
        Assert.That(await Beside(asked, "Walls are no answer", limit: 1), Is.EqualTo(new[] { "1 printed" }));
        Assert.That(await Beside(new(RecordKind.Claim, Statement.IdOf("nobody's")), Words), Is.Empty);
    }

    [Test]
    public async Task Beside_a_claim_those_are_found_that_have_the_words_and_the_speaker_now()
    {
        var asked = await Say("asked", "It rains.");
        var edited = await Say("edited", Words);
        var printed = await Say("printed", "It snows.");
        var quotation = await Accept(
            new RecordQuotation(printed.Id, Statement.Print(Words, Statement.Article("News").WithId("news"))), Disposition.Created);
        Assert.That(await Beside(asked, Words), Is.EquivalentTo(new[] { "4 edited", "4 printed" }));

        await Accept(new Replace(edited, WordingReading.Said("edited", "Lasting peace needs luck."), null), Disposition.Updated);
        await Accept(new Delete(quotation, null), Disposition.Deleted);
        Assert.That(await Beside(asked, Words), Is.EqualTo(new[] { "2 edited" }));

        var moved = Statement.By("Bob").Saying(Words).Labelled("edited").At("edited").In(Statement.Article("News").WithId("news"), "strong walls");
        await Accept(new Replace(edited, moved.ToClaimDocument(), null), Disposition.Updated);
        Assert.That(await Beside(asked, Words), Is.Empty);
        var other = await Record(Statement.By("Bob").Saying("It hails.").Labelled("other").At("other"));
        Assert.That(await Beside(other, $"{Words}, strong walls"), Is.EqualTo(new[] { "5 edited" }));

        await Accept(new Delete(edited, null), Disposition.Deleted);
        Assert.That(await Beside(other, Words), Is.Empty);
        Assert.That(await Beside(edited, Words), Is.Empty);
    }

    [Test]
    public async Task Beside_a_claim_those_of_others_are_found_that_have_the_words_as_a_whole()
    {
        var asked = await Say("asked", Words);
        await Say("near", "Lasting peace needs good neighbours.");
        await Record(By("Bob", "same", $"“{Words.ToUpperInvariant()}!”"));
        await Record(By("Cyd", "printed", "Walls are no answer.").In(Statement.Article("News").WithId("news"), $"{Words}."));
        await Record(By("Cyd", "more", $"{Words}, he said."));
        await Record(By("Cyd", "part", "Lasting peace needs strong friends"));
        await Record(By("Cyd", "joint", Words).With(Statement.Person("Dan")));

        Assert.That(await Beside(asked, Words, whole: Words), Is.EqualTo((string[])[.. Newest(4, "same", "printed", "joint"), "2 near"]));
        Assert.That(await Beside(asked, Words, limit: 2, whole: Words), Is.EqualTo(Newest(4, "same", "printed", "joint").Take(2)));
        Assert.That(await Beside(asked, "Strong walls", atLeast: 9, whole: $"{Words}, he said"), Is.EqualTo(new[] { "1 more" }));
        Assert.That(await Beside(asked, Words), Is.EqualTo(new[] { "2 near" }));
        Assert.That(await Beside(new(RecordKind.Claim, Statement.IdOf("nobody's")), Words, whole: Words), Is.Empty);
    }

    [Test]
    public async Task Beside_a_claim_those_of_others_are_found_that_have_the_words_as_a_whole_now()
    {
        var asked = await Say("asked", "It rains all day.");
        var same = await Record(By("Bob", "same", Words));
        var printed = await Record(By("Cyd", "printed", "It snows."));
        var print = await Accept(
            new RecordQuotation(printed.Id, Statement.Print(Words, Statement.Article("News").WithId("news"))), Disposition.Created);
        Assert.That(await Beside(asked, Words, whole: Words), Is.EqualTo(Newest(4, "same", "printed")));

        await Accept(new Replace(same, By("Bob", "same", $"{Words}, and luck").ToClaimDocument(), null), Disposition.Updated);
        Assert.That(await Beside(asked, Words, whole: Words), Is.EqualTo(new[] { "4 printed" }));
        Assert.That(await Beside(asked, Words, whole: $"{Words}, and luck"), Is.EqualTo(new[] { "4 same" }));

        await Accept(new Replace(print, Statement.Print($"{Words} today", Statement.Article("News").WithId("news")), null), Disposition.Updated);
        Assert.That(await Beside(asked, Words, whole: Words), Is.Empty);
        Assert.That(await Beside(asked, Words, whole: $"{Words} today"), Is.EqualTo(new[] { "4 printed" }));

        await Accept(new Delete(print, null), Disposition.Deleted);
        await Accept(new Delete(same, null), Disposition.Deleted);
        Assert.That(await Beside(asked, Words, whole: $"{Words} today"), Is.Empty);
        Assert.That(await Beside(asked, Words, whole: $"{Words}, and luck"), Is.Empty);
    }

    [Test]
    public async Task Beside_a_claim_what_very_many_say_as_a_whole_is_nobody_s()
    {
        var asked = await Say("asked", "Thoughts and prayers.");
        await WriteAll(Enumerable.Range(0, Limits.CommonWording - 1)
            .Select(number => new RecordClaim(By($"Speaker {number}", $"{number}", "Thoughts and prayers"))));
        Assert.That(await Beside(asked, "Thoughts and prayers", limit: 200, whole: "Thoughts and prayers"), Has.Count.EqualTo(Limits.CommonWording - 1));

        await Record(By("Bob", "one more", "Thoughts and prayers"));
        Assert.That(await Beside(asked, "Thoughts and prayers", limit: 200, whole: "Thoughts and prayers"), Is.Empty);
    }

    [Test]
    public async Task Beside_a_claim_what_very_many_of_the_speaker_s_have_does_not_count()
    {
        var asked = await Say("asked", "Thoughts and prayers for Kyiv.");
        await WriteAll(Enumerable.Range(0, Limits.CommonShingleOfSpeaker - 1)
            .Select(number => new RecordClaim(WordingReading.Said($"{number}", $"Thoughts and prayers {number}"))));
        Assert.That(await Beside(asked, "Thoughts and prayers", limit: 200), Has.Count.EqualTo(Limits.CommonShingleOfSpeaker - 1));

        await Say("like it", "Our prayers for Kyiv, and thoughts and prayers.");
        Assert.That(await Beside(asked, "Thoughts and prayers", limit: 200), Is.Empty);
        Assert.That(await Beside(asked, "Thoughts and prayers for Kyiv", atLeast: 2), Is.EqualTo(new[] { "1 like it" }));
    }

    private static Statement By(string speaker, string label, string words) => Statement.By(speaker).Saying(words).Labelled(label).At(label);

    private async Task<List<string>> Beside(Reference claim, string words, int limit = 20, int atLeast = 1, string? whole = null)
    {
        string? sought = null;
        if (whole is not null)
            Shingles.Of(whole, out sought);
        var query = new WordingQuery(Shingles.Of(words), limit, atLeast) { Beside = claim, Whole = sought };
        var matches = await Store.FindWordingAsync(query, CancellationToken.None);
        return [.. matches.Select(match => $"{match.Shared} {Json.Of(match.Claim)["venue"]}")];
    }

    private Task<Reference> Say(string label, string words) => Record(WordingReading.Said(label, words));

    private Task<List<string>> Sharing(string words, int limit = 20) => Store.Sharing(words, limit);

    /// <summary>Claims of one day that share as much, in the order in which they are told.</summary>
    private static IEnumerable<string> Newest(int shared, params string[] labels) =>
        labels.OrderByDescending(Statement.IdOf, StringComparer.Ordinal).Select(label => $"{shared} {label}");
}
