using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>What a list of claims knows of one before its document is read.</summary>
/// <param name="Speaker">The first.</param>
/// <param name="IsJoint">Whether there are others.</param>
internal readonly record struct ClaimRow(
    long SaidKey, long Record, long Speaker, int Kind, int? SaidFirst, int? SaidLast, long RecordedAt, string Id, bool IsJoint, double Rank)
{
    public static ClaimRow Of(Statement row, bool isRanked = false) => new(
        row.Long(0), row.Long(1), row.Long(2), row.Int(3), row.IsNull(4) ? null : row.Int(4), row.IsNull(5) ? null : row.Int(5),
        row.Long(6), row.Text(7), row.Int(8) > 0, isRanked ? row.Double(9) : 0);
}
