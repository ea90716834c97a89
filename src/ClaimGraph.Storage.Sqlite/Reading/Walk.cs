using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>A way along an index that yields claims by day.</summary>
/// <param name="Driver">The condition of the filter that it walks along; null for none.</param>
/// <param name="Count">
/// Counts its claims up to a limit, where the index does not yield them by day: many of them are found sooner among all claims.
/// </param>
internal sealed record Walk(string? Driver, Sql NewestFirst, Sql OldestFirst, Sql? Count = null)
{
    public static readonly Walk All = new(null, Sql.ClaimsNewestFirst, Sql.ClaimsOldestFirst);

    public static readonly Walk Matching = new(null, Sql.ClaimsMatchingNewestFirst, Sql.ClaimsMatchingOldestFirst);

    /// <summary>Those along what a filter names, likely the shortest first.</summary>
    public static readonly IReadOnlyList<Walk> AlongKeys =
    [
        new("speaker", Sql.ClaimsBySpeakerNewestFirst, Sql.ClaimsBySpeakerOldestFirst),
        new("source", Sql.ClaimsInSourceNewestFirst, Sql.ClaimsInSourceOldestFirst),
        new("topic", Sql.ClaimsAboutNewestFirst, Sql.ClaimsAboutOldestFirst),
        new("about", Sql.ClaimsAboutNewestFirst, Sql.ClaimsAboutOldestFirst),
        new("institution", Sql.ClaimsOfInstitutionNewestFirst, Sql.ClaimsOfInstitutionOldestFirst, Sql.CountClaimsOfInstitution),
        new("publisher", Sql.ClaimsOfPublisherNewestFirst, Sql.ClaimsOfPublisherOldestFirst, Sql.CountClaimsOfPublisher),
        new("country", Sql.ClaimsOfCountryNewestFirst, Sql.ClaimsOfCountryOldestFirst, Sql.CountClaimsOfCountry),
    ];
}
