using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Api.Http.OpenApi;

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
