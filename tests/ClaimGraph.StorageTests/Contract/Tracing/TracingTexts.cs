using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Lookups;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>What stores answer about origins and wordings, as texts to the byte.</summary>
internal static class TracingTexts
{
    public static IEnumerable<string>? Of(Provenance? provenance) => provenance is null
        ? null
        :
        [
            $"complete: {provenance.IsComplete}", Of(provenance.Claim), .. provenance.Quotations.Select(Of), .. provenance.Sources.Select(Of),
            .. provenance.Links.Select(Of),
            .. provenance.Names.Select(name => $"{name.Key} is called {name.Value}").Order(StringComparer.Ordinal),
        ];

    public static string Of(WordingMatch match) => $"{match.Shared} {LookupTexts.Of(match.Claim)}";

    public static string Of(NodeDocument node) => Encoding.UTF8.GetString(DocumentJson.Serialize(node));

    public static string Of(KeptText text) => $"{text.Sha256} {text.KeptAt:O} {text.Text}";

    public static string Of(Record record) =>
        $"{record.Reference} {record.Version} {record.Status} {record.CreatedAt:O} {record.UpdatedAt:O} "
        + Encoding.UTF8.GetString(RecordJson.Serialize(record));
}
