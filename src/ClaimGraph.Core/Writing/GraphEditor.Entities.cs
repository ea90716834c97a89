using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    /// <summary>Records an entity for itself (not as a mention).</summary>
    private Accepted Record(EntityDescription entity)
    {
        var kind = entity.Type!.Value;
        entity = WithCode(entity, kind);
        var match = Match(entity, kind, "");
        if (match is not EntityRecord present)
        {
            var created = Create(entity, kind, "");
            AddAffiliations(created, entity);
            return new(Disposition.Created, created.Reference, created.Version);
        }

        var stated = OnTopOf(present, entity, "");
        if (!SaysTheSame(stated, present, entity.Status))
            throw Conflict(present, Differences.Between(stated, present));
        return AddAffiliations(present, entity) ? new(Disposition.Updated, present.Reference, present.Version) : Unchanged(present);
    }

    private Accepted ReplaceEntity(EntityRecord present, EntityDescription entity)
    {
        var record = Described(entity, present.Kind, present.Id, "");
        if (entity.Affiliations is not null)
            ReplaceAffiliations(present.Reference, entity.Affiliations);
        return SaysTheSame(record, present, entity.Status)
            ? Unchanged(present)
            : Save(Next(record, present, entity.Status), Disposition.Updated);
    }

    private EntityRecord Create(EntityDescription entity, RecordKind kind, string path)
    {
        var record = First(Described(entity, kind, NewId(entity, kind, path), path), entity.Status);
        state.Save(record);
        newEntities.Add(record);
        return record;
    }

    private EntityRecord Described(EntityDescription entity, RecordKind kind, string id, string path)
    {
        // Named by its code alone, it is what the table has; with a name it is what the caller says, or an export could not come back unchanged.
        var country = entity.Name is null && kind == RecordKind.Country ? CountryCodes.Of(id) : null;
        return new()
        {
            EntityKind = kind,
            Id = id,
            Name = entity.Name ?? country!.Name,
            Aliases = entity.Aliases is { Count: > 0 } aliases ? [.. aliases.Distinct()] : country?.Aliases is { Count: > 0 } usual ? usual : null,
            ExternalIds = entity.ExternalIds is { Count: > 0 } externalIds ? Sorted(externalIds) : null,
            Description = entity.Summary ?? country?.Description,
            BasedIn = entity.Country is { } based ? Resolve(based, RecordKind.Country, Inside(path, "country")) : null,
            CitizenOf = entity.CitizenOf is { Count: > 0 } countries
                ? [.. countries.Select((item, index) => Resolve(item, RecordKind.Country, Inside(path, "citizenOf", index))).Distinct()]
                : null,
        };
    }

    /// <summary>The record with what the description states, and as it is where the description is silent.</summary>
    private EntityRecord OnTopOf(EntityRecord present, EntityDescription entity, string path)
    {
        var stated = Described(entity with { Name = entity.Name ?? present.Name }, present.Kind, present.Id, path);
        return stated with
        {
            Aliases = stated.Aliases ?? present.Aliases,
            ExternalIds = stated.ExternalIds ?? present.ExternalIds,
            Description = stated.Description ?? present.Description,
            BasedIn = stated.BasedIn ?? present.BasedIn,
            CitizenOf = stated.CitizenOf ?? present.CitizenOf,
        };
    }

    private string NewId(EntityDescription entity, RecordKind kind, string path)
    {
        if (entity.Id is { } chosen)
            return chosen;
        if (kind == RecordKind.Country)
            throw RefusedException.Because(
                RefusalCode.UnknownReference, $"No country on record is named '{entity.Name}': give its ISO 3166 code as id.", path);
        var proposed = entity.IsNew == true ? null : EntityIds.Proposed(entity.Name!);
        if (proposed is not null && state.Find(new(kind, proposed)).IfAny is null)
            return proposed;
        var distinct = DistinctId(entity, kind);
        if (state.Find(new(kind, distinct)).IfAny is { } taken)
            throw RefusedException.Because(
                RefusalCode.ContentConflict,
                proposed is null ? $"The id {distinct} is taken: choose one." : $"The ids {proposed} and {distinct} are taken: choose one.", path,
                [new(taken.Reference, entity.Name!)]);
        return distinct;
    }

    /// <summary>An id that says which name and which identifiers were described: the same description has the same.</summary>
    private static string DistinctId(EntityDescription entity, RecordKind kind) =>
        EntityIds.Distinct(entity.Name!, $"{kind} {string.Join(' ', (entity.ExternalIds ?? NoIds).OrderBy(pair => pair.Key, StringComparer.Ordinal))}");

    private static readonly Dictionary<string, string> NoIds = [];

    private static SortedDictionary<string, string> Sorted(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (scheme, value) in pairs)
            sorted[scheme] = value;
        return sorted;
    }

    private static string Inside(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static string Inside(string path, string field, int index) => $"{Inside(path, field)}[{index}]";
}
