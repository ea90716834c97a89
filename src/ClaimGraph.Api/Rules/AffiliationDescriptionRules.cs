using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>Where an affiliation is described.</summary>
internal enum AffiliationPlace
{
    /// <summary>As the record itself, which may name its person.</summary>
    Itself,

    /// <summary>Inside the person it belongs to.</summary>
    InPerson,
}

/// <summary>What an affiliation must be like, by itself or inside its person.</summary>
internal sealed class AffiliationDescriptionRules : AbstractValidator<AffiliationDescription>
{
    public AffiliationDescriptionRules()
        : this(AffiliationPlace.Itself) =>
        RuleFor(affiliation => affiliation.Person!).SetValidator(new EntityDescriptionRules(EntityPlace.Person));

    internal AffiliationDescriptionRules(AffiliationPlace place)
    {
        RuleFor(affiliation => affiliation).Custom((affiliation, context) => Check(affiliation, place, new(context)));
        RuleFor(affiliation => affiliation.Institution!).SetValidator(new EntityDescriptionRules(EntityPlace.Institution));
        RuleForEach(affiliation => affiliation.Sources).SetValidator(new SourceDescriptionRules(SourcePlace.Mention))
            .When(affiliation => affiliation.Sources?.Count <= Limits.AffiliationSources);
    }

    private static void Check(AffiliationDescription affiliation, AffiliationPlace place, Faults<AffiliationDescription> faults)
    {
        faults.HashedRecord(affiliation);
        if (place == AffiliationPlace.InPerson)
            faults.Absent("person", affiliation.Person, "An affiliation inside a person is one of that person: leave this out.");
        faults.Require("institution", affiliation.Institution);
        faults.Text("title", affiliation.Title, Limits.Title);
        faults.Count("sources", affiliation.Sources?.Count, Limits.AffiliationSources);
        if (new DateInterval(affiliation.From, affiliation.Until).EndsBeforeItBegins)
            faults.AddRule("until", "The affiliation ends before it begins.");
    }
}
