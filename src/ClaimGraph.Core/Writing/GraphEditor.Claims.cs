using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private Accepted Record(RecordClaim write)
    {
        var (document, whenPresent) = (write.Document, write.WhenPresent);
        var described = Described(document);
        var id = document.Id ?? IdOf(RecordKind.Claim, NaturalKeys.OfClaim(described), described.Text);
        if (state.Find(new(RecordKind.Claim, id)).IfAny is not ClaimRecord present)
        {
            var created = First(described with { Id = id }, document.Status);
            var quotations = Merge(created.Reference, [], document.Quotations, whenPresent);
            RequireRoom(created, quotations.All, present: null, "quotations");
            state.SaveClaim(created, quotations.All, quotations.Changed);
            return new(Disposition.Created, created.Reference, created.Version);
        }

        Present(present, present.Reference);
        var stated = described with
        {
            JointWith = described.JointWith ?? present.JointWith,
            OnBehalfOf = described.OnBehalfOf ?? present.OnBehalfOf,
            SaidOn = described.SaidOn ?? present.SaidOn,
            Venue = described.Venue ?? present.Venue,
            About = described.About ?? present.About,
        };
        var isSame = SaysTheSame(stated, present, document.Status);
        if (!isSame && whenPresent == WhenPresent.Refuse)
            throw Conflict(present, Differences.Between(stated, present));
        RequireNoLineOverwritten(present, stated, write.ImportBegan);
        var merged = Merge(present.Reference, state.QuotationsOf(present.Reference), document.Quotations, whenPresent);
        return SaveClaim(present, isSame ? null : Next(stated, present, document.Status), merged.All, merged.Changed);
    }

    /// <summary>Refuses words that would take the place of others which the same import has just recorded: one of the two would be lost.</summary>
    private static void RequireNoLineOverwritten(ClaimRecord present, ClaimRecord stated, DateTimeOffset? importBegan)
    {
        if (importBegan is { } began && present.UpdatedAt >= began && present.Text != stated.Text)
            throw RefusedException.Because(
                RefusalCode.ContentConflict,
                $"{present.Reference} was recorded with other words since this import began, and a line never changes those of another: "
                + "leave one of the two out, or give this one an id of its own.",
                "text", [new(present.Reference, present.Id)]);
    }

    private Accepted ReplaceClaim(ClaimRecord present, ClaimDocument document)
    {
        var record = Described(document);
        var next = SaysTheSame(record, present, document.Status) ? null : Next(record, present, document.Status);
        var held = state.QuotationsOf(present.Reference);
        if (document.Quotations is null)
            return SaveClaim(present, next, held, []);
        var merged = Merge(present.Reference, held, document.Quotations, WhenPresent.Update, isWhole: true);
        var dropped = held.Where(quotation => !merged.Stated.Contains(quotation.Id)).Select(BuriedWithLinks);
        return SaveClaim(
            present, next, [.. merged.All.Where(quotation => merged.Stated.Contains(quotation.Id))], [.. merged.Changed, .. dropped]);
    }

    /// <param name="place">Where in the document its words are, in case that they are too many.</param>
    private Accepted SaveClaim(
        ClaimRecord present, ClaimRecord? next, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed,
        string place = "quotations")
    {
        if (next is null && changed.Count == 0)
            return Unchanged(present);
        var claim = next ?? Next(present, present, null);
        RequireRoom(claim, quotations, present, place);
        state.SaveClaim(claim, quotations, changed);
        return new(Disposition.Updated, claim.Reference, claim.Version);
    }

    /// <summary>Refuses a claim of more words than one may have. One that has more already may lose some.</summary>
    private void RequireRoom(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, ClaimRecord? present, string place)
    {
        var bytes = BytesOf(claim, quotations);
        if (bytes > Limits.ClaimBytes && (present is null || bytes > BytesOf(present, state.QuotationsOf(present.Reference))))
            throw RefusedException.Because(
                RefusalCode.LimitExceeded,
                $"The wording and the quotations of {claim.Reference} would be {bytes} bytes long; {Limits.ClaimBytes} is the most.", place);
    }

    private static int BytesOf(ClaimRecord claim, IEnumerable<QuotationRecord> quotations) => quotations
        .SelectMany(quotation => new[] { quotation.Text, quotation.NameAsStated, quotation.TitleAsStated })
        .Concat([claim.Text, claim.Venue])
        .Sum(text => text is null ? 0 : Encoding.UTF8.GetByteCount(text));

    private ClaimRecord Described(ClaimDocument document)
    {
        var speakers = SpeakersOf(document);
        return new()
        {
            Speaker = speakers[0],
            JointWith = speakers.Count > 1 ? speakers[1..] : null,
            OnBehalfOf = document.OnBehalfOf is { } principal ? Resolve(principal, principal.Type!.Value, "onBehalfOf") : null,
            Text = document.Text!,
            Lang = document.Lang!,
            ClaimKind = document.Kind!.Value,
            SaidOn = document.SaidOn,
            Venue = document.Venue,
            About = document.About is { Count: > 0 } subjects
                ? [.. subjects.Select((subject, index) => new Subject(Resolve(subject, subject.Type!.Value, $"about[{index}]"), subject.Role))
                    .DistinctBy(subject => subject.Target)]
                : null,
        };
    }

    /// <summary>Who said it, the first speaker first. Whoever is meant twice, however they are described, is refused where they stand again.</summary>
    private List<Reference> SpeakersOf(ClaimDocument document)
    {
        var speakers = new List<Reference> { SpeakerOf(document.Speaker!, document, "speaker") };
        for (var index = 0; index < (document.JointWith?.Count ?? 0); index++)
        {
            var path = $"jointWith[{index}]";
            var speaker = SpeakerOf(document.JointWith![index], document, path);
            if (speakers.Contains(speaker))
                throw RefusedException.Because(RefusalCode.RuleBroken, $"{speaker} is a speaker of this claim already: leave this out.", path);
            speakers.Add(speaker);
        }

        return speakers;
    }

    private Reference SpeakerOf(EntityDescription speaker, ClaimDocument document, string path) => speaker.Type == RecordKind.UnnamedSource
        ? UnnamedSource(speaker, speaker.Source ?? (document.Quotations is [var first, ..] ? first.Source : null), path)
        : Resolve(speaker, speaker.Type!.Value, path);

    private Reference UnnamedSource(EntityDescription speaker, SourceDescription? described, string path)
    {
        if (speaker.Descriptor is not { } descriptor)
            return Mentioned(new(RecordKind.UnnamedSource, speaker.Id!), path).Reference;
        if (described is null)
            throw RefusedException.Because(
                RefusalCode.UnknownReference, "An unnamed source belongs to the source that describes it so: give that.", Inside(path, "source"));
        var source = Resolve(described, Inside(path, "source")).Reference;
        var reference = new Reference(RecordKind.UnnamedSource, speaker.Id ?? IdOf(RecordKind.UnnamedSource, NaturalKeys.OfUnnamedSource(descriptor, source), descriptor));
        if (state.Find(reference).IfAny is not null)
            return Mentioned(reference, path).Reference;
        state.Save(
            First(new UnnamedSourceRecord { Id = reference.Id, Descriptor = descriptor, Source = source }, null));
        return reference;
    }
}
