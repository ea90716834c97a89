using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Follows the quotations of a claim to where they were taken from: all the way at once, or, when that is too much, as far as it is not.</summary>
/// <param name="printed">The quotations of the claim.</param>
/// <param name="facts">Takes the records that are met.</param>
internal sealed class ProvenanceWalk(Inquiry inquiry, Reference claim, IReadOnlyList<QuotationRecord> printed, Facts facts)
{
    // How many edges a look follows, and how many levels that is: one edge may lead from a quotation to its source, which is on the same
    // level. A chain longer than all that may be answered is all there is of it. The last look only learns what joins those it starts from.
    private static readonly (int? Steps, int Levels)[] Looks = [(null, Limits.TracedNodes), (513, 512), (65, 64), (9, 8), (1, 1), (0, 0)];

    private readonly HashSet<Reference> links = [];

    /// <summary>Links that start at what was met, by where they start.</summary>
    public ILookup<Reference, LinkRecord> LinksIn(FactsView view) => links.Select(view.Find).OfType<LinkRecord>()
        .Where(link => link.Status != RecordStatus.Deleted).ToLookup(link => link.From);

    /// <summary>Walks.</summary>
    /// <returns>The last level of which all is known, and whether a level behind it is too large.</returns>
    public async Task<(int Last, bool IsCut)> GoAsync()
    {
        var (last, isCut) = (0, false);
        IReadOnlyCollection<Record> starts = printed;
        foreach (var (steps, width) in Looks)
        {
            while (await TryLookAsync(starts, steps).ConfigureAwait(false))
            {
                last += width;
                var levels = await inquiry.WorkAsync(facts, view => new TracedLevels(view, printed, LinksIn(view), last)).ConfigureAwait(false);
                isCut = levels.IsCut || width == 0;
                if (isCut || levels.Count <= last)
                    return (last, isCut);
                starts = levels[last];
            }
        }

        return (last, IsCut: true);
    }

    /// <returns>Whether it is no more than may be answered; if it is more, nothing was met.</returns>
    private async Task<bool> TryLookAsync(IReadOnlyCollection<Record> starts, int? steps)
    {
        // A quotation leads to its source.
        var sources = starts.OfType<QuotationRecord>().Select(quotation => quotation.Source).ToHashSet();
        var answer = await inquiry.AskAsync(CypherTexts.ProvenanceWithin(steps), new Dictionary<string, object?>
        {
            ["claim"] = claim.ToString(),
            ["starts"] = starts.Select(start => start.Reference).Where(start => !sources.Contains(start)).Select(start => start.ToString()).ToList(),
            ["most"] = Limits.TracedNodes,
        }).ConfigureAwait(false);
        if ((long)answer.Rows[0][0]! > Limits.TracedNodes)
            return false;
        links.UnionWith(answer.Rows.Select(row => facts.Put(row[1])).OfType<Reference>().Where(record => record.Kind == RecordKind.Link));
        return true;
    }
}
