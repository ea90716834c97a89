using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private const string OneOrNew = "name one by its id, or say \"isNew\": true";

    /// <summary>The entity a document mentions: found by id, external id or name, else created. Mentioning never edits.</summary>
    /// <remarks>Affiliations are records of their own: those a described person is not yet on record with are added.</remarks>
    private Reference Resolve(EntityDescription entity, RecordKind kind, string path)
    {
        entity = WithCode(entity, kind);
        var record = Match(entity, kind, path) ?? Create(entity, kind, path);
        AddAffiliations(record, entity, path);
        return record.Reference;
    }

    /// <summary>A country that is described by one of its usual names, and by none that is on record, is named by its code.</summary>
    private EntityDescription WithCode(EntityDescription entity, RecordKind kind) =>
        kind == RecordKind.Country && entity is { Id: null, Name: { } name } && CountryCodes.CodeOf(name) is { } code
        && state.FindByName(kind, NameKeys.Of(name)).Count == 0
            ? entity with { Id = code, Name = null }
            : entity;

    /// <summary>The record that a description means, or null when there is none.</summary>
    /// <exception cref="RefusedException">It fits several, or an id that belongs to somebody else.</exception>
    private EntityRecord? Match(EntityDescription entity, RecordKind kind, string path)
    {
        if (entity.Id is { } id)
            return MatchById(entity, new(kind, id), path);
        if (entity.IsNew == true)
            return MatchNew(entity, kind, path);
        return MatchByExternalId(entity, kind, path) ?? MatchByName(entity, kind, path);
    }

    private EntityRecord? MatchById(EntityDescription entity, Reference reference, string path)
    {
        if (state.Find(reference).IfAny is not EntityRecord present)
        {
            if (entity.Name is null && reference.Kind != RecordKind.Country)
                throw RefusedException.Because(
                    RefusalCode.UnknownReference, $"There is no {reference}, and it is not described.", path);
            if (MatchByExternalId(entity, reference.Kind, path) is { } other)
                throw RefusedException.Because(
                    RefusalCode.ContentConflict, $"An external id given for {reference} belongs to {other.Reference}.", path,
                    [new(other.Reference, other.Name)]);
            return null;
        }

        if (present.Status == RecordStatus.Deleted)
            throw RefusedException.Because(
                path.Length == 0 ? RefusalCode.Deleted : RefusalCode.UnknownReference, $"{reference} was deleted.", path);
        if (entity.Name is { } name && !IsNamed(present, name))
            throw RefusedException.Because(
                RefusalCode.ContentConflict, $"{reference} is '{present.Name}' on record, not '{name}'.", path,
                [new(reference, present.Name)]);
        return present;
    }

    private EntityRecord? MatchByExternalId(EntityDescription entity, RecordKind kind, string path)
    {
        if (entity.ExternalIds is not { Count: > 0 } given)
            return null;
        return OneOf(given.SelectMany(pair => state.FindByExternalId(kind, pair.Key, pair.Value)), "name one by its id", path, name: null);
    }

    private EntityRecord? MatchByName(EntityDescription entity, RecordKind kind, string path)
    {
        if (OneOf(Called(NameKeys.Of(entity.Name!)), OneOrNew, path, entity.Name) is { } namesake)
            return namesake;
        var near = FirstOf(NameKeys.Near(entity.Name!).SelectMany(Called).DistinctBy(record => record.Id));
        return near.Count == 0
            ? null
            : throw Ambiguous(
                $"No {WireNames<RecordKind>.Of(kind)} on record is called '{entity.Name}', but nearly so is "
                + $"{string.Join(", ", near.Select(record => $"{record.Reference} ('{record.Name}')"))}: {OneOrNew}.", near, path, entity.Name);

        IEnumerable<EntityRecord> Called(string key)
        {
            var namesakes = state.FindByName(kind, key);
            return namesakes.Count <= Limits.ComparedNamesakes
                ? namesakes.Where(record => !record.IsContradictedBy(entity.ExternalIds))
                : throw Ambiguous(
                    $"More than {Limits.ComparedNamesakes} are called '{entity.Name}': name one by its id.", FirstOf(namesakes), path, entity.Name);
        }
    }

    /// <summary>
    /// Whoever is said to be new gets an id that says which name was described. So the record of that id is the one that the same
    /// words made before, and saying twice that somebody is new records one.
    /// </summary>
    private EntityRecord? MatchNew(EntityDescription entity, RecordKind kind, string path)
    {
        var reference = new Reference(kind, DistinctId(entity, kind));
        if (MatchByExternalId(entity, kind, path) is { } known && known.Reference != reference)
            throw RefusedException.Because(
                RefusalCode.ContentConflict, $"An external id given for '{entity.Name}', who is said to be new, belongs to {known.Reference}.", path,
                [new(known.Reference, known.Name)]);
        return state.Find(reference).IfAny is EntityRecord { Status: not RecordStatus.Deleted } present && IsNamed(present, entity.Name!)
            ? present
            : null;
    }

    /// <param name="advice">What the caller does when there are several.</param>
    /// <param name="name">The name that fits them; null when it is something else.</param>
    private static EntityRecord? OneOf(IEnumerable<EntityRecord> records, string advice, string path, string? name)
    {
        var first = FirstOf(records.DistinctBy(record => record.Id));
        return first.Count <= 1
            ? first.FirstOrDefault()
            : throw Ambiguous(
                $"The description fits {string.Join(", ", first.Select(record => record.Reference))}: {advice}.", first, path, name);
    }

    private static List<EntityRecord> FirstOf(IEnumerable<EntityRecord> records) =>
        [.. records.OrderBy(record => record.Id, StringComparer.Ordinal).Take(Limits.Candidates)];

    /// <param name="candidates">Of one kind.</param>
    /// <param name="name">The name that fits them; null when it is something else.</param>
    private static RefusedException Ambiguous(string sentence, List<EntityRecord> candidates, string path, string? name)
    {
        var matcher = name is null ? null : new Matcher(new() { Type = candidates[0].Kind, Name = name });
        return RefusedException.Because(RefusalCode.AmbiguousMatch, sentence, path, [.. candidates.Select(CandidateOf)]);

        Candidate CandidateOf(EntityRecord record)
        {
            var match = matcher?.Compare(record);
            return new(record.Reference, record.Name) { Score = match?.Score, Features = match?.Features };
        }
    }

    /// <summary>Whether it is called so; a country also has its usual names, although its record does not list them.</summary>
    private static bool IsNamed(EntityRecord record, string name)
    {
        var key = NameKeys.Of(name);
        return record.Names.Any(own => NameKeys.Of(own) == key) || (record.Kind == RecordKind.Country && CountryCodes.CodeOf(name) == record.Id);
    }
}
