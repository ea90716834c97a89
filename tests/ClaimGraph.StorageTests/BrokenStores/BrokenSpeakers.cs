using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Shows other speakers than there are.</summary>
internal abstract class ChangesSpeakers(IGraphStore store) : Decorated(store)
{
    public override async Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        await Store.ListSpeakersAsync(Change(query), page, cancellation) is var answer
            ? answer with { Items = [.. Change(answer.Items)] }
            : answer;

    protected virtual SpeakerQuery Change(SpeakerQuery query) => query;

    protected virtual IEnumerable<SpeakerDocument> Change(IReadOnlyList<SpeakerDocument> speakers) => speakers;
}

internal sealed class CountsAnotherQuotation(IGraphStore store) : ChangesSpeakers(store)
{
    protected override IEnumerable<SpeakerDocument> Change(IReadOnlyList<SpeakerDocument> speakers) =>
        speakers.Select(speaker => speaker with { Quotations = speaker.Quotations + 1 });
}

internal sealed class KeepsNoOrderAmongEqualSpeakers(IGraphStore store) : ChangesSpeakers(store)
{
    protected override IEnumerable<SpeakerDocument> Change(IReadOnlyList<SpeakerDocument> speakers) =>
        speakers.Reverse().OrderByDescending(speaker => speaker.Claims);
}

internal sealed class NamesTheOldestClaims(IGraphStore store) : ChangesSpeakers(store)
{
    protected override IEnumerable<SpeakerDocument> Change(IReadOnlyList<SpeakerDocument> speakers) =>
        speakers.Select(speaker => speaker with { RestsOn = [.. speaker.RestsOn.Reverse()] });
}

internal sealed class MixesUpFirstAndLast(IGraphStore store) : ChangesSpeakers(store)
{
    protected override IEnumerable<SpeakerDocument> Change(IReadOnlyList<SpeakerDocument> speakers) =>
        speakers.Select(speaker => speaker with { FirstSaidOn = speaker.LastSaidOn, LastSaidOn = speaker.FirstSaidOn });
}

internal sealed class IgnoresTheTopic(IGraphStore store) : ChangesSpeakers(store)
{
    protected override SpeakerQuery Change(SpeakerQuery query) => query is SpeakersAbout about ? about with { Topic = null } : query;
}

internal sealed class CountsTheSpeakersBesideThemselves(IGraphStore store) : Decorated(store)
{
    public override async Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        await Store.ListSpeakersAsync(query, page, cancellation) is var answer && query is SpeakersQuotedWith { Person: var person }
            ? answer with { Items = [new() { Speaker = new() { Type = person.Kind, Id = person.Id }, RestsOn = [] }, .. answer.Items] }
            : answer;
}

internal sealed class SkipsSpeakersBetweenPages(IGraphStore store) : Decorated(store)
{
    public override async Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation)
    {
        if (page.After is null)
            return await Store.ListSpeakersAsync(query, page, cancellation);
        var answer = await Store.ListSpeakersAsync(query, page with { Size = page.Size + 1 }, cancellation);
        return answer with { Items = [.. answer.Items.Skip(1)] };
    }
}

internal sealed class BeginsAgainAtPositionsItDoesNotKnow(IGraphStore store) : Decorated(store)
{
    public override async Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation)
    {
        try
        {
            return await Store.ListSpeakersAsync(query, page, cancellation);
        }
        catch (InvalidPositionException)
        {
            return await Store.ListSpeakersAsync(query, page with { After = null }, cancellation);
        }
    }
}

internal sealed class DescribesInShort(IGraphStore store) : Decorated(store)
{
    public override Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => Store.FindAsync(entity, cancellation);
}
