namespace ClaimGraph.Languages;

/// <summary>One form of a verb: what stands around its stem, and which auxiliary stands beside it.</summary>
/// <remarks>
/// In a file <c>era</c> is an ending, <c>س*ون</c> a beginning and an ending; <c>have&gt;é</c> is an ending behind an auxiliary of the meaning
/// <c>have</c> under <see cref="LanguageHeading.Auxiliaries"/>, <c>ता&lt;going</c> one in front of such.
/// </remarks>
/// <param name="Ending">Of an irregular verb, all of it.</param>
/// <param name="Auxiliary">The meaning of the auxiliary that must stand beside it; null where none need.</param>
/// <param name="IsAuxiliaryBehind">Whether it stands behind the verb rather than in front.</param>
internal sealed record VerbForm(string Beginning, string Ending, string? Auxiliary, bool IsAuxiliaryBehind)
{
    private const char Front = '>';
    private const char Behind = '<';

    /// <summary>The tenses of a verb or of a row of endings, each with its forms: <c>e,es/ed</c>.</summary>
    public static VerbForm[][] Tenses(string entry) => [.. entry.Split('/').Select(forms => forms.Split(',').Select(Of).ToArray())];

    /// <summary>What is wrong with an entry; null when nothing is.</summary>
    /// <param name="auxiliaries">The meanings of the auxiliaries that the language has.</param>
    public static string? FaultOf(string entry, IReadOnlySet<string> auxiliaries)
    {
        var tenses = Tenses(entry);
        if (tenses.Length < 2)
            return $"\"{entry}\" has one tense only";
        return tenses.SelectMany(forms => forms).FirstOrDefault(form => form.Auxiliary is { } name && !auxiliaries.Contains(name)) is { } lost
            ? $"\"{lost.Auxiliary}\" in \"{entry}\" is no meaning of [Auxiliaries]"
            : null;
    }

    /// <summary>What of a word is its stem in this form; null when the word is not in it, or too little is left.</summary>
    public string? StemOf(string word, int least) =>
        word.Length >= Beginning.Length + Ending.Length + least
        && word.EndsWith(Ending, StringComparison.Ordinal) && word.StartsWith(Beginning, StringComparison.Ordinal)
            ? word[Beginning.Length..^Ending.Length]
            : null;

    private static VerbForm Of(string form)
    {
        string? auxiliary = null;
        var behind = form.IndexOf(Behind, StringComparison.Ordinal);
        if (behind >= 0)
            (form, auxiliary) = (form[..behind], form[(behind + 1)..]);
        else if (form.IndexOf(Front, StringComparison.Ordinal) is var front and >= 0)
            (auxiliary, form) = (form[..front], form[(front + 1)..]);
        var star = form.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? new("", form, auxiliary, behind >= 0) : new(form[..star], form[(star + 1)..], auxiliary, behind >= 0);
    }
}
