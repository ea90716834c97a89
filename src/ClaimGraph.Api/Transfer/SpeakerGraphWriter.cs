using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Writes the speakers as nodes, and joins two of them where sources quote both: the weight is how many sources do.</summary>
/// <remarks>
/// Being quoted together leads neither way, so that the edges are undirected. Who is quoted together is known only behind the last claim: until
/// then nothing is written, and what is kept is bounded.
/// </remarks>
internal sealed class SpeakerGraphWriter : GraphMlWriter
{
    /// <summary>Nodes or edges in a part that is sent.</summary>
    private const int LinesInPart = 500;

    private readonly Dictionary<Reference, int> numbers = [];
    private readonly List<(Reference Reference, string? Name, string? Status)> speakers = [];
    private readonly Dictionary<string, HashSet<int>> quotedIn = new(StringComparer.Ordinal);
    private readonly Dictionary<(int One, int Other), int> together = [];
    private long appearances;
    private long meetings;

    public override string FileName => "speakers.graphml";

    public override IEnumerable<ReadOnlyMemory<byte>> End()
    {
        yield return Part(WriteHead);
        foreach (var nodes in speakers.Chunk(LinesInPart))
            yield return Part(output =>
            {
                foreach (var (reference, name, status) in nodes)
                    WriteNode(output, reference, name, new Data("status", status));
            });
        foreach (var edges in together.Chunk(LinesInPart))
            yield return Part(output =>
            {
                foreach (var (pair, sources) in edges)
                    WriteEdge(output, speakers[pair.One].Reference, "QUOTED_WITH", speakers[pair.Other].Reference, sources.ToString(CultureInfo.InvariantCulture));
            });
        yield return Part(WriteTail);
    }

    protected override string EdgeDefault => "undirected";

    protected override void WriteClaim(Document claim, IBufferWriter<byte> output)
    {
        var document = Read(claim);
        foreach (var speaker in document.AllSpeakers())
        {
            var number = NumberOf(speaker);
            foreach (var quotation in document.Quotations ?? [])
                Appear(number, quotation.Source!.Id!);
        }
    }

    private int NumberOf(EntityDescription speaker)
    {
        var reference = ReferenceOf(speaker);
        if (numbers.TryGetValue(reference, out var known))
            return known;
        if (speakers.Count == Limits.GraphNodes)
            throw TooLarge($"A graph may hold {Limits.GraphNodes} speakers.");
        numbers.Add(reference, speakers.Count);
        speakers.Add((reference, speaker.Name ?? speaker.Descriptor, StatusOf(speaker)));
        return speakers.Count - 1;
    }

    /// <summary>Counts a speaker as quoted in a source, together with all who are quoted there already.</summary>
    private void Appear(int speaker, string source)
    {
        ref var others = ref CollectionsMarshal.GetValueRefOrAddDefault(quotedIn, source, out _);
        others ??= [];
        if (others.Contains(speaker))
            return;
        appearances++;
        meetings += others.Count;
        if (appearances > Limits.GraphAppearances || meetings > Limits.GraphMeetings)
            throw TooLarge($"Speakers may be quoted in {Limits.GraphAppearances} sources, and two of them together {Limits.GraphMeetings} times, all together.");
        foreach (var other in others)
            CollectionsMarshal.GetValueRefOrAddDefault(together, (Math.Min(speaker, other), Math.Max(speaker, other)), out _)++;
        others.Add(speaker);
    }
}
