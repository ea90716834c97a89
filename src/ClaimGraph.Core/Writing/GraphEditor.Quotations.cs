using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private Accepted Record(string claimId, QuotationDescription quotation)
    {
        var claim = Target<ClaimRecord>(new(RecordKind.Claim, claimId));
        RequireStaying(quotation, claim.Reference);
        var held = state.QuotationsOf(claim.Reference);
        var merged = Merge(claim.Reference, held, [quotation], WhenPresent.Refuse, isAlone: true);
        if (merged.Changed is not [var created])
            return Unchanged(merged.All.First(other => merged.Stated.Contains(other.Id)));
        SaveClaim(claim, null, merged.All, merged.Changed, "text");
        return new(Disposition.Created, created.Reference, created.Version);
    }

    private Accepted ReplaceQuotation(QuotationRecord present, QuotationDescription quotation)
    {
        RequireStaying(quotation, present.Claim);
        var record = Described(present.Claim, quotation, "");
        if (SaysTheSame(record, present, quotation.Status))
            return Unchanged(present);
        var next = Next(record, present, quotation.Status);
        var others = state.QuotationsOf(present.Claim);
        SaveClaim(state.Find(present.Claim).Required<ClaimRecord>(), null, [.. others.Select(other => other.Id == next.Id ? next : other)], [next], "text");
        return new(Disposition.Updated, next.Reference, next.Version);
    }

    private static void RequireStaying(QuotationDescription quotation, Reference claim)
    {
        if (quotation.Claim is { } named && named != claim)
            throw RefusedException.Because(RefusalCode.ContentConflict, $"The quotation belongs to {claim}, and stays there.", "claim");
    }

    /// <summary>A claim's quotations once those of a document are added to them.</summary>
    /// <param name="All">All of them, in the order of recording.</param>
    /// <param name="Changed">Of these, the new and the edited ones.</param>
    /// <param name="Stated">The ids of those that the document speaks of.</param>
    private sealed record Merged(IReadOnlyList<QuotationRecord> All, IReadOnlyList<QuotationRecord> Changed, IReadOnlySet<string> Stated);

    /// <param name="isWhole">Whether the document says all there is to say of a quotation: what it leaves out, the quotation loses.</param>
    /// <param name="isAlone">Whether the one quotation is the document: places in it are then named from there.</param>
    private Merged Merge(
        Reference claim, IReadOnlyList<QuotationRecord> held, IReadOnlyList<QuotationDescription>? stated, WhenPresent whenPresent,
        bool isWhole = false, bool isAlone = false)
    {
        var all = held.ToList();
        var changed = new List<QuotationRecord>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < (stated?.Count ?? 0); index++)
        {
            var path = isAlone ? "" : $"quotations[{index}]";
            var record = Described(claim, stated![index], path);
            var id = stated[index].Id ?? NaturalKeys.OfQuotation(record);
            // What one document says of a quotation in two places must agree.
            var policy = ids.Add(id) ? whenPresent : WhenPresent.Refuse;
            var position = all.FindIndex(other => other.Id == id);
            if (position < 0)
            {
                all.Add(NewQuotation(record with { Id = id }, stated[index], path));
                changed.Add(all[^1]);
            }
            else if (Edited(isWhole ? record : OnTopOf(all[position], record), all[position], stated[index], policy) is { } next)
            {
                all[position] = next;
                changed.Add(next);
            }
        }

        return all.Count <= Limits.Quotations
            ? new(all, changed, ids)
            : throw RefusedException.Because(
                RefusalCode.LimitExceeded, $"{claim} would have {all.Count} quotations; {Limits.Quotations} is the most.", isAlone ? "" : "quotations");
    }

    private QuotationRecord NewQuotation(QuotationRecord record, QuotationDescription quotation, string path)
    {
        if (state.Find(record.Reference).IfAny is { } taken)
            throw RefusedException.Because(
                taken.Status == RecordStatus.Deleted ? RefusalCode.Deleted : RefusalCode.ContentConflict,
                taken.Status == RecordStatus.Deleted ? $"{taken.Reference} was deleted." : $"{taken.Reference} quotes another claim.",
                path);
        return First(record, quotation.Status);
    }

    private QuotationRecord? Edited(
        QuotationRecord stated, QuotationRecord present, QuotationDescription quotation, WhenPresent whenPresent)
    {
        if (SaysTheSame(stated, present, quotation.Status))
            return null;
        return whenPresent == WhenPresent.Update
            ? Next(stated, present, quotation.Status)
            : throw Conflict(present, Differences.Between(stated, present));
    }

    private static QuotationRecord OnTopOf(QuotationRecord present, QuotationRecord described) => described with
    {
        Lang = described.Lang ?? present.Lang,
        Translated = described.Translated ?? present.Translated,
        NameAsStated = described.NameAsStated ?? present.NameAsStated,
        TitleAsStated = described.TitleAsStated ?? present.TitleAsStated,
    };

    private QuotationRecord Described(Reference claim, QuotationDescription quotation, string path) => new()
    {
        Claim = claim,
        Source = Resolve(quotation.Source!, Inside(path, "source")).Reference,
        Text = quotation.Text!,
        Form = quotation.Form!.Value,
        Lang = quotation.Lang,
        Translated = quotation.Translated,
        NameAsStated = quotation.NameAsStated,
        TitleAsStated = quotation.TitleAsStated,
    };
}
