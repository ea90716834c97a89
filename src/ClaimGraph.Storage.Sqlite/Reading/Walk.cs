using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>A way along an index that yields claims by day.</summary>
/// <param name="Driver">The condition of the filter that it walks along; null for none.</param>
/// <param name="Count">
/// Counts its claims, or those who made them, up to a limit, where no one index yields them by day: many of them are found sooner among
/// all claims.
/// </param>
/// <param name="Most">That limit.</param>
internal sealed record Walk(string? Driver, Sql NewestFirst, Sql OldestFirst, Sql? Count = null, int Most = Walk.FewClaims)
{
    /// <summary>Claims that are gathered and sorted, rather than looked for among all.</summary>
    public const int FewClaims = 20_000;

    /// <summary>Speakers of whom each has the next claim looked up before a page begins.</summary>
    private const int FewSpeakers = 10_000;

    public static readonly Walk All = new(null, Sql.ClaimsNewestFirst, Sql.ClaimsOldestFirst);

    public static readonly Walk Matching = new(null, Sql.ClaimsMatchingNewestFirst, Sql.ClaimsMatchingOldestFirst);

    /// <summary>Those along what a filter names, likely the shortest first.</summary>
    public static readonly IReadOnlyList<Walk> AlongKeys =
    [
        new("speaker", Sql.ClaimsBySpeakerNewestFirst, Sql.ClaimsBySpeakerOldestFirst),
        new("onBehalfOf", Sql.ClaimsOnBehalfOfNewestFirst, Sql.ClaimsOnBehalfOfOldestFirst),
        new("source", Sql.ClaimsInSourceNewestFirst, Sql.ClaimsInSourceOldestFirst),
        new("topic", Sql.ClaimsAboutNewestFirst, Sql.ClaimsAboutOldestFirst),
        new("about", Sql.ClaimsAboutNewestFirst, Sql.ClaimsAboutOldestFirst),
        new("speakersAt", Sql.ClaimsOfSpeakersAtNewestFirst, Sql.ClaimsOfSpeakersAtOldestFirst, Sql.CountStandingsAt, FewSpeakers),
        new("institution", Sql.ClaimsOfInstitutionNewestFirst, Sql.ClaimsOfInstitutionOldestFirst, Sql.CountClaimsOfInstitution),
        new("publisher", Sql.ClaimsOfPublisherNewestFirst, Sql.ClaimsOfPublisherOldestFirst, Sql.CountClaimsOfPublisher),
        new("country", Sql.ClaimsOfCountryNewestFirst, Sql.ClaimsOfCountryOldestFirst, Sql.CountClaimsOfCountry),
    ];
}
