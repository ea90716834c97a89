using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

internal sealed partial class SqliteGraphState
{
    public void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed)
    {
        var isDeleted = claim.Status == RecordStatus.Deleted;
        var old = claim.Version == 1 ? null : Find(claim.Reference).Required<ClaimRecord>();
        long? oldSort = old is null ? null : writer[Sql.SaidKeyOf].Bind("$record", KeyOf(claim.Reference)).Number();
        // As a rule the quotations that stay need not be looked at: what hangs on them says the same as before.
        var isWhole = old is null || isDeleted || old.Text != claim.Text || old.Speaker != claim.Speaker || old.SaidOn != claim.SaidOn;
        IReadOnlyList<QuotationRecord> before = old is null ? []
            : isWhole ? QuotationsOf(claim.Reference)
            : [.. changed.Where(quotation => quotation.Version > 1).Select(quotation => Find(quotation.Reference).Required<QuotationRecord>())];
        IReadOnlyList<QuotationRecord> after = isDeleted ? []
            : isWhole ? quotations
            : [.. changed.Where(quotation => quotation.Status != RecordStatus.Deleted)];

        var key = SaveVersion(claim, sortName: null);
        foreach (var quotation in changed)
            SaveVersion(quotation, sortName: null);

        long? newSort = isDeleted ? null : isWhole ? FreeSaidKey(claim, key) : oldSort;
        MoveEdges(old is null ? [] : EdgesUnder(old, before), oldSort, isDeleted ? [] : EdgesUnder(claim, after), newSort);
        if (old is not null)
            foreach (var words in IndexedWords.Of(old, before, isWhole ? oldSort : null, KeyOf))
                wordings.Remove(words);
        if (!isDeleted)
            foreach (var words in IndexedWords.Of(claim, after, isWhole ? newSort : null, KeyOf))
                wordings.Add(words);
        if (oldSort is { } place && place != newSort)
        {
            writer[Sql.DeleteClaim].Bind("$saidKey", place).Run();
            claimTexts.Put(place, wasIndexed: true, text: null);
        }

        if (newSort is { } sort)
            SaveClaimRow(claim, quotations, key, sort, wasIndexed: sort == oldSort);
        else
            writer[Sql.DeleteClaimDocument].Bind("$record", key).Run();
    }

    private void SaveClaimRow(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, long key, long saidKey, bool wasIndexed)
    {
        writer[Sql.PutClaim].Bind("$saidKey", saidKey).Bind("$record", key).Bind("$id", claim.Id).Bind("$speaker", KeyOf(claim.Speaker))
            .Bind("$joint", claim.JointWith?.Count ?? 0).Bind("$kind", (long)claim.ClaimKind).Bind("$forms", quotations.Aggregate(0L, (forms, quotation) => forms | 1L << (int)quotation.Form))
            .Bind("$status", (long)claim.Status).Bind("$saidFirst", claim.SaidOn?.First.DayNumber)
            .Bind("$saidLast", claim.SaidOn?.Last.DayNumber).Bind("$recordedAt", claim.CreatedAt.ToUnixTimeMilliseconds()).Run();
        writer[Sql.PutClaimDocument].Bind("$record", key).Bind("$id", claim.Id).Bind("$version", claim.Version)
            .Bind("$status", (long)claim.Status).Bind("$template", template.Of(claim, quotations)).Run();
        claimTexts.Put(saidKey, wasIndexed, SearchedText.Of(claim, quotations));
    }

    private void MoveEdges(
        List<(Edge Edge, Reference Owner)> before, long? oldSort, List<(Edge Edge, Reference Owner)> after, long? newSort)
    {
        HashSet<(Edge, Reference)> stay = oldSort == newSort ? [.. before.Intersect(after)] : [];
        foreach (var (edge, owner) in before)
            if (!stay.Contains((edge, owner)))
                DeleteEdge(edge, KeyOf(owner), oldSort!.Value);
        foreach (var (edge, owner) in after)
            if (!stay.Contains((edge, owner)))
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
