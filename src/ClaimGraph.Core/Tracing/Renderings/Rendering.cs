using ClaimGraph.Graph;
using ClaimGraph.Languages;
using ClaimGraph.Time;
using ClaimGraph.Tracing.Steps;
using ClaimGraph.Wording;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>A quotation with what comparing it needs.</summary>
internal sealed class Rendering
{
    private const string BetweenParts = " … ";

    private readonly Lazy<PrintedText> words;
    private readonly Lazy<PrintedText> whole;
    private readonly Lazy<WordSample> sample;

    public Rendering(QuotationRecord quotation, ProvenanceGraph graph)
    {
        Quotation = quotation;
        Source = graph.SourceOf(quotation.Source);
        IsOwn = quotation.Claim == graph.Claim.Reference;
        var lang = quotation.Lang ?? Source?.Lang;
        Lang = LanguageOf(lang);
        IsTranslation = quotation.Translated ?? (IsOwn && Lang is not null && Lang != LanguageOf(graph.Claim.Lang));
        Words = quotation.Form == QuotationForm.Indirect ? null : string.Join(BetweenParts, VerbatimWords.Of(quotation));
        whole = new(() => PrintedText.Of(quotation.Text, lang));
        words = new(() => PrintedText.Of(Words ?? quotation.Text, lang));
        sample = new(() => WordSample.Of(Words ?? quotation.Text));
    }

    public QuotationRecord Quotation { get; }

    public Reference Reference => Quotation.Reference;

    public SourceRecord? Source { get; }

    public PartialDate? PublishedOn => Source?.PublishedOn;

    /// <summary>Whether it renders the claim that is asked about.</summary>
    public bool IsOwn { get; }

    /// <summary>The language, with its script if that is recorded; null when it is not known.</summary>
    public string? Lang { get; }

    public bool IsTranslation { get; }

    /// <summary>The words presented as verbatim, their parts joined; null of reported speech.</summary>
    public string? Words { get; }

    public PrintedText PrintedWords => words.Value;

    public PrintedText PrintedWhole => whole.Value;

    public double LikenessTo(Rendering other) => sample.Value.LikenessTo(other.sample.Value);

    /// <summary>Whether a later rendering may have its words from this one: a quotation cannot have them from reported speech.</summary>
    public bool MayHaveGivenTo(Rendering later) => Words is not null || later.Words is null;

    /// <summary>Language and script of a BCP 47 tag, in lower case: <c>zh-hant</c> of <c>cmn-Hant-TW</c>; null when it names no language.</summary>
    public static string? LanguageOf(string? tag)
    {
        if (LanguageTags.Primary(tag) is not { } language)
            return null;
        var script = Array.Find(tag!.ToLowerInvariant().Split('-')[1..], subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter));
        return script is null ? language : $"{language}-{script}";
    }
}
