using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Answers as texts, to the byte, but for the positions that every store puts in its own way.</summary>
internal static class LookupTexts
{
    public static string Of(SpeakerDocument speaker) => Text(DocumentJson.Serialize(speaker));

    public static string Of(NeighborDocument neighbor) => Text(DocumentJson.Serialize(neighbor));

    public static string? Of(PathAnswer? answer) => answer is null ? null : Text(DocumentJson.Serialize(answer));

    public static string? Of(Document? document) => document is null
        ? null
        : $"{document.Reference} {document.Version} {document.Status} {Text(document.Json)}";

    public static string Of(RelatedClaim related) => string.Join(
        '\n', related.Links.Select(link => Text(DocumentJson.Serialize(link))).Prepend($"{related.Distance}").Append(Of(related.Claim)));

    public static string? Of(Neighborhood? answer) => answer is null
        ? null
        : string.Join('\n', answer.Groups.SelectMany(Lines).Prepend(Text(DocumentJson.Serialize(answer with { Groups = [] }))));

    private static IEnumerable<string> Lines(NeighborGroup group) =>
        group.Items.Select(Of).Prepend($"{group.Type} {group.Direction} {group.Count}{(group.Next is null ? "" : " and more")}");

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}

/// <summary>The records that answers name.</summary>
internal static class LookupReferences
{
    public static IEnumerable<Reference> Of(SpeakerDocument speaker) =>
        speaker.RestsOn.Append(new(speaker.Speaker.Type!.Value, speaker.Speaker.Id!));

    public static IEnumerable<Reference> Of(Neighborhood? answer) => answer is null
        ? []
        : answer.Groups.SelectMany(group => group.Items)
            .SelectMany(item => Of(item.Edge).Append(Of(item.Node)))
            .Append(Of(answer.Of));

    public static IEnumerable<Reference> Of(PathAnswer? answer) => answer is null
        ? []
        : answer.Paths.SelectMany(path => path.Nodes.Select(Of).Concat(path.Steps.SelectMany(step => step.Edges).SelectMany(Of)));

    public static IEnumerable<Reference> Of(RelatedClaim related) => related.Links.SelectMany(Of).Append(related.Claim.Reference);

    private static Reference Of(NodeDocument node) => new(node.Type, node.Id);

    private static IEnumerable<Reference> Of(EdgeDocument edge) => [edge.From, edge.To, .. edge.RestsOn];
}
