namespace ClaimGraph.Tracing.Credits;

/// <summary>Finds news agencies among the authors as printed: "Guy Faulconbridge, Reuters", "By AFP".</summary>
/// <remarks>The name must stand for itself: "A. P. Singh" is a person, and the Reuters Institute is no agency.</remarks>
internal static class AuthorCredits
{
    public static IEnumerable<WireCredit> Of(string author) =>
        CreditWords.Among(author).Select(agency => new WireCredit(agency, author.Trim(), WireCreditPlace.Authors));
}
