using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A page ends by bytes as well as by records, in every list, and the next one goes on behind the last record given.</summary>
public sealed class PageBytesContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Russia = new(RecordKind.Country, "RU");
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    /// <summary>As long as a text may be, in letters of three bytes.</summary>
    private static readonly string LongWords = new('語', Limits.ClaimText - 10);

    [Test]
    public async Task Claims()
    {
        var hub = await RecordLongClaims(80);

        foreach (var sort in new[] { ClaimSort.SaidOn, ClaimSort.RecordedAt })
            foreach (var filter in new ClaimFilter[] { new(), new() { Speaker = Ada }, new() { About = Russia } })
                await EndsByBytes(81, async page =>
                {
                    var answer = await Store.ListClaimsAsync(new(filter, sort), page, CancellationToken.None);
                    return (answer.Items, answer.Next);
                }, claim => claim.Json.Length);

        await EndsByBytes(80, async page =>
        {
            var answer = (await Store.ListRelatedAsync(new(hub, RelatedQuery.AllTypes, 1), page, CancellationToken.None))!;
            return (answer.Items, answer.Next);
        }, related => related.Bytes);

        var query = new NeighborQuery(Russia, EdgeType.About, EdgeDirection.In);
        await EndsByBytes(81, async page =>
        {
            var group = (await Store.ListNeighborsAsync(query, page, CancellationToken.None))!.Groups.Single();
            return (group.Items, group.Next);
        }, NeighborDocument.BytesOf);
    }

    [Test]
    public async Task Speakers_and_the_claims_of_those_who_stand_in_many_places()
    {
        for (var number = 0; number < 9; number++)
        {
            var speaker = Statement.Person($"Speaker {number}") with
            {
                Affiliations =
                [
                    .. Enumerable.Range(0, Limits.Affiliations).Select(place => Descriptions.Position(
                        Statement.Institution($"Institute {place}"), new string('語', Limits.Title))),
                ],
            };
            await Record(Statement.By(speaker).Saying($"Number {number}.").About(Statement.Country("RU")));
        }

        await EndsByBytes(9, async page =>
        {
            var answer = await Store.ListSpeakersAsync(new SpeakersAbout(Russia), page, CancellationToken.None);
            return (answer.Items, answer.Next);
        }, SpeakerDocument.BytesOf);
        await EndsByBytes(9, async page =>
        {
            var answer = await Store.ListClaimsAsync(new(new()), page, CancellationToken.None);
            return (answer.Items, answer.Next);
        }, claim => claim.Json.Length);
    }

    [Test]
    public async Task Records_and_what_belongs_to_them()
    {
        var topics = Enumerable.Range(0, 40).Select(number =>
            Statement.Topic($"Topic {number}") with { Aliases = [.. Aliases(number)] });
        foreach (var topic in topics)
            await Record(topic);
        var article = Statement.Article("A").WithId(Statement.IdOf("a"));
        for (var number = 0; number < 80; number++)
            await Record(Statement.By("Ada").Saying($"Number {number}.").Quoted(Statement.Print($"{LongWords}{number}", article)));

        foreach (var sort in new[] { RecordSort.Name, RecordSort.RecordedAt })
            await RecordsEndByBytes(40, new(RecordKind.Topic) { Sort = sort });
        await RecordsEndByBytes(80, new(RecordKind.Quotation) { Of = new(RecordKind.Source, article.Id!), Sort = RecordSort.RecordedAt });
    }

    [Test]
    public async Task Changes_of_a_record()
    {
        var topic = await Record(Statement.Topic("Topic") with { Aliases = [.. Aliases(0)] });
        for (var number = 1; number < 30; number++)
            await Accept(new Replace(topic, Statement.Topic("Topic") with { Aliases = [.. Aliases(number)] }, number), Disposition.Updated);

        await EndsByBytes(30, async page =>
        {
            var answer = (await Store.HistoryAsync(topic, page, CancellationToken.None))!;
            return (answer.Items, answer.Next);
        }, change => change.Bytes);
    }

    private static IEnumerable<Alias> Aliases(int number) =>
        Enumerable.Range(0, Limits.Aliases).Select(alias => new Alias($"{new string('語', Limits.Name - 10)}{number} {alias}"));

    /// <summary>Claims of one speaker about one country, each linked to one more.</summary>
    private async Task<Reference> RecordLongClaims(int count)
    {
        var hub = await Record(Statement.By("Ada").Saying("It rains.").On("2025").About(Statement.Country("RU")));
        for (var number = 0; number < count; number++)
        {
            var claim = await Record(
                Statement.By("Ada").Saying($"{LongWords}{number}").On($"{1900 + number}").About(Statement.Country("RU")));
            await Accept(new RecordLink(Statement.Link(claim, EdgeType.Supports, hub)), Disposition.Created);
        }

        return hub;
    }

    private Task RecordsEndByBytes(int count, RecordQuery query) => EndsByBytes(count, async page =>
    {
        var answer = await Store.ListAsync(query, page, CancellationToken.None);
        return (answer.Items, answer.Next);
    }, record => record.Json.Length);

    private static async Task EndsByBytes<T>(int count, Func<PageRequest, Task<(IReadOnlyList<T> Items, string? Next)>> read, Func<T, long> bytesOf)
    {
        var pages = new List<IReadOnlyList<T>>();
        string? after = null;
        do
        {
            var (items, next) = await read(new(Limits.LargestPage, after));
            pages.Add(items);
            after = next;
        }
        while (after is not null && pages.Count <= count);

        Assert.That(pages.Sum(page => page.Count), Is.EqualTo(count));
        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(pages.Select(page => page.Sum(bytesOf)), Is.All.LessThanOrEqualTo(Limits.PageBytes));
        foreach (var (page, next) in pages.Zip(pages.Skip(1)))
            Assert.That(page.Sum(bytesOf) + bytesOf(next[0]), Is.GreaterThan(Limits.PageBytes), "A page ends that had room for the next record.");
    }
}
