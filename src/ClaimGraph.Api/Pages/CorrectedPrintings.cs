using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;

namespace ClaimGraph.Api.Pages;

/// <summary>
/// The printings that have the words of a statement. Whoever mends a slip made while recording may say of each that it prints what is written
/// now; of one of which nobody says so, the source is taken at the words on record.
/// </summary>
internal static class CorrectedPrintings
{
    private const string Yes = "true";

    /// <summary>The printings in the words of a statement as it stands.</summary>
    public static IReadOnlyList<PrintingInTheseWords> Of(ClaimDocument claim) =>
        [.. (claim.Quotations ?? []).Where(printing => HasOnce(printing.Text!, claim.Text!)).Select(printing => new PrintingInTheseWords(printing, printing.Text == claim.Text))];

    /// <summary>All printings of the statement with those corrected of which the form says so; null when it says so of none.</summary>
    /// <param name="claim">As it stands.</param>
    /// <param name="words">As it is to stand.</param>
    /// <exception cref="ProblemException">The form speaks of a printing that does not have these words.</exception>
    public static IReadOnlyList<QuotationDescription>? In(FormFields form, ClaimDocument claim, string words)
    {
        var said = SaidIn(form);
        if (said.Count == 0)
            return null;
        var those = Of(claim).Select(printing => printing.Id).ToHashSet(StringComparer.Ordinal);
        if (said.FirstOrDefault(id => !those.Contains(id)) is { } other)
            throw new ProblemException(Problems.InvalidForm, "The statement has no printing in these words by that id.").At($"{StatementFields.Corrected}{other}", "No such printing has these words.");
        return [.. claim.Quotations!.Select(printing => said.Contains(printing.Id!) ? printing with { Text = printing.Text!.Replace(claim.Text!, words, StringComparison.Ordinal) } : printing)];
    }

    /// <summary>Whether the printings of which the form says so have the words of the statement as it stands now.</summary>
    public static bool AreIn(FormFields form, ClaimDocument now) =>
        SaidIn(form).All(id => now.Quotations?.FirstOrDefault(printing => printing.Id == id)?.Text!.Contains(now.Text!, StringComparison.Ordinal) == true);

    /// <summary>Whether the statement has other words than before, and printings that were not corrected with them.</summary>
    /// <param name="before">The statement before it was changed.</param>
    /// <param name="words">Its words now.</param>
    public static bool LeavesSome(FormFields form, ClaimDocument before, string words) => words != before.Text && (before.Quotations?.Count ?? 0) > SaidIn(form).Count;

    private static HashSet<string> SaidIn(FormFields form) =>
        [.. form.Values.Where(pair => pair.Key.StartsWith(StatementFields.Corrected, StringComparison.Ordinal) && pair.Value == Yes).Select(pair => pair.Key[StatementFields.Corrected.Length..])];

    // Where the words stand twice, it would have to be guessed which of them are meant.
    private static bool HasOnce(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;
    }
}
