using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What is checked of entities according to their kind.</summary>
internal static class EntityFaults
{
    extension(Faults faults)
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
        }

        /// <summary>Fields that only some kinds have stand in those only, and are sound there.</summary>
        public void FieldsOfKind(EntityDescription entity, RecordKind kind)
        {
            if (kind == RecordKind.Institution)
                faults.Inside("country", entity.Country, EntityDescriptionRules.CheckCountry);
            else
                faults.Absent("country", entity.Country, "Only an institution is based in a country.");

            if (kind == RecordKind.Person)
            {
                faults.Each("citizenOf", entity.CitizenOf, EntityDescriptionRules.CheckCountry);
                faults.Each("affiliations", entity.Affiliations, AffiliationDescriptionRules.CheckInPerson);
            }
            else
            {
                faults.Absent("citizenOf", entity.CitizenOf, "Only a person is a citizen.");
                faults.Absent("affiliations", entity.Affiliations, "Only a person is affiliated.");
            }

            if (kind == RecordKind.UnnamedSource)
                faults.FieldsOfUnnamedSource(entity);
            else
            {
                faults.Absent("descriptor", entity.Descriptor, "Only an unnamed-source has a descriptor; others have a name.");
                faults.Absent("source", entity.Source, "Only an unnamed-source belongs to a source.");
            }
        }

        private void FieldsOfUnnamedSource(EntityDescription entity)
        {
            faults.Inside("source", entity.Source, SourceDescriptionRules.CheckMention);
            faults.Absent("name", entity.Name, "An unnamed-source has no name; write the descriptor as printed.");
            faults.Absent("aliases", entity.Aliases, "An unnamed-source has no other names.");
            faults.Absent("externalIds", entity.ExternalIds, "An unnamed-source is known nowhere else.");
            faults.Absent("description", entity.Summary, "An unnamed-source has only the descriptor as printed.");
        }
    }
}
