using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What is checked of entities beside the fields of every record.</summary>
internal static class EntityFaults
{
    extension(Faults<EntityDescription> faults)
    {
        /// <summary>Something tells who is meant.</summary>
        public void Naming(EntityDescription entity, RecordKind kind, EntityPlace place)
        {
            var isNamedByCode = kind == RecordKind.Country && entity.Id is not null;
            if (kind == RecordKind.UnnamedSource)
            {
                if (entity.Descriptor is null && entity.Id is null)
                    faults.Add("descriptor", "descriptor is required, unless id names an unnamed source on record.");
            }
            else if (entity.Name is null && !isNamedByCode && (!place.IsMention || entity.Id is null))
                faults.Add("name", place.IsMention ? "name is required, unless id names a record." : "name is required.");
            faults.Text("name", entity.Name, Limits.Name);
            faults.Text("descriptor", entity.Descriptor, Limits.Name);
        }

        /// <summary>No field of another kind is there.</summary>
        public void FieldsOfKind(EntityDescription entity, RecordKind kind)
        {
            if (kind != RecordKind.Institution)
                faults.Absent("country", entity.Country, "Only an institution is based in a country.");
            if (kind != RecordKind.Person)
            {
                faults.Absent("citizenOf", entity.CitizenOf, "Only a person is a citizen.");
                faults.Absent("affiliations", entity.Affiliations, "Only a person is affiliated.");
            }
            if (kind != RecordKind.UnnamedSource)
            {
                faults.Absent("descriptor", entity.Descriptor, "Only an unnamed-source has a descriptor; others have a name.");
                faults.Absent("source", entity.Source, "Only an unnamed-source belongs to a source.");
                return;
            }
            faults.Absent("name", entity.Name, "An unnamed-source has no name; write the descriptor as printed.");
            faults.Absent("aliases", entity.Aliases, "An unnamed-source has no other names.");
            faults.Absent("externalIds", entity.ExternalIds, "An unnamed-source is known nowhere else.");
            faults.Absent("description", entity.Summary, "An unnamed-source has only the descriptor as printed.");
        }

        public void Aliases(IReadOnlyList<Alias>? aliases)
        {
            faults.Count("aliases", aliases?.Count, Limits.Aliases);
            for (var index = 0; index < Math.Min(aliases?.Count ?? 0, Limits.Aliases); index++)
                if (!IsSound(aliases![index]))
                    faults.Alias($"aliases[{index}]", aliases[index]);
        }

        public void ExternalIds(IReadOnlyDictionary<string, string>? externalIds)
        {
            if (externalIds is null)
                return;
            faults.Count("externalIds", externalIds.Count, Limits.ExternalIds);
            foreach (var (scheme, value) in externalIds.Take(Limits.ExternalIds))
            {
                if (scheme.Length is 0 or > Limits.ExternalIdScheme || scheme.AsSpan().ContainsAnyExcept(Characters.SchemeName))
                    faults.Add("externalIds", string.Create(CultureInfo.InvariantCulture,
                        $"A scheme is 1 to {Limits.ExternalIdScheme} lower-case letters, digits and hyphens, such as wikidata."));
                else if (!IsSound(value, Limits.ExternalId))
                    faults.RequireText($"externalIds.{scheme}", value, Limits.ExternalId);
            }
        }

        private void Alias(string path, Alias alias)
        {
            faults.RequireText($"{path}.value", alias.Value, Limits.Name);
            faults.Language($"{path}.lang", alias.Lang);
            faults.Text($"{path}.kind", alias.Kind, Limits.Role);
        }
    }

    // Asked first, so that paths are spelled only where something is wrong.
    private static bool IsSound(string? text, int limit) => !string.IsNullOrWhiteSpace(text) && text.Length <= limit;

    private static bool IsSound(Alias alias) => IsSound(alias.Value, Limits.Name) && alias is { Lang: null, Kind: null };
}
