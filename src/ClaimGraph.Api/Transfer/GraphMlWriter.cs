using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>What GraphML is made of (GraphML 1.0, graphdrawing.org), as Gephi and NetworkX read it.</summary>
/// <remarks>
/// Every key says for what it is and of which type, because Gephi drops a column that does not. Nodes stand before the edges that need them. A
/// line feed that a program would take for another is written as a character reference; U+FFFE and U+FFFF, which XML 1.0 cannot hold, stand as
/// U+FFFD, and the node says so (<c>changed</c>).
/// </remarks>
internal abstract class GraphMlWriter : ExportWriter
{
    private const int LongestLabel = 80;

    /// <summary>Data of a node or an edge: the id of its key, and the value; null for none.</summary>
    protected readonly record struct Data(string Key, string? Value);

    public override string ContentType => MediaTypes.GraphMl;

    /// <summary>Which way edges lead: <c>directed</c> or <c>undirected</c>.</summary>
    protected abstract string EdgeDefault { get; }

    /// <summary>Writes what stands in front of the first node, unless something stands there already.</summary>
    protected void WriteHead(IBufferWriter<byte> output)
    {
        if (HasBegun)
            return;
        Append(output, $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="name" for="node" attr.name="name" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="date" for="node" attr.name="date" attr.type="string"/>
              <key id="status" for="node" attr.name="status" attr.type="string"/>
              <key id="url" for="node" attr.name="url" attr.type="string"/>
              <key id="changed" for="node" attr.name="changed" attr.type="boolean"><default>false</default></key>
              <key id="edge-label" for="edge" attr.name="label" attr.type="string"/>
              <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
              <key id="role" for="edge" attr.name="role" attr.type="string"/>
              <key id="since" for="edge" attr.name="since" attr.type="string"/>
              <key id="until" for="edge" attr.name="until" attr.type="string"/>
              <graph id="claimgraph" edgedefault="{EdgeDefault}">

            """);
    }

    protected static void WriteTail(IBufferWriter<byte> output) => Append(output, "  </graph>\n</graphml>\n");

    /// <summary>Writes a node.</summary>
    /// <param name="name">What it is called, or says, whole.</param>
    protected static void WriteNode(IBufferWriter<byte> output, Reference node, string? name, params ReadOnlySpan<Data> more)
    {
        Append(output, $"    <node id=\"{Escaped(node.ToString())}\">");
        Write(output, new("label", name is null ? null : Excerpt.Of(name, LongestLabel)));
        Write(output, new("name", name));
        Write(output, new("kind", WireNames<RecordKind>.Of(node.Kind)));
        foreach (var data in more)
            Write(output, data);
        if (name is not null && !IsWritable(name))
            Write(output, new("changed", "true"));
        Append(output, "</node>\n");
    }

    protected static void WriteEdge(IBufferWriter<byte> output, Reference from, string label, Reference to, string weight, params ReadOnlySpan<Data> more)
    {
        Append(output, $"    <edge source=\"{Escaped(from.ToString())}\" target=\"{Escaped(to.ToString())}\">");
        Write(output, new("edge-label", label));
        Write(output, new("weight", weight));
        foreach (var data in more)
            Write(output, data);
        Append(output, "</edge>\n");
    }

    protected static ProblemException TooLarge(string sentence) => new(Problems.GraphTooLarge, $"{sentence} Narrow it with filters.");

    /// <summary>Text as an element or an attribute holds it.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append("&#").Append((int)character).Append(';'),
                '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }

    private static bool IsWritable(string text) => text.All(character => char.IsSurrogate(character) || XmlConvert.IsXmlChar(character));

    private static void Write(IBufferWriter<byte> output, Data data)
    {
        if (data.Value is { } value)
            Append(output, $"<data key=\"{data.Key}\">{Escaped(value)}</data>");
    }
}

/// <summary>Writes the records as nodes, joined as they are on record: who said what about whom, and where it was printed.</summary>
internal sealed class RecordGraphWriter : GraphMlWriter
{
    private const string One = "1";

    /// <summary>Which records stand in the graph that others may mention as well: 128 bits of a hash of each reference, so that many are kept in little.</summary>
    private readonly HashSet<UInt128> written = [];

    public override string FileName => "claims.graphml";

    public override IEnumerable<ReadOnlyMemory<byte>> End() => [Part(output =>
    {
        WriteHead(output);
        WriteTail(output);
    })];

    protected override string EdgeDefault => "directed";

    protected override void WriteClaim(Document claim, IBufferWriter<byte> output)
    {
        WriteHead(output);
        var document = Read(claim);
        var node = claim.Reference;
        foreach (var mentioned in document.AllSpeakers().Concat(document.About ?? []).Append(document.OnBehalfOf).OfType<EntityDescription>())
            WriteEntity(output, mentioned);
        WriteNode(output, node, document.Text, new("date", document.SaidOn?.ToString()), new("status", StatusOf(document)));

        foreach (var (index, speaker) in document.AllSpeakers().Index())
            WriteEdge(output, ReferenceOf(speaker), EdgeType.Made, node, new Data("role", index == 0 ? null : ClaimRecord.JointRole));
        if (document.OnBehalfOf is { } principal)
            WriteEdge(output, node, EdgeType.OnBehalfOf, ReferenceOf(principal));
        foreach (var subject in document.About ?? [])
            WriteEdge(output, node, EdgeType.About, ReferenceOf(subject), new Data("role", subject.Role));
        foreach (var quotation in document.Quotations ?? [])
            WriteQuotation(output, node, quotation);
    }

    private void WriteQuotation(IBufferWriter<byte> output, Reference claim, QuotationDescription quotation)
    {
        WriteSource(output, quotation.Source!);
        var node = new Reference(RecordKind.Quotation, quotation.Id!);
        WriteNode(output, node, quotation.Text, new Data("status", StatusOf(quotation)));
        WriteEdge(output, node, EdgeType.Quotes, claim);
        WriteEdge(output, node, EdgeType.AppearsIn, ReferenceOf(quotation.Source!));
    }

    private void WriteSource(IBufferWriter<byte> output, SourceDescription source)
    {
        var node = ReferenceOf(source);
        if (!IsFirst(node))
            return;
        if (source.Publisher is { } institution)
            WriteEntity(output, institution);
        WriteNode(output, node, source.Title, new("date", source.PublishedOn?.ToString()), new("status", StatusOf(source)), new("url", source.Url));
        if (source.Publisher is { } publisher)
            WriteEdge(output, node, EdgeType.PublishedBy, ReferenceOf(publisher));
    }

    private void WriteEntity(IBufferWriter<byte> output, EntityDescription entity)
    {
        var node = ReferenceOf(entity);
        if (!IsFirst(node))
            return;
        WriteNode(output, node, entity.Name ?? entity.Descriptor, new Data("status", StatusOf(entity)));
        if (entity.Source is { } source)
        {
            WriteSource(output, source);
            WriteEdge(output, node, EdgeType.DescribedIn, ReferenceOf(source));
        }
        if (entity.Country is { } country)
        {
            WriteEntity(output, country);
            WriteEdge(output, node, EdgeType.BasedIn, ReferenceOf(country));
        }
        foreach (var citizenship in entity.CitizenOf ?? [])
        {
            WriteEntity(output, citizenship);
            WriteEdge(output, node, EdgeType.CitizenOf, ReferenceOf(citizenship));
        }
        foreach (var affiliation in entity.Affiliations ?? [])
        {
            WriteEntity(output, affiliation.Institution!);
            WriteEdge(output, node, EdgeType.AffiliatedWith, ReferenceOf(affiliation.Institution!),
                new Data("role", affiliation.Title), new Data("since", affiliation.From?.ToString()), new Data("until", affiliation.Until?.ToString()));
        }
    }

    private static void WriteEdge(IBufferWriter<byte> output, Reference from, EdgeType type, Reference to, params ReadOnlySpan<Data> more) =>
        WriteEdge(output, from, WireNames<EdgeType>.Of(type), to, One, more);

    /// <summary>Whether a record does not stand in the graph yet; it does from now on.</summary>
    private bool IsFirst(Reference record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(record.ToString()), hash);
        if (!written.Add(BitConverter.ToUInt128(hash)))
            return false;
        return written.Count <= Limits.GraphNodes
            ? true
            : throw TooLarge($"A graph may hold {Limits.GraphNodes} records beside claims and quotations.");
    }
}
