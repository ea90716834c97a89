using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Finds the position on record for which one in a form will be taken, as the store decides it.</summary>
internal static class WrittenPositions
{
    private const int LongestShown = 200;

    /// <summary>The position on record, best one that has the very title; null where the person has none such.</summary>
    /// <param name="institution">Which institution is meant by its name in the form.</param>
    public static async Task<AffiliationDescription?> FindAsync(
        IGraphStore store, Reference person, AffiliationDescription written, NamedEntity? institution, CancellationToken cancellation)
    {
        if (institution?.Meant is not { } meant || await store.FindEntityAsync(person, cancellation) is not { } described)
            return null;
        var held = described.Affiliations ?? [];
        return held.Where(other => other.Institution?.Id == meant.Id && IsTakenFor(other, written)).OrderByDescending(other => other.Title == written.Title).FirstOrDefault();
    }

    /// <summary>A title that would be taken for the one on record, and so not be kept as it is written, is told beside its field.</summary>
    /// <exception cref="ProblemException">It is.</exception>
    public static void RequireAsOnRecord(AffiliationDescription? onRecord, AffiliationDescription written)
    {
        if (onRecord is { Title: { } title } && written.Title is { } other && other != title)
            throw new ProblemException(Problems.ContentConflict, "The position is on record already, with its title in other letters.").At(
                "title", $"The position is on record already as “{Excerpt.Of(title, LongestShown)}”, {Periods.Of(onRecord)}. Leave it at that, or edit that position.");
    }

    private static bool IsTakenFor(AffiliationDescription held, AffiliationDescription written) =>
        (written.Title is null || held.Title is { } title && NameKeys.Of(title) == NameKeys.Of(written.Title))
        && (written.From is null || held.From == written.From)
        && (written.Until is null || held.Until == written.Until);
}
