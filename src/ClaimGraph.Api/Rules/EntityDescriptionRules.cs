using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What a person, institution, country, topic or unnamed source must be like, by itself or where it is mentioned.</summary>
internal sealed class EntityDescriptionRules : DescriptionRules<EntityDescription>
{
    public static void CheckSpeaker(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Speaker, faults);

    public static void CheckPrincipal(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Principal, faults);

    public static void CheckSubject(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Subject, faults);

    public static void CheckPerson(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Person, faults);

    public static void CheckInstitution(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Institution, faults);

    public static void CheckCountry(EntityDescription entity, Faults faults) => Check(entity, EntityPlace.Country, faults);

    protected override void Check(EntityDescription description, Faults faults) => Check(description, EntityPlace.Itself, faults);

    private static void Check(EntityDescription entity, EntityPlace place, Faults faults)
    {
        if ((entity.Type ?? place.Implied) is not { } kind)
        {
            faults.Add("type", $"type is required. {place.Refusal}");
            return;
        }
        if (!place.Takes(kind))
        {
            faults.Add("type", place.Refusal);
            return;
        }

        faults.NamedRecord(entity, kind);
        faults.Naming(entity, kind, place);
        faults.FieldsOfKind(entity, kind);
        if (!place.TakesRole)
            faults.Absent("role", entity.Role, "A role is what a claim is about somebody or something as: it stands in about only.");
        faults.Each("aliases", entity.Aliases);
        faults.Together("aliases", entity.Aliases?.Select(alias => alias?.Value), Limits.NamesBytes);
    }
}
