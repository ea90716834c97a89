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
        var held = state.QuotationsOf(claim.Reference);
        var merged = Merge(claim.Reference, held, [quotation], WhenPresent.Refuse, out var changed);
        if (changed.Count > 0)
            state.SaveClaim(claim, null, merged, changed);
        var recorded = changed.Count > 0 ? changed[0] : merged.First(other => IsStated(other, [quotation], merged));
        return changed.Count > 0 ? new(Disposition.Created, recorded.Reference, recorded.Version) : Unchanged(recorded);
    }

    private Accepted ReplaceQuotation(QuotationRecord present, QuotationDescription quotation)
    {
        var record = Described(present.Claim, quotation, "");
        if (SaysTheSame(record, present, quotation.Status))
            return Unchanged(present);
        var next = Next(record, present, quotation.Status);
        var others = state.QuotationsOf(present.Claim);
        state.SaveClaim(
            (ClaimRecord)state.Find(present.Claim)!, null, [.. others.Select(other => other.Id == next.Id ? next : other)], [next]);
        return new(Disposition.Updated, next.Reference, next.Version);
    }

    /// <summary>What a claim's quotations are once those of a document are added to them.</summary>
    /// <param name="changed">Of these, the new and the edited ones.</param>
    private List<QuotationRecord> Merge(
        Reference claim, IReadOnlyList<QuotationRecord> held, IReadOnlyList<QuotationDescription>? stated, WhenPresent whenPresent,
        out List<QuotationRecord> changed)
    {
        var merged = held.ToList();
        changed = [];
        for (var index = 0; index < (stated?.Count ?? 0); index++)
        {
            var path = $"quotations[{index}]";
            var record = Described(claim, stated![index], path);
            var id = stated[index].Id ?? NaturalKeys.OfQuotation(record);
            var position = merged.FindIndex(other => other.Id == id);
            if (position < 0)
            {
                merged.Add(NewQuotation(record with { Id = id }, stated[index], path));
                changed.Add(merged[^1]);
            }
            else if (Edited(record, merged[position], stated[index], whenPresent) is { } next)
            {
                merged[position] = next;
                changed.Add(next);
            }
        }

        return merged.Count <= Limits.Quotations
            ? merged
            : throw RefusedException.Because(
                RefusalCode.LimitExceeded, $"{claim} would have {merged.Count} quotations; {Limits.Quotations} is the most.", "quotations");
    }

    private QuotationRecord NewQuotation(QuotationRecord record, QuotationDescription quotation, string path)
    {
        if (state.Find(record.Reference) is { } taken)
            throw RefusedException.Because(
                taken.Status == RecordStatus.Deleted ? RefusalCode.Deleted : RefusalCode.ContentConflict,
                taken.Status == RecordStatus.Deleted ? $"{taken.Reference} was deleted." : $"{taken.Reference} quotes another claim.",
                path);
        return First(record, quotation.Status);
    }

    private QuotationRecord? Edited(
        QuotationRecord described, QuotationRecord present, QuotationDescription quotation, WhenPresent whenPresent)
    {
        var stated = described with
        {
            Lang = described.Lang ?? present.Lang,
            Translated = described.Translated ?? present.Translated,
            NameAsStated = described.NameAsStated ?? present.NameAsStated,
            TitleAsStated = described.TitleAsStated ?? present.TitleAsStated,
        };
        if (SaysTheSame(stated, present, quotation.Status))
            return null;
        return whenPresent == WhenPresent.Update
            ? Next(stated, present, quotation.Status)
            : throw Conflict(present, Differences.Between(stated, present));
    }

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

    /// <summary>Whether a document speaks of this quotation: by its id, or by its source and words.</summary>
    private static bool IsStated(
        QuotationRecord quotation, IReadOnlyList<QuotationDescription> stated, IReadOnlyList<QuotationRecord> merged) =>
        stated.Any(other => other.Id is { } id
            ? id == quotation.Id
            : other.Text == quotation.Text && merged.Any(held => held.Id == quotation.Id && NaturalKeys.OfQuotation(held) == held.Id));
}
