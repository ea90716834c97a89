using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says what records are to the one that they are joined to: <c>15 statements</c>, <c>about it</c>.</summary>
public static class RelationshipWords
{
    /// <summary>How many there are, and what they are.</summary>
    public static string Counted(EdgeType type, EdgeDirection direction, long count)
    {
        var (singular, plural, _) = Of(type, direction);
        return Counting.Of(count, singular, plural);
    }

    /// <summary>How they are joined to it; to be read behind what they are.</summary>
    public static string Joined(EdgeType type, EdgeDirection direction) => Of(type, direction).Joined;

    private static (string Singular, string? Plural, string Joined) Of(EdgeType type, EdgeDirection direction) =>
        direction == EdgeDirection.In ? EndingAtIt(type) : StartingAtIt(type);

    private static (string Singular, string? Plural, string Joined) EndingAtIt(EdgeType type) => type switch
    {
        EdgeType.Made => ("speaker", null, "who made it"),
        EdgeType.OnBehalfOf => ("statement", null, "made on its behalf"),
        EdgeType.About => ("statement", null, "about it"),
        EdgeType.Quotes => ("quotation", null, "of it"),
        EdgeType.AppearsIn => ("quotation", null, "printed in it"),
        EdgeType.PublishedBy => ("source", null, "published by it"),
        EdgeType.DescribedIn => ("unnamed source", null, "described in it"),
        EdgeType.AffiliatedWith => ("position", null, "held there"),
        EdgeType.BasedIn => ("institution", null, "based there"),
        EdgeType.CitizenOf => ("citizen", null, "on record"),
        EdgeType.PartOf => ("institution", null, "that are parts of it"),
        EdgeType.OwnedBy => ("institution", null, "owned by it"),
        EdgeType.Advises => ("institution", null, "advising it"),
        EdgeType.Broader => ("topic", null, "narrower than it"),
        EdgeType.Supports => ("statement", null, "supporting it"),
        EdgeType.Contradicts => ("statement", null, "contradicting it"),
        EdgeType.Qualifies => ("statement", null, "qualifying it"),
        EdgeType.Repeats => ("statement", null, "repeating it"),
        EdgeType.TakenFrom => ("quotation", null, "taken from it"),
        EdgeType.Republishes => ("source", null, "republishing it"),
        EdgeType.Translates => ("source", null, "translating it"),
        EdgeType.DifferentFrom => ("record", null, "judged to be different from it"),
        EdgeType.UnsureIfSameAs => ("record", null, "that may or may not be the same"),
        _ => ("source", null, "citing it"),
    };

    private static (string Singular, string? Plural, string Joined) StartingAtIt(EdgeType type) => type switch
    {
        EdgeType.Made => ("statement", null, "made"),
        EdgeType.OnBehalfOf => ("party", "parties", "on whose behalf it was made"),
        EdgeType.About => ("subject", null, "of it"),
        EdgeType.Quotes => ("statement", null, "rendered by it"),
        EdgeType.AppearsIn => ("source", null, "that prints it"),
        EdgeType.PublishedBy => ("publisher", null, "of it"),
        EdgeType.DescribedIn => ("source", null, "that describes it"),
        EdgeType.AffiliatedWith => ("position", null, "on record"),
        EdgeType.BasedIn => ("country", "countries", "it is based in"),
        EdgeType.CitizenOf => ("country", "countries", "of citizenship"),
        EdgeType.PartOf => ("body", "bodies", "it is a part of"),
        EdgeType.OwnedBy => ("owner", null, "of it"),
        EdgeType.Advises => ("body", "bodies", "advised by it"),
        EdgeType.Broader => ("topic", null, "broader than it"),
        EdgeType.Supports => ("statement", null, "supported by it"),
        EdgeType.Contradicts => ("statement", null, "contradicted by it"),
        EdgeType.Qualifies => ("statement", null, "qualified by it"),
        EdgeType.Repeats => ("statement", null, "repeated by it"),
        EdgeType.TakenFrom => ("quotation", null, "it was taken from"),
        EdgeType.Republishes => ("source", null, "republished by it"),
        EdgeType.Translates => ("source", null, "translated by it"),
        EdgeType.DifferentFrom => ("record", null, "judged to be different from it"),
        EdgeType.UnsureIfSameAs => ("record", null, "that may or may not be the same"),
        _ => ("source", null, "cited by it"),
    };
}
