using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Where a source credits a news agency.</summary>
[JsonConverter(typeof(WireNameConverter<WireCreditPlace>))]
public enum WireCreditPlace
{
    /// <summary>Among the authors as printed.</summary>
    Authors = 1,

    /// <summary>At the beginning of the text: "MOSCOW, May 8 (Reuters) -".</summary>
    Dateline = 2,

    /// <summary>At its end: "© AFP".</summary>
    End = 3,
}

/// <summary>A news agency that a source says its report comes from, wholly or in part.</summary>
/// <param name="Agency">What the agency is called, whatever name of it is printed.</param>
/// <param name="Evidence">The words printed that say so.</param>
public sealed record WireCredit(string Agency, string Evidence, WireCreditPlace Where)
{
    /// <summary>The agencies that a source credits, once for each place in which it does.</summary>
    /// <remarks>
    /// Only what stands where credits stand is one. Agencies named in the running text ("he told Reuters"), or for a picture
    /// ("AP Photo"), are not credited with the report.
    /// </remarks>
    /// <param name="authors">The authors as printed; null when there are none.</param>
    /// <param name="text">The source's text; null when it is not known.</param>
    public static IReadOnlyList<WireCredit> Of(IReadOnlyList<string>? authors, string? text) =>
    [
        .. (authors ?? []).SelectMany(AuthorCredits.Of)
            .Concat(text is null ? [] : DatelineCredits.Of(text))
            .Concat(text is null ? [] : EndCredits.Of(text))
            .DistinctBy(credit => (credit.Agency, credit.Where)),
    ];
}
