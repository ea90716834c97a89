using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Words that stand in the texts of sources.</summary>
public sealed class TextWordsContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    // Its runs: "lasting peace", "peace needs", "needs strong", "strong neighbours".
    private const string Words = "Lasting peace needs strong neighbours";

    [Test]
    public async Task Those_that_hold_the_most_runs_come_first_and_then_by_id()
    {
        await Keep("c", "He said: “Lasting peace\r\nneeds STRONG néighbours.” Then he left.");
        await Keep("a", "What a lasting peace needs is something else.");
        await Keep("b", "Lasting peace needs strong neighbours, and walls.");
        await Keep("d", "Strong neighbours make strong walls.");
        await Keep("e", "Peace lasting, strong needs: neighbours!");

        Assert.That(await Found(Words), Is.EqualTo(new[] { "4 b", "4 c", "2 a", "1 d" }));
        Assert.That(await Found(Words, limit: 3), Is.EqualTo(new[] { "4 b", "4 c", "2 a" }));
        Assert.That(await Found(Words, limit: 1), Is.EqualTo(new[] { "4 b" }));
        Assert.That(await Found(Words, atLeast: 2), Is.EqualTo(new[] { "4 b", "4 c", "2 a" }));
        Assert.That(await Found(Words, atLeast: 5), Is.EqualTo(new[] { "4 b", "4 c" }));
        Assert.That(await Found("It rains in the mountains"), Is.Empty);
    }

    [Test]
    public async Task Little_words_between_belong_to_a_run()
    {
        await Keep("a", "The state of the union is strong.");

        Assert.That(await Found("State of the Union"), Is.EqualTo(new[] { "1 a" }));
        Assert.That(await Found("State Union"), Is.Empty);
        Assert.That(await Found("the union is not strong"), Is.Empty);
    }

    [Test]
    public async Task Only_the_text_that_a_source_has_now_is_looked_into()
    {
        await Keep("a", Words);
        await Keep("a", "Nothing of the sort stands here.");
        Assert.That(await Found(Words), Is.Empty);
        Assert.That(await Found("nothing of the sort stands here"), Is.EqualTo(new[] { "2 a" }));

        await Keep("a", $"Again: {Words}");
        await Keep("a", $"Again: {Words}");
        Assert.That(await Found(Words), Is.EqualTo(new[] { "4 a" }));
        Assert.That(await Found("nothing of the sort stands here"), Is.Empty);

        await Keep("a", "… ?!");
        Assert.That(await Found(Words), Is.Empty);
    }

    [Test]
    public async Task Several_texts_of_one_source_in_one_write_leave_the_last_one()
    {
        await Accept(new RecordSource(Statement.Article("a").WithId("a")), Disposition.Created);
        await WriteAll(((string[])["It rains all day.", Words, "It snows all night."]).Select(text => new KeepSourceText("a", text, null)));

        Assert.That(await Found(Words), Is.Empty);
        Assert.That(await Found("It snows all night"), Is.EqualTo(new[] { "2 a" }));
    }

    [Test]
    public async Task The_text_of_a_deleted_source_is_found_no_more_and_that_of_an_edited_one_is()
    {
        await Keep("a", Words);
        await Keep("b", Words);
        await Accept(new RecordSource(Statement.Article("c").WithId("c")), Disposition.Created);

        await Accept(new Delete(new(RecordKind.Source, "a"), null), Disposition.Deleted);
        await Accept(new Delete(new(RecordKind.Source, "c"), null), Disposition.Deleted);
        await Accept(new Replace(new(RecordKind.Source, "b"), Statement.Article("Renamed") with { Status = RecordStatus.Retracted }, null), Disposition.Updated);

        Assert.That(await Found(Words), Is.EqualTo(new[] { "4 b" }));
    }

    [Test]
    public async Task A_refused_text_is_not_found()
    {
        await Keep("a", "It rains.");

        await Refuse(new KeepSourceText("a", Words, 1), RefusalCode.StaleVersion);
        await Refuse(new KeepSourceText("nothing", Words, null), RefusalCode.NotFound);

        Assert.That(await Found(Words), Is.Empty);
    }

    [TestCase("中国反对任何形式的战争", "8 han")]
    [TestCase("反对任何", "1 han")]
    [TestCase("反对一切形式的战争", "2 han")]
    [TestCase("สันติภาพที่ยั่งยืน", "15 thai")]
    [TestCase("l’Europe de l'Est doit répondre", "2 french")]
    [TestCase("Europe de l’Est", "1 french")]
    [TestCase("전쟁에 반대한다", "4 korean")]
    [TestCase("العدالة أساس الملك", "2 arabic")]
    public async Task Words_of_any_script_are_found(string words, params string[] found)
    {
        await Keep("han", "他说，中国反对任何形式的战争，也反对制裁。");
        await Keep("thai", "เขากล่าวว่าสันติภาพที่ยั่งยืนต้องการเพื่อนบ้านที่เข้มแข็ง");
        await Keep("french", "Il a dit que l’Europe de l’Est doit répondre.");
        await Keep("korean", "우리는 전쟁에 반대한다.");
        await Keep("arabic", "وقال إن العدالة أساس الملك.");

        Assert.That(await Found(words), Is.EqualTo(found));
    }

    [Test]
    public async Task What_a_query_language_would_read_in_words_means_nothing()
    {
        await Keep("a", "peace AND war, \"lasting\" OR NOT: (walls)* ~2 NEAR");

        Assert.That(await Found("peace\" OR \"war"), Is.Empty);
        Assert.That(await Found("\"lasting\" OR NOT: (walls)"), Is.Not.Empty);
    }

    [Test]
    public async Task A_run_of_as_many_texts_as_the_limit_counts_and_one_of_more_does_not()
    {
        await Keep("rare", "Thoughts and prayers for Kyiv.");
        await WriteAll(Enumerable.Range(0, Limits.CommonPhrase - 1).SelectMany(number => new WriteOperation[]
        {
            new RecordSource(Statement.Article($"Article {number}").WithId($"s{number:D4}")),
            new KeepSourceText($"s{number:D4}", $"Our thoughts and prayers {number}.", null),
        }));
        Assert.That(await Found("Thoughts and prayers for Kyiv", limit: 2), Is.EqualTo(new[] { "2 rare", "1 s0000" }));

        await Keep("late", "Thoughts and prayers.");
        Assert.That(await Found("Thoughts and prayers for Kyiv"), Is.EqualTo(new[] { "1 rare" }));
        Assert.That(await Found("Thoughts and prayers for Kyiv", atLeast: 2), Is.EqualTo(new[] { "1 rare" }));
        Assert.That(await Found("thoughts and prayers", limit: 3), Is.EqualTo(new[] { "1 late", "1 rare", "1 s0000" }));

        await Accept(new Delete(new(RecordKind.Source, "late"), null), Disposition.Deleted);
        Assert.That(await Found("Thoughts and prayers for Kyiv", limit: 2), Is.EqualTo(new[] { "2 rare", "1 s0000" }));
    }

    [Test]
    public async Task A_text_as_long_as_may_be_is_looked_through_to_its_end()
    {
        var sentence = "The harbour of the town was closed again last winter. ";
        await Keep("a", string.Concat(Enumerable.Repeat(sentence, (Limits.SourceTextBytes - 200) / sentence.Length)) + Words);

        Assert.That(await Found(Words), Is.EqualTo(new[] { "4 a" }));
    }

    private async Task Keep(string source, string text)
    {
        if (!await IsThere(new(RecordKind.Source, source)))
            await Accept(new RecordSource(Statement.Article(source).WithId(source)), Disposition.Created);
        await Accept(new KeepSourceText(source, text, null));
    }

    private async Task<List<string>> Found(string words, int limit = 20, int atLeast = 1)
    {
        var matches = await Store.FindInTextsAsync(new(TextPhrases.Of(words), limit, atLeast), CancellationToken.None);
        return [.. matches.Select(match => $"{match.Shared} {match.Source.Id}")];
    }
}
