using ClaimGraph.Graph;

namespace ClaimGraph.Api.Reconciling;

/// <summary>What a property says for or against somebody being meant.</summary>
internal enum PropertyEvidence
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Where they hold a position.</summary>
    Institution,

    /// <summary>As what.</summary>
    Title,

    /// <summary>A country of theirs.</summary>
    Country,

    /// <summary>What they are called elsewhere: the same one decides.</summary>
    Identifier,
}

/// <summary>A property that can be fetched, or that is heeded when names are reconciled.</summary>
/// <param name="Id">Names the property.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Description">What it holds.</param>
internal sealed record EntityProperty(string Id, string Name, string Description);

/// <summary>The properties there are. Whatever else is asked for is taken for a scheme of identifiers, of which callers may have recorded any.</summary>
internal static class ReconciledProperties
{
    public const string Name = "name";
    public const string Aliases = "aliases";
    public const string Description = "description";
    public const string Country = "country";
    public const string CitizenOf = "citizenOf";
    public const string Institution = "institution";
    public const string Title = "title";
    public const string From = "from";
    public const string Until = "until";
    public const string Claims = "claims";

    private static readonly IReadOnlyList<RecordKind> Everything = ReconciledTypes.Kinds;

    private static readonly (EntityProperty Property, IReadOnlyList<RecordKind> Kinds)[] Known =
    [
        (new(Name, "Name", "The main name on record"), Everything),
        (new(Aliases, "Other names", "Aliases in any language and script"), Everything),
        (new(Description, "Description", "Who or what it is, in a few words"), Everything),
        (new(Institution, "Institution", "Where a person holds or held a position, one value for each"), [RecordKind.Person]),
        (new(Title, "Title", "As what, in the order of the institutions"), [RecordKind.Person]),
        (new(From, "Since", "Since when, in the order of the institutions, as far as it is known"), [RecordKind.Person]),
        (new(Until, "Until", "Until when, in the order of the institutions, as far as it is known"), [RecordKind.Person]),
        (new(CitizenOf, "Citizenship", "Countries that a person is a citizen of"), [RecordKind.Person]),
        (new(Country, "Country", "The country that an institution is based in"), [RecordKind.Institution]),
        (new(Claims, "Number of statements", "How many statements are on record that it made; of a topic, that are about it"), Everything),
        (new("wikidata", "Wikidata", "The identifier in Wikidata"), Everything),
        (new("orcid", "ORCID", "The identifier in ORCID"), [RecordKind.Person]),
        (new("ror", "ROR", "The identifier in ROR"), [RecordKind.Institution]),
        (new("viaf", "VIAF", "The identifier in VIAF"), [RecordKind.Person, RecordKind.Institution]),
        (new("isni", "ISNI", "The identifier in ISNI"), [RecordKind.Person, RecordKind.Institution]),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EntityProperty> All { get; } = [.. Known.Select(known => known.Property)];

    /// <summary>Those that entities of a kind have.</summary>
    public static IEnumerable<EntityProperty> Of(RecordKind kind) => Known.Where(known => known.Kinds.Contains(kind)).Select(known => known.Property);

    /// <summary>What people call a property.</summary>
    public static string NameOf(string id) => All.FirstOrDefault(property => property.Id == id)?.Name ?? id;

    /// <summary>What the values of a property are, when they are entities.</summary>
    public static EntityType? ValuesOf(string id) => id switch
    {
        Country or CitizenOf => ReconciledTypes.Of(RecordKind.Country),
        Institution => ReconciledTypes.Of(RecordKind.Institution),
        _ => null,
    };

    /// <summary>What a property says of whoever is asked for.</summary>
    public static PropertyEvidence EvidenceOf(string id) => id switch
    {
        Institution or "affiliation" => PropertyEvidence.Institution,
        Title => PropertyEvidence.Title,
        Country or CitizenOf => PropertyEvidence.Country,
        Name or Aliases or Description or From or Until or Claims => PropertyEvidence.None,
        _ => PropertyEvidence.Identifier,
    };
}
