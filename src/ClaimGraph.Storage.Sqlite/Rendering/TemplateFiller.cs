using System.Buffers;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Rendering;

/// <summary>Fills the holes of claim templates with what the records they name say now.</summary>
internal sealed class TemplateFiller(Reader reader, Fragments fragments, long edition)
{
    private readonly Describer describer = new(new RecordReader(reader));
    private readonly Dictionary<long, byte[]> wholes = [];
    private long wholeBytes;

    /// <summary>Writes the document of a template.</summary>
    /// <param name="whole">Write out all that is needed to create what is mentioned elsewhere; that is kept no longer than this filler.</param>
    public void Fill(ReadOnlySpan<byte> template, IBufferWriter<byte> output, bool whole = false)
    {
        while (template.IndexOf(ClaimTemplate.Mark) is var hole and >= 0)
        {
            output.Write(template[..hole]);
            var detail = whole ? Describer.Detail.Whole : (Describer.Detail)template[hole + 1];
            output.Write(Fragment(BitConverter.ToInt64(template[(hole + 2)..]), detail));
            template = template[(hole + ClaimTemplate.HoleLength)..];
        }

        output.Write(template);
    }

    private ReadOnlySpan<byte> Fragment(long key, Describer.Detail detail)
    {
        if (detail == Describer.Detail.Whole ? wholes.TryGetValue(key, out var kept) : fragments.TryGet(key, detail, out kept))
            return kept;
        var reference = RecordReader.ReferenceOf(reader, key);
        var whole = reference.Kind == RecordKind.Source
            ? DocumentJson.Serialize(describer.Source(reference, detail))
            : DocumentJson.Serialize(describer.Entity(reference, detail));
        var fragment = whole[..^1];
        if (detail != Describer.Detail.Whole)
            fragments.Add(key, detail, fragment, edition);
        else if ((wholeBytes += fragment.Length) <= Limits.PageBytes)
            wholes[key] = fragment;
        return fragment;
    }
}
