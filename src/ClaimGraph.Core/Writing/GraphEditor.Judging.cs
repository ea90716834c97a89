using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    /// <summary>Draws the link that says so, in place of the one that says otherwise.</summary>
    private Accepted Record(RecordJudgement write)
    {
        Mentioned(write.A, "a");
        Mentioned(write.B, "b");
        foreach (var other in Enum.GetValues<Judgement>().Where(judgement => judgement != write.Judgement))
            if (state.Find(Judgements.LinkOf(other, write.A, write.B)).IfAny is LinkRecord { Status: not RecordStatus.Deleted } before)
                Bury(before);

        var (from, to) = LinkRules.Ordered(write.Judgement.Type, write.A, write.B);
        var link = new LinkRecord { Id = LinkRecord.IdOf(from, write.Judgement.Type, to), From = from, Type = write.Judgement.Type, To = to, Note = write.Reason };
        return Draw(link, status: null, WhenPresent.Update);
    }
}
