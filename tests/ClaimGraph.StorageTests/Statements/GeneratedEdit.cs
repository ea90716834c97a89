using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>A write about something that is on record; which record that is shows when it is written.</summary>
internal delegate WriteOperation Edit(KnownRecords known);

/// <summary>Edits and deletions of a <see cref="GeneratedGraph"/> whose records exist, or existed; many of them have to be refused.</summary>
internal static class GeneratedEdit
{
    private static readonly Gen<int> Index = Gen.Int[0, 999];

    private static readonly Gen<int?> Version = Gen.OneOf(1, 2, 3).Nullable(0.6);

    public static readonly string[] Names = ["Ann", "Ben", "Person 1", "Institution 2", "trade", "Änn", "习近平", "The \"Times\""];

    private static readonly Gen<string> Name = Gen.OneOf(Names);

    private static readonly Gen<EntityDescription> Entity = Gen.Select(
            Name, Name.Array[0, 2], Gen.OneOf("Q1", "Q2", "Q3").Null(0.6), GeneratedGraph.Text.Null(0.5), Gen.Enum<RecordStatus>().Nullable(0.8))
        .Select((name, aliases, number, summary, status) => new EntityDescription
        {
            Name = name,
            Aliases = aliases.Length > 0 ? [.. aliases.Select(alias => new Alias(alias))] : null,
            ExternalIds = number is null ? null : new Dictionary<string, string> { ["wikidata"] = number },
            Summary = summary,
            Status = status is RecordStatus.Deleted ? null : status,
        });

    private static readonly Gen<SourceDescription> Source = Gen.Select(
            Name, Gen.Enum<SourceKind>(), GeneratedGraph.Institution.Null(0.3), GeneratedGraph.MaybeDate)
        .Select((title, kind, publisher, published) =>
            new SourceDescription { Title = title, Kind = kind, Publisher = publisher, PublishedOn = published });

    private static readonly Gen<RecordKind> Kind = Gen.Enum<RecordKind>();

    private static readonly Gen<LinkDescription> Details = Gen.Select(
            GeneratedGraph.Text.Null(0.5), GeneratedGraph.Text.Null(0.5), GeneratedGraph.MaybeDate)
        .Select((note, role, since) => new LinkDescription { Note = note, Evidence = note, Role = role, Since = since });

    /// <summary>An edge drawn between two records.</summary>
    public static Gen<Edit> Drawing { get; } = DrawingOf(LinkRules.Drawable);

    /// <summary>Any edit, deletion or addition.</summary>
    public static Gen<Edit> Any { get; } = Gen.Frequency(
        (4, GeneratedGraph.Claim.Select(claim => (Edit)(_ => new RecordClaim(claim, WhenPresent.Update)))),
        (2, GeneratedGraph.Claim.Select(claim => (Edit)(_ => new RecordClaim(claim)))),
        (2, Gen.Select(Gen.OneOf(RecordKind.Person, RecordKind.Institution, RecordKind.Topic), Entity)
            .Select((kind, entity) => (Edit)(_ => new RecordEntity(entity with { Type = kind })))),
        (4, Gen.Select(Index, GeneratedGraph.Claim, Version)
            .Select((index, claim, version) => (Edit)(known => new Replace(known.At(RecordKind.Claim, index), claim, version)))),
        (3, Gen.Select(Index, Gen.OneOf(RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic), Entity, Version)
            .Select((index, kind, entity, version) =>
                (Edit)(known => new Replace(known.At(kind, index), entity with { Type = kind }, version)))),
        (2, Gen.Select(Index, GeneratedGraph.Position.Array[0, 2], Version)
            .Select((index, positions, version) => (Edit)(known => new Replace(
                known.At(RecordKind.Person, index),
                Statement.Person($"Person {index % GeneratedGraph.People}") with { Affiliations = positions }, version)))),
        (2, Gen.Select(Index, Source, Version)
            .Select((index, source, version) => (Edit)(known => new Replace(known.At(RecordKind.Source, index), source, version)))),
        (3, Gen.Select(Index, GeneratedGraph.Quotation, Version)
            .Select((index, quotation, version) => (Edit)(known => new Replace(known.At(RecordKind.Quotation, index), quotation, version)))),
        (2, Gen.Select(Index, GeneratedGraph.Position, Version)
            .Select((index, position, version) => (Edit)(known => new Replace(known.At(RecordKind.Affiliation, index), position, version)))),
        (3, Gen.Select(Index, GeneratedGraph.Quotation)
            .Select((index, quotation) => (Edit)(known => new RecordQuotation(known.At(RecordKind.Claim, index).Id, quotation)))),
        (2, Gen.Select(Index, GeneratedGraph.Position)
            .Select((index, position) => (Edit)(known => new RecordAffiliation(known.At(RecordKind.Person, index).Id, position)))),
        (5, Drawing),
        (2, Gen.Select(Gen.OneOf([.. LinkRules.Of(EdgeType.DifferentFrom)!.From]), Gen.Enum<Judgement>(), Index, Index, GeneratedGraph.Text.Null(0.5))
            .Select((kind, judgement, a, b, reason) => (Edit)(known => new RecordJudgement(known.At(kind, a), known.At(kind, b), judgement, reason)))),
        (2, Gen.Select(Index, GeneratedGraph.Text, Version)
            .Select((index, text, version) => (Edit)(known => new KeepSourceText(known.At(RecordKind.Source, index).Id, text, version)))),
        (6, Gen.Select(Kind, Index, Version)
            .Select((kind, index, version) => (Edit)(known => new Delete(known.At(kind, index), version)))));

    /// <summary>An edge of one of these types, drawn between two records.</summary>
    public static Gen<Edit> DrawingOf(IEnumerable<EdgeType> types) => Gen.Select(Gen.OneOf([.. types]), Index, Index, Details)
        .Select((type, from, to, details) => (Edit)(known => new RecordLink(Link(known, type, from, to, details))));

    private static LinkDescription Link(KnownRecords known, EdgeType type, int from, int to, LinkDescription details)
    {
        var rule = LinkRules.Of(type)!;
        return new()
        {
            Type = type,
            From = known.At(rule.From[from % rule.From.Count], from),
            To = known.At(rule.To[to % rule.To.Count], to),
            Note = rule.Details.HasFlag(LinkDetails.Note) ? details.Note : null,
            Evidence = rule.Details.HasFlag(LinkDetails.Evidence) ? details.Evidence : null,
            Role = rule.Details.HasFlag(LinkDetails.Role) ? details.Role : null,
            Since = rule.Details.HasFlag(LinkDetails.Period) ? details.Since : null,
        };
    }
}

/// <summary>All records that are or were in a graph, by kind, in the order in which they were seen.</summary>
internal sealed class KnownRecords
{
    private readonly Dictionary<RecordKind, List<Reference>> seen =
        Enum.GetValues<RecordKind>().ToDictionary(kind => kind, _ => new List<Reference>());

    public IEnumerable<Reference> All => seen.Values.SelectMany(list => list);

    /// <summary>One of a kind; one that never was when there is none.</summary>
    public Reference At(RecordKind kind, int index) =>
        seen[kind] is { Count: > 0 } list ? list[index % list.Count] : new(kind, "nowhere");

    public void See(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
            if (!seen[reference.Kind].Contains(reference))
                seen[reference.Kind].Add(reference);
    }
}
