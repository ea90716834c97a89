using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>
/// A document as it is at one place: which fields are always there, which sometimes. One type of document goes in and comes out at many places
/// and says more at some: a record has a version, a mention of it has none; a caller may leave the id out, an answer never does.
/// </summary>
/// <param name="Name">What clients call it.</param>
/// <param name="Document">The type of the document.</param>
/// <param name="Summary">What it is, in a sentence.</param>
internal sealed record Shape(string Name, Type Document, string Summary)
{
    private static readonly string[] Stamps = ["version", "status", "createdAt", "updatedAt"];

    private static readonly string[] OfSources =
        ["lang", "publisher", "authors", "publishedOn", "retrievedOn", "url", "archiveUrl", "externalIds", "textSha256"];

    private static readonly string[] OfEntities = ["aliases", "externalIds", "description"];

    public string[] Always { get; private init; } = [];

    public string[] Sometimes { get; private init; } = [];

    /// <summary>What its type is one of; empty for whatever the type of the document says.</summary>
    public RecordKind[] Kinds { get; private init; } = [];

    /// <summary>What its id looks like.</summary>
    public IdForm Id { get; private init; } = IdForm.Of(Document);

    /// <summary>The shapes of what is nested in it, by field.</summary>
    public IReadOnlyDictionary<string, string> Inside { get; private init; } = new Dictionary<string, string>();

    /// <summary>Every shape that is not all that its type may say.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("Claim", typeof(ClaimDocument), "A claim on record, with all that it mentions.")
        {
            Always = ["id", "speaker", "text", "lang", "kind", "about", "quotations", .. Stamps],
            Sometimes = ["jointWith", "onBehalfOf", "saidOn", "venue"],
            Inside = With(
                ("speaker", Speaker), ("jointWith", Speaker), ("onBehalfOf", "Principal"), ("about", "Subject"), ("quotations", "ClaimQuotation")),
        },
        Quoted("Quotation", "A quotation on record.", "claim"),
        Quoted("ClaimQuotation", "A quotation on record, in its claim."),
        Printed("Source", "A source on record.", always: ["id", "title", "kind", .. Stamps]),
        Printed("SourceMention", "A source, where another record names it.", always: ["id", "title", "kind"]),
        new("Affiliation", typeof(AffiliationDescription), "An affiliation on record.")
        {
            Always = ["id", "person", "institution", .. Stamps],
            Sometimes = ["title", "from", "until", "sources"],
            Inside = With(("person", "EntityMention"), ("institution", "EntityMention"), ("sources", "SourceMention")),
        },
        new("HeldAffiliation", typeof(AffiliationDescription), "An affiliation, in the person it belongs to.")
        {
            Always = ["id", "institution"],
            Sometimes = ["title", "from", "until", "sources"],
            Inside = With(("institution", "EntityMention"), ("sources", "SourceMention")),
        },
        new("Link", typeof(LinkDescription), "A link on record.")
        {
            Always = ["id", "from", "type", "to", .. Stamps],
            Sometimes = ["note", "evidence", "role", "since", "until"],
        },

        Recorded(RecordKind.Person, ("citizenOf", "EntityMention"), ("affiliations", "HeldAffiliation")),
        Recorded(RecordKind.Institution, ("country", "EntityMention")),
        Recorded(RecordKind.Country),
        Recorded(RecordKind.Topic),
        new("EntityMention", typeof(EntityDescription), "A person, institution, country or topic, where another record names it.")
        {
            Kinds = Entities,
            Always = ["type", "id", "name"],
            Sometimes = ["country"],
            Inside = With(("country", "EntityMention")),
        },
        new("Subject", typeof(EntityDescription), "What a claim is about.")
        {
            Kinds = Entities,
            Always = ["type", "id", "name"],
            Sometimes = ["role"],
        },
        new("NamedSpeaker", typeof(EntityDescription), "A speaker with a name, and where they stand.")
        {
            Kinds = [RecordKind.Person, RecordKind.Institution, RecordKind.Country],
            Always = ["type", "id", "name"],
            Sometimes = ["descriptor", "country", "affiliations"],
            Inside = With(("country", "EntityMention"), ("affiliations", "HeldAffiliation")),
        },
        new("Principal", typeof(EntityDescription), "For whom something was said, and where they stand.")
        {
            Kinds = [RecordKind.Person, RecordKind.Institution, RecordKind.Country],
            Always = ["type", "id", "name"],
            Sometimes = ["country", "affiliations"],
            Inside = With(("country", "EntityMention"), ("affiliations", "HeldAffiliation")),
        },
        new("UnnamedSpeaker", typeof(EntityDescription), "A speaker whom a source describes without naming: they have a descriptor and no name.")
        {
            Kinds = [RecordKind.UnnamedSource],
            Always = ["type", "id", "descriptor"],
            Sometimes = ["name"],
            Id = IdForm.Of(RecordKind.UnnamedSource),
        },

        Described("SpeakerDescription", "Who said it, by id or described.", [.. Enum.GetValues<RecordKind>().Where(kind => kind.CanSpeak)]),
        Described("PrincipalDescription", "For whom it was said, by id or described.", [RecordKind.Person, RecordKind.Institution, RecordKind.Country]),
        Described("SubjectDescription", "What a claim is about, by id or described.", Entities, "role"),
        Sent("PersonDocument", RecordKind.Person, ["name"], ["citizenOf", "affiliations"]),
        Sent("InstitutionDocument", RecordKind.Institution, ["name"], ["country"]),
        Sent("CountryDocument", RecordKind.Country, [], ["name"]),
        Sent("TopicDocument", RecordKind.Topic, ["name"], []),
        Printed("SourceDocument", "A source, as it is sent to be recorded.", always: ["title", "kind"], sometimes: ["id", .. Stamps], isAnswer: false),
    ];

    /// <summary>The shapes of what is nested in a claim that is sent, by field: here only its type tells what is described.</summary>
    public static IReadOnlyDictionary<string, string> InsideSentClaims { get; } =
        With(("speaker", "SpeakerDescription"), ("jointWith", "SpeakerDescription"), ("onBehalfOf", "PrincipalDescription"), ("about", "SubjectDescription"));

    /// <summary>One of the two shapes that a speaker has.</summary>
    public const string Speaker = "Speaker";

    /// <summary>The shape that a record of a kind is answered in.</summary>
    public static Shape Answered(RecordKind kind) => Of(kind.ToString());

    /// <summary>The shape that a record of a kind is sent in to its own address; null when it is all that its type may say.</summary>
    public static Shape? Taken(RecordKind kind) => All.FirstOrDefault(shape => shape.Name == $"{kind}Document");

    public static Shape Of(string name) => All.Single(shape => shape.Name == name);

    private static RecordKind[] Entities => [.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)];

    private static Shape Recorded(RecordKind kind, params (string Field, string Shape)[] inside) =>
        new(kind.ToString(), typeof(EntityDescription), $"{Named(kind)} on record.")
        {
            Kinds = [kind],
            Always = ["type", "id", "name", .. Stamps],
            Sometimes = [.. OfEntities, .. inside.Select(pair => pair.Field)],
            Id = IdForm.Of(kind),
            Inside = With(inside),
        };

    private static Shape Sent(string name, RecordKind kind, string[] always, string[] sometimes) =>
        new(name, typeof(EntityDescription), $"{Named(kind)}, as it is sent to be recorded.")
        {
            Kinds = [kind],
            Always = always,
            Sometimes = ["type", "id", .. OfEntities, .. sometimes, .. Stamps],
            Id = IdForm.Of(kind),
        };

    private static Shape Described(string name, string summary, RecordKind[] kinds, params string[] more) =>
        new(name, typeof(EntityDescription), summary)
        {
            Kinds = kinds,
            Always = ["type"],
            Sometimes =
            [
                "id", "name", .. OfEntities, "country", "citizenOf", "affiliations", .. more,
                .. kinds.Contains(RecordKind.UnnamedSource) ? ["descriptor", "source"] : Array.Empty<string>(), .. Stamps,
            ],
        };

    private static Shape Quoted(string name, string summary, params string[] more) => new(name, typeof(QuotationDescription), summary)
    {
        Always = ["id", .. more, "text", "form", "source", .. Stamps],
        Sometimes = ["lang", "translated", "nameAsStated", "titleAsStated"],
        Inside = With(("source", "SourceMention")),
    };

    private static Shape Printed(string name, string summary, string[] always, string[]? sometimes = null, bool isAnswer = true) =>
        new(name, typeof(SourceDescription), summary)
        {
            Always = always,
            Sometimes = [.. OfSources, .. sometimes ?? []],
            Inside = isAnswer ? With(("publisher", "EntityMention")) : With(),
        };

    private static string Named(RecordKind kind) => kind == RecordKind.Institution ? "An institution" : $"A {WireNames<RecordKind>.Of(kind)}";

    private static Dictionary<string, string> With(params (string Field, string Shape)[] inside) =>
        inside.ToDictionary(pair => pair.Field, pair => pair.Shape);
}

/// <summary>What the ids of some records look like.</summary>
/// <param name="Pattern">As a regular expression (ECMA-262).</param>
/// <param name="MaxLength">Characters at most.</param>
internal sealed record IdForm(string Pattern, int MaxLength)
{
    private static readonly IdForm Hashed = new(ShortHash.Pattern, ShortHash.Length);

    /// <summary>Of one kind of record.</summary>
    public static IdForm Of(RecordKind kind) => kind switch
    {
        RecordKind.Person or RecordKind.Institution or RecordKind.Topic => new(Slug.Pattern, Slug.MaxLength),
        RecordKind.Country => new(CountryCodes.Pattern, Limits.Id),
        RecordKind.Link => new(LinkRecord.IdPattern, 2 * Limits.ReferenceLength),
        _ => Hashed,
    };

    /// <summary>Of whatever a type of document may describe.</summary>
    public static IdForm Of(Type document) =>
        document.IsAssignableTo(typeof(EntityDescription)) ? new($"{Slug.Pattern}|{CountryCodes.Pattern}", Slug.MaxLength)
        : document.IsAssignableTo(typeof(LinkDescription)) ? Of(RecordKind.Link)
        : Hashed;
}
