using ClaimGraph.Documents;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Rules;

/// <summary>What an affiliation must be like, by itself or inside its person.</summary>
internal sealed class AffiliationDescriptionRules : DescriptionRules<AffiliationDescription>
{
    /// <summary>Checks an affiliation of the person it stands in.</summary>
    public static void CheckInPerson(AffiliationDescription affiliation, Faults faults)
    {
        faults.Absent("person", affiliation.Person, "An affiliation inside a person is one of that person: leave this out.");
        CheckFields(affiliation, faults);
    }

    protected override void Check(AffiliationDescription description, Faults faults)
    {
        faults.Inside("person", description.Person, EntityDescriptionRules.CheckPerson);
        CheckFields(description, faults);
    }

    private static void CheckFields(AffiliationDescription affiliation, Faults faults)
    {
        faults.HashedRecord(affiliation);
        faults.Inside("institution", affiliation.Institution, EntityDescriptionRules.CheckInstitution);
        faults.Each("sources", affiliation.Sources, SourceDescriptionRules.CheckMention);
        if (new DateInterval(affiliation.From, affiliation.Until).EndsBeforeItBegins)
            faults.AddRule("until", "The affiliation ends before it begins.");
    }
}
