using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Filters over a <see cref="GeneratedGraph"/>, one condition at a time or several.</summary>
internal static class GeneratedFilter
{
    private static readonly Gen<string> Institution = Gen.Int[0, GeneratedGraph.Institutions].Select(GeneratedGraph.IdOfInstitution);
    private static readonly Gen<string> Source = Gen.Int[0, GeneratedGraph.Sources].Select(GeneratedGraph.IdOfSource);
    private static readonly Gen<string> Country = Gen.OneOf([.. GeneratedGraph.Countries, "FR"]);
    private static readonly Gen<string> Topic = Gen.OneOf([.. GeneratedGraph.Topics, "nothing"]);
    private static readonly Gen<string> Person = Gen.Int[0, GeneratedGraph.People].Select(GeneratedGraph.IdOfPerson);

    private static readonly Gen<Reference> Place = Gen.OneOf(
        Institution.Select(id => new Reference(RecordKind.Institution, id)),
        Country.Select(id => new Reference(RecordKind.Country, id)));

    private static readonly Gen<Reference> Somebody = Gen.OneOf(
        Person.Select(id => new Reference(RecordKind.Person, id)),
        Institution.Select(id => new Reference(RecordKind.Institution, id)),
        Country.Select(id => new Reference(RecordKind.Country, id)));

    private static readonly Gen<Reference> Something = Gen.OneOf(Somebody, Topic.Select(id => new Reference(RecordKind.Topic, id)));

    private static readonly DateTimeOffset Start = new(2025, 5, 9, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Moment = Gen.Int[-1, 12].Select(minutes => Start.AddMinutes(minutes));

    /// <summary>Every condition by its name.</summary>
    public static IReadOnlyDictionary<string, Gen<Func<ClaimFilter, ClaimFilter>>> Conditions { get; } =
        new Dictionary<string, Gen<Func<ClaimFilter, ClaimFilter>>>
        {
            ["speaker"] = Condition(Somebody, (filter, value) => filter with { Speaker = value }),
            ["onBehalfOf"] = Condition(Somebody, (filter, value) => filter with { OnBehalfOf = value }),
            ["institution"] = Condition(Institution, (filter, value) => filter with { Institution = value }),
            ["country"] = Condition(Country, (filter, value) => filter with { Country = value }),
            ["speakersAt"] = Condition(Place, (filter, value) => filter with { SpeakersAt = value }),
            ["isCertain"] = Condition(Place, (filter, value) => filter with { SpeakersAt = value, IsCertain = true }),
            ["about"] = Condition(Something, (filter, value) => filter with { About = value }),
            ["topic"] = Condition(Topic, (filter, value) => filter with { Topic = value }),
            ["source"] = Condition(Source, (filter, value) => filter with { Source = value }),
            ["publisher"] = Condition(Institution, (filter, value) => filter with { Publisher = value }),
            ["kind"] = Condition(Gen.Enum<ClaimKind>(), (filter, value) => filter with { Kind = value }),
            ["form"] = Condition(Gen.Enum<QuotationForm>(), (filter, value) => filter with { Form = value }),
            ["status"] = Condition(Gen.Enum<RecordStatus>(), (filter, value) => filter with { Status = value }),
            ["saidFrom"] = Condition(GeneratedGraph.Date, (filter, value) => filter with { SaidFrom = value }),
            ["saidTo"] = Condition(GeneratedGraph.Date, (filter, value) => filter with { SaidTo = value }),
            ["recordedFrom"] = Condition(Moment, (filter, value) => filter with { RecordedFrom = value }),
            ["recordedBefore"] = Condition(Moment, (filter, value) => filter with { RecordedBefore = value }),
            ["query"] = Condition(GeneratedQuery.Any, (filter, value) => filter with { Query = value }),
        };

    /// <summary>No condition, one, or several.</summary>
    public static Gen<ClaimFilter> Mixed { get; } = Gen.OneOf([.. Conditions.Values]).Array[0, 4]
        .Select(conditions => conditions.Aggregate(new ClaimFilter(), (filter, add) => add(filter)));

    private static Gen<Func<ClaimFilter, ClaimFilter>> Condition<T>(Gen<T> values, Func<ClaimFilter, T, ClaimFilter> add) =>
        values.Select(value => (Func<ClaimFilter, ClaimFilter>)(filter => add(filter, value)));
}
