using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>What a person was on a day, and whether a title as printed agrees with that.</summary>
public static class Capacity
{
    /// <summary>The positions that a person certainly or possibly held on a day, in the order of recording.</summary>
    /// <param name="person">With affiliations.</param>
    /// <param name="day">Null when the day is not known.</param>
    public static IReadOnlyList<PositionDocument> PositionsOf(EntityDescription person, PartialDate? day)
    {
        ArgumentNullException.ThrowIfNull(person);
        return
        [
            .. from affiliation in person.Affiliations ?? []
               let within = WithinPeriod.Of(new(affiliation.From, affiliation.Until), day)
               where within.Certainty is not null
               select new PositionDocument
               {
                   Affiliation = new(RecordKind.Affiliation, affiliation.Id!),
                   Title = affiliation.Title,
                   Institution = Mention(affiliation.Institution!),
                   From = affiliation.From,
                   Until = affiliation.Until,
                   Certainty = within.Certainty!.Value,
                   Because = within.Because,
               },
        ];
    }

    /// <summary>Positions on a day, and the verdict on a title.</summary>
    /// <param name="person">Described wholly, so that the other names of institutions are known.</param>
    /// <param name="title">As printed; null for no verdict.</param>
    public static CapacityDocument Of(EntityDescription person, PartialDate day, string? title)
    {
        ArgumentNullException.ThrowIfNull(person);
        var capacity = new CapacityDocument { Person = Mention(person), On = day, Title = title, Positions = PositionsOf(person, day) };
        if (title is null)
            return capacity;
        var (verdict, affiliations, because) = new TitleJudgement(person, day).Of(title);
        return capacity with
        {
            Verdict = verdict,
            RestsOn = [.. affiliations.Select(affiliation => new Reference(RecordKind.Affiliation, affiliation.Id!))],
            Because = because,
        };
    }

    private static EntityDescription Mention(EntityDescription entity) => new() { Type = entity.Type, Id = entity.Id, Name = entity.Name };
}
