using ClaimGraph.Documents;
using ClaimGraph.Graph;
using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>What a person, institution, country, topic or unnamed source must be like, by itself or where it is mentioned.</summary>
internal sealed class EntityDescriptionRules : AbstractValidator<EntityDescription>
{
    public EntityDescriptionRules()
        : this(EntityPlace.Itself)
    {
    }

    internal EntityDescriptionRules(EntityPlace place)
    {
        RuleFor(entity => entity).Custom((entity, context) => Check(entity, place, new(context)));

        // What cannot stand here is refused above; rules for it would only nest for ever.
        if (place.Takes(RecordKind.Institution))
            RuleFor(entity => entity.Country!).SetValidator(new EntityDescriptionRules(EntityPlace.Country));
        if (place.Takes(RecordKind.UnnamedSource))
            RuleFor(entity => entity.Source!).SetValidator(new SourceDescriptionRules(SourcePlace.Mention));
        if (place.Takes(RecordKind.Person))
        {
            RuleForEach(entity => entity.CitizenOf).SetValidator(new EntityDescriptionRules(EntityPlace.Country))
                .When(entity => entity.CitizenOf?.Count <= Limits.Citizenships);
            RuleForEach(entity => entity.Affiliations).SetValidator(new AffiliationDescriptionRules(AffiliationPlace.InPerson))
                .When(entity => entity.Affiliations?.Count <= Limits.Affiliations);
        }
    }

    private static void Check(EntityDescription entity, EntityPlace place, Faults<EntityDescription> faults)
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
        faults.Text("role", entity.Role, Limits.Role);
        faults.Aliases(entity.Aliases);
        faults.ExternalIds(entity.ExternalIds);
        faults.Text("description", entity.Summary, Limits.Description);
        faults.Count("citizenOf", entity.CitizenOf?.Count, Limits.Citizenships);
        faults.Count("affiliations", entity.Affiliations?.Count, Limits.Affiliations);
    }
}
