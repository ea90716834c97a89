using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private Accepted Record(string personId, AffiliationDescription affiliation)
    {
        var person = Target<EntityRecord>(new(RecordKind.Person, personId));
        RequireStaying(affiliation, person.Reference);
        var (record, present) = Affiliate(person.Reference, affiliation, "");
        return present ? Unchanged(record) : new(Disposition.Created, record.Reference, record.Version);
    }

    private Accepted ReplaceAffiliation(AffiliationRecord present, AffiliationDescription affiliation)
    {
        RequireStaying(affiliation, present.Person);
        var record = Described(affiliation, present.Person, "");
        RequireFewSources(record, state.AffiliationsOf(present.Person).Where(other => other.Id != present.Id), "");
        return SaysTheSame(record, present, affiliation.Status)
            ? Unchanged(present)
            : Save(Next(record, present, affiliation.Status), Disposition.Updated);
    }

    private void RequireStaying(AffiliationDescription affiliation, Reference person)
    {
        if (affiliation.Person is { } named && Match(named, RecordKind.Person, "person")?.Reference != person)
            throw RefusedException.Because(RefusalCode.ContentConflict, $"The affiliation belongs to {person}, and stays there.", "person");
    }

    /// <summary>Adds the affiliations that a described person is not yet on record with.</summary>
    private bool AddAffiliations(EntityRecord person, EntityDescription entity, string path = "")
    {
        var added = false;
        for (var index = 0; index < (entity.Affiliations?.Count ?? 0); index++)
            added |= !Affiliate(person.Reference, entity.Affiliations![index], Inside(path, "affiliations", index)).IsPresent;
        return added;
    }

    private void ReplaceAffiliations(Reference person, IReadOnlyList<AffiliationDescription> affiliations)
    {
        var kept = affiliations
            .Select((affiliation, index) => Affiliate(person, affiliation, $"affiliations[{index}]").Record.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var other in state.AffiliationsOf(person).Where(other => !kept.Contains(other.Id)))
            Bury(other);
    }

    private (AffiliationRecord Record, bool IsPresent) Affiliate(Reference person, AffiliationDescription affiliation, string path)
    {
        var described = Described(affiliation, person, path);
        var held = state.AffiliationsOf(person);
        if (held.FirstOrDefault(other => IsSame(other, described, affiliation.Id)) is { } present)
            return (present, true);
        if (held.Count >= Limits.Affiliations)
            throw RefusedException.Because(
                RefusalCode.LimitExceeded, $"{person} has {held.Count} affiliations, the most there may be.", path);

        RequireFewSources(described, held, path);
        var id = affiliation.Id ?? IdOf(described);
        if (state.Find(new(RecordKind.Affiliation, id)).IfAny is { } taken)
            throw RefusedException.Because(
                taken.Status == RecordStatus.Deleted ? RefusalCode.Deleted : RefusalCode.ContentConflict,
                $"{taken.Reference} is on record as something else, or was deleted.", path);
        var record = First(described with { Id = id }, affiliation.Status);
        state.Save(record);
        return (record, false);
    }

    private static void RequireFewSources(AffiliationRecord described, IEnumerable<AffiliationRecord> others, string path)
    {
        if (described.Sources is { } sources && sources.Count + others.Sum(other => other.Sources?.Count ?? 0) > Limits.PersonSources)
            throw RefusedException.Because(
                RefusalCode.LimitExceeded, $"The affiliations of {described.Person} would name more than {Limits.PersonSources} sources.", path);
    }

    /// <summary>A mention that gives no dates, or no title, means the affiliation that is on record with them.</summary>
    private static bool IsSame(AffiliationRecord held, AffiliationRecord described, string? id) =>
        id is not null && held.Id == id
        || held.Institution == described.Institution
        && (described.Title is null || held.Title is { } title && NameKeys.Of(title) == NameKeys.Of(described.Title))
        && (described.From is null || held.From == described.From)
        && (described.Until is null || held.Until == described.Until);

    private AffiliationRecord Described(AffiliationDescription affiliation, Reference person, string path) => new()
    {
        Person = person,
        Institution = Resolve(affiliation.Institution!, RecordKind.Institution, Inside(path, "institution")),
        Title = affiliation.Title,
        From = affiliation.From,
        Until = affiliation.Until,
        Sources = affiliation.Sources is { Count: > 0 } sources
            ? [.. sources.Select((source, index) => Resolve(source, Inside(path, "sources", index)).Reference).Distinct()]
            : null,
    };

    private static string IdOf(AffiliationRecord record) => ShortHash.Of(
        "affiliation", record.Person.Id, record.Institution.Id, record.Title is { } title ? NameKeys.Of(title) : "",
        record.From?.ToString() ?? "", record.Until?.ToString() ?? "");
}
