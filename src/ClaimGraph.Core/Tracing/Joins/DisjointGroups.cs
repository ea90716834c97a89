namespace ClaimGraph.Tracing.Joins;

/// <summary>Groups that only ever unite (union-find, Tarjan 1975).</summary>
/// <param name="count">Members, numbered from 0; each is a group of its own at first.</param>
internal sealed class DisjointGroups(int count)
{
    private readonly int[] above = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of a member's group.</summary>
    public int GroupOf(int member)
    {
        while (above[member] != member)
            member = above[member] = above[above[member]];
        return member;
    }

    public bool AreOne(int member, int other) => GroupOf(member) == GroupOf(other);

    /// <summary>Unites the groups of two members.</summary>
    public void Unite(int member, int other)
    {
        var (one, another) = (GroupOf(member), GroupOf(other));
        above[Math.Max(one, another)] = Math.Min(one, another);
    }
}
