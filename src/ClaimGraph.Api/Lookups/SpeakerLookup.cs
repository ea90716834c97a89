using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Answers lookups whose answer is speakers, the most frequent first.</summary>
internal static class SpeakerLookup
{
    public const string Example = "speaker";

    /// <summary>What all of them say of counting.</summary>
    public static AnswerField Counted { get; } =
        new("counted", typeof(MatchCount), "How many were looked at, and whether there are more: the counts are then lower bounds.",
            """{"value":1,"isLowerBound":false}""");

    /// <param name="whenEmpty">What has to be there, looked at when nothing is found.</param>
    public static async Task AnswerAsync(HttpContext http, IGraphStore store, SpeakerQuery asked, Func<Task> whenEmpty)
    {
        var speakers = await store.ListSpeakersAsync(asked, Cursors.PageOf(QueryParameters.Of(http)), http.RequestAborted);
        if (speakers.Items.Count == 0)
            await whenEmpty();
        await Responses.WritePageAsync(
            http, [.. speakers.Items.Select(speaker => (ReadOnlyMemory<byte>)DocumentJson.Serialize(speaker))], speakers.Next,
            more: LookupJson.Field(Counted.Name, speakers.Counted));
    }
}
