using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain.Tracing;
using ClaimGraph.Writing;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>The graph as one write sees it.</summary>
internal sealed class PlainState(PlainGraph before, string actor, string? onBehalfOf = null) : IGraphState
{
    /// <summary>The graph with what the write has saved.</summary>
    public PlainGraph Graph { get; private set; } = before;

    public Finding Find(Reference reference) => Finding.Of(Graph.Find(reference));

    public IReadOnlyList<EntityRecord> FindByName(RecordKind kind, string nameKey) =>
        [.. Entities(kind).Where(entity => NameKeys.Of(entity).Contains(nameKey))];

    public IReadOnlyList<EntityRecord> FindByExternalId(RecordKind kind, string scheme, string value) =>
        [.. Entities(kind).Where(entity => entity.ExternalIds?.GetValueOrDefault(scheme) == value)];

    public Reference? FindByNaturalKey(RecordKind kind, string naturalKey) => null;

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) => [.. Graph.AffiliationsOf(person)];

    public IReadOnlyList<QuotationRecord> QuotationsOf(Reference claim) => [.. Graph.QuotationsOf(claim)];

    public IReadOnlyList<LinkRecord> LinksOf(Reference reference) =>
        [.. Graph.Live<LinkRecord>().Where(link => link.From == reference || link.To == reference)];

    public Reference? DependentOn(Reference reference) => Graph.Live<Record>()
        .Where(record => record is not LinkRecord && record.Reference != reference && record.Edges.Any(edge => RestsOn(edge, reference)))
        .Select(record => (Reference?)record.Reference)
        .FirstOrDefault();

    public void Save(Record record)
    {
        var present = Graph.Find(record.Reference);
        var isDeleted = record.Status == RecordStatus.Deleted;
        var contentBefore = present is null ? default(ReadOnlyMemory<byte>?) : RecordJson.Serialize(present);
        var contentAfter = isDeleted ? default(ReadOnlyMemory<byte>?) : RecordJson.Serialize(record);
        Graph = Graph.With(record, new Change(
            Graph.Sequence + 1, record.UpdatedAt, actor, record.Operation, record.Reference, record.Version, record.Status,
            record.Operation == ChangeOperation.Create ? null : contentBefore, contentAfter)
        {
            OnBehalfOf = onBehalfOf,
        });
    }

    public void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed)
    {
        Save(claim);
        foreach (var quotation in changed)
            Save(quotation);
    }

    public void SaveSourceText(Reference source, string sha256, string text, DateTimeOffset keptAt) =>
        Graph = Graph.WithText(source, new(sha256, keptAt, text));

    private IEnumerable<EntityRecord> Entities(RecordKind kind) => Graph.Live<EntityRecord>().Where(entity => entity.Kind == kind);

    private static bool RestsOn(Edge edge, Reference reference) =>
        edge.To == reference || edge.From == reference && edge.Type == EdgeType.Made;
}
