using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Whom does a source quote, or a publisher, and how often? And who keeps appearing in the same sources?</summary>
internal static class QuotedSpeakers
{
    public static void MapQuotedSpeakers(this IEndpointRouteBuilder api)
    {
        Map(api, RecordKind.Source, "/sources/{id}/speakers", source => new SpeakersQuotedBy(source))
            .Does("listSourceSpeakers", "Lists whom a source quotes, and how often; the most frequent first.",
                "restsOn names quotations.");
        Map(api, RecordKind.Institution, "/institutions/{id}/quoted", publisher => new SpeakersQuotedBy(publisher))
            .Does("listPublisherQuoted", "Lists whom an institution quotes in what it published, and how often; the most frequent first.",
                "restsOn names quotations.");
        Map(api, RecordKind.Person, "/people/{id}/quoted-with", person => new SpeakersQuotedWith(person))
            .Does("listPersonQuotedWith", "Lists who is quoted in the same sources as a person, and in how many; the most frequent first.",
                "restsOn names sources.");
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder api, RecordKind kind, string pattern, Func<Reference, SpeakerQuery> query) => api
        .MapRead(pattern, (string id, HttpContext http, IGraphStore store) =>
        {
            var subject = PathIds.Require(kind, id);
            return SpeakerLookup.AnswerAsync(http, store, query(subject), () => store.RequireSubjectAsync(subject, http));
        })
        .WithTags("Lookups")
        .Takes(Parameter.Limit, Parameter.Cursor)
        .AnswersPage<SpeakerDocument>("A page of speakers.", SpeakerLookup.Example, SpeakerLookup.Counted)
        .Refuses(Problems.NotFound, Problems.Deleted);
}
