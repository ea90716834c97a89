using ClaimGraph.Api.Claims;
using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Who speaks about something, from where, how often, since when?</summary>
internal static class SpeakersOnSubject
{
    public static void MapSpeakersOnSubject(this IEndpointRouteBuilder api) => api
        .MapRead("/speakers", ListAsync)
        .WithTags("Lookups")
        .Does("listSpeakers", "Lists who speaks about something: where they stand, how often, since when; the most frequent first.",
            "With topic, only claims about both count. restsOn names the newest claims.")
        .Takes(LookupParameters.About, ClaimParameters.Topic, Parameter.Limit, Parameter.Cursor)
        .AnswersPage<SpeakerDocument>("A page of speakers.", SpeakerLookup.Example, SpeakerLookup.Counted)
        .Refuses(Problems.UnknownReference);

    private static Task ListAsync(HttpContext http, IGraphStore store)
    {
        var query = QueryParameters.Of(http);
        var about = query.Get(LookupParameters.About)!.Value;
        var topic = query.Get(ClaimParameters.Topic);
        return SpeakerLookup.AnswerAsync(http, store, new SpeakersAbout(about, topic), async () =>
        {
            await store.RequireKnownAsync(LookupParameters.About, about, http);
            if (topic is not null)
                await store.RequireKnownAsync(ClaimParameters.Topic, new(RecordKind.Topic, topic), http);
        });
    }
}
