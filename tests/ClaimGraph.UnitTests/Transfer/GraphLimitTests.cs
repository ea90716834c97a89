using ClaimGraph.Api.Http;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.UnitTests.Transfer;

/// <summary>What a graph keeps in memory while it is written is bounded: beyond, its caller is told to narrow it.</summary>
internal sealed class GraphLimitTests
{
    [Test]
    public void Two_speakers_in_one_source_meet_only_so_often()
    {
        var writer = new SpeakerGraphWriter();
        // Of n speakers in one source, n(n-1)/2 pairs meet.
        var most = (int)((1 + Math.Sqrt(1 + 8.0 * Limits.GraphMeetings)) / 2);
        for (var number = 0; number < most; number++)
            writer.Write(Claim(number, [], "the-source"));

        Assert.That(writer.HasBegun, Is.False, "Nothing was handed out that would have to be taken back.");
        Assert.That(() => writer.Write(Claim(most, [], "the-source")), Throws.TypeOf<ProblemException>().With.Property("Kind").EqualTo(Problems.GraphTooLarge));
    }

    [Test]
    public void A_graph_of_records_holds_only_so_many()
    {
        var writer = new RecordGraphWriter();
        var subjects = Enumerable.Range(0, Limits.GraphNodes).Select(number => new EntityDescription { Type = RecordKind.Topic, Id = $"topic-{number}", Name = "Topic" }).ToList();
        // The speaker is one of those that are kept.
        writer.Write(Claim(0, subjects[1..], null));

        Assert.That(() => writer.Write(Claim(0, subjects[2..], null)), Throws.Nothing);
        Assert.That(() => writer.Write(Claim(0, subjects[..1], null)), Throws.TypeOf<ProblemException>().With.Property("Kind").EqualTo(Problems.GraphTooLarge));
    }

    private static Document Claim(int speaker, IReadOnlyList<EntityDescription> about, string? source)
    {
        var claim = new ClaimDocument
        {
            Id = $"claim-{speaker}",
            Speaker = new() { Type = RecordKind.Person, Id = $"person-{speaker}", Name = "Somebody" },
            Text = "Words.",
            Lang = "en",
            Kind = ClaimKind.Opinion,
            About = about,
            Quotations = source is null ? [] : [new() { Id = $"quotation-{speaker}", Text = "Words.", Form = QuotationForm.Direct, Source = new() { Id = source, Title = "Source" } }],
        };
        return new(new(RecordKind.Claim, claim.Id), 1, RecordStatus.Active, DocumentJson.Serialize(claim));
    }
}
