using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

internal sealed partial class SqliteGraphState
{
    public void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed)
    {
        var isNew = claim.Version == 1;
        var before = isNew ? [] : EdgesUnder(Find(claim.Reference).Required<ClaimRecord>(), QuotationsOf(claim.Reference));
        long? oldSort = isNew ? null : writer[Sql.SaidKeyOf].Bind("$record", KeyOf(claim.Reference)).Number();

        var key = SaveVersion(claim, sortName: null);
        foreach (var quotation in changed)
            SaveVersion(quotation, sortName: null);

        var isDeleted = claim.Status == RecordStatus.Deleted;
        long? newSort = isDeleted ? null : FreeSaidKey(claim, key);
        MoveEdges(before, oldSort, isDeleted ? [] : EdgesUnder(claim, quotations), newSort);
        if (oldSort is { } old && old != newSort)
        {
            writer[Sql.DeleteClaim].Bind("$saidKey", old).Run();
            claimTexts.Put(old, wasIndexed: true, texts: null);
        }

        if (newSort is { } sort)
            SaveClaimRow(claim, quotations, key, sort, wasIndexed: sort == oldSort);
        else
            writer[Sql.DeleteClaimDocument].Bind("$record", key).Run();
    }

    private void SaveClaimRow(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, long key, long saidKey, bool wasIndexed)
    {
        writer[Sql.PutClaim].Bind("$saidKey", saidKey).Bind("$record", key).Bind("$id", claim.Id).Bind("$speaker", KeyOf(claim.Speaker))
            .Bind("$kind", (long)claim.ClaimKind).Bind("$forms", quotations.Aggregate(0L, (forms, quotation) => forms | 1L << (int)quotation.Form))
            .Bind("$status", (long)claim.Status).Bind("$saidFirst", claim.SaidOn?.First.DayNumber)
            .Bind("$saidLast", claim.SaidOn?.Last.DayNumber).Bind("$recordedAt", claim.CreatedAt.ToUnixTimeMilliseconds()).Run();
        writer[Sql.PutClaimDocument].Bind("$record", key).Bind("$id", claim.Id).Bind("$version", claim.Version)
            .Bind("$status", (long)claim.Status).Bind("$template", template.Of(claim, quotations)).Run();
        claimTexts.Put(saidKey, wasIndexed, ClaimTexts.Of(claim, quotations));
    }

    private void MoveEdges(
        List<(Edge Edge, Reference Owner)> before, long? oldSort, List<(Edge Edge, Reference Owner)> after, long? newSort)
    {
        var hasMoved = oldSort != newSort;
        foreach (var (edge, owner) in before)
            if (hasMoved || !after.Contains((edge, owner)))
                DeleteEdge(edge, KeyOf(owner), oldSort!.Value);
        foreach (var (edge, owner) in after)
            if (hasMoved || !before.Contains((edge, owner)))
                InsertEdge(edge, KeyOf(owner), newSort!.Value);
    }

    private static List<(Edge Edge, Reference Owner)> EdgesUnder(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations) =>
    [
        .. claim.Edges.Select(edge => (edge, claim.Reference)),
        .. quotations.SelectMany(quotation => quotation.Edges.Select(edge => (edge, quotation.Reference))),
    ];

    private long FreeSaidKey(ClaimRecord claim, long key)
    {
        var saidKey = SaidKey.Of(claim);
        while (writer[Sql.SaidKeyTaken].Bind("$saidKey", saidKey).Number() is { } taken && taken != key)
            saidKey++;
        return saidKey;
    }
}
