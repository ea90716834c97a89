using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Extraction;

/// <summary>Writes what was found as candidates, each with a claim document and with its reasons.</summary>
internal sealed class CandidateWriter(ArticleText article, Phrases phrases, string lang, SourceDescription source)
{
    private const int LongestNamed = 80;

    public StatementCandidate Write(Draft draft, ResolvedSpeaker speaker)
    {
        draft.Pieces.Sort((one, other) => one.Start.CompareTo(other.Start));
        var spans = draft.Pieces.Select(piece => Extractor.Span(article, piece)).ToList();
        var wording = string.Join(' ', spans.Select(span => span.Text));
        var cue = draft.Cue < 0 ? null : Cue(draft);
        var (kind, because) = KindSuggestion.Of(wording, draft.Class, cue?.Text, phrases.Words);
        var claim = Claim(draft, speaker, wording, string.Join(" … ", spans.Select(span => span.Text)), kind);
        return new()
        {
            Spans = spans,
            Form = draft.Form,
            Confidence = draft.Confidence,
            Pattern = draft.Pattern,
            Because = Because(draft, speaker, cue),
            Cue = cue,
            Speaker = Speaker(speaker),
            KindBecause = because,
            Claim = claim,
            Apart = spans.Count > 1 && draft.Form == QuotationForm.Direct && spans.TrueForAll(IsSentence)
                ? [.. spans.Select(span => Claim(draft, speaker, span.Text, span.Text, KindSuggestion.Of(span.Text, draft.Class, cue?.Text, phrases.Words).Kind))] : null,
            Warnings = Warnings(draft, speaker, wording),
        };
    }

    private static bool IsSentence(ExtractedSpan span) => span.Text.Length > 0 && char.IsUpper(span.Text[0]) && span.Text.Contains(' ', StringComparison.Ordinal);

    private ExtractedCue Cue(Draft draft)
    {
        var (start, end) = (phrases[draft.Cue].Start, phrases[draft.CueEnd - 1].End);
        return new()
        {
            Start = article.CodePointAt(start),
            End = article.CodePointAt(end),
            Text = article.Text[start..end],
            Lemma = draft.Lemma,
        };
    }

    private CandidateSpeaker Speaker(ResolvedSpeaker speaker) => new()
    {
        Start = speaker.Place is { } from ? article.CodePointAt(from.Start) : null,
        End = speaker.Place is { } to ? article.CodePointAt(to.End) : null,
        Text = speaker.Place?.In(article.Text),
        Name = speaker.Name,
        Title = speaker.Title,
        Institution = speaker.Institution,
        Kind = KindOf(speaker),
        ResolvedFrom = speaker.ResolvedFrom,
        Rivals = speaker.Rivals,
        Matches = [],
    };

    private static RecordKind? KindOf(ResolvedSpeaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Person => RecordKind.Person,
        SpeakerKind.Institution => RecordKind.Institution,
        SpeakerKind.Country => RecordKind.Country,
        SpeakerKind.UnnamedSource => RecordKind.UnnamedSource,
        _ => null,
    };

    private ClaimDocument Claim(Draft draft, ResolvedSpeaker speaker, string wording, string printed, ClaimKind kind) => new()
    {
        Speaker = Described(speaker),
        Text = draft.Form == QuotationForm.Direct ? WithoutComma(wording) : wording,
        Lang = lang,
        Kind = kind,
        Quotations =
        [
            new()
            {
                Text = printed,
                Form = draft.Form,
                Lang = lang,
                NameAsStated = Within(NameAsStated(speaker), Limits.Name),
                TitleAsStated = Within(speaker.Title, Limits.Title),
                Source = source,
            },
        ],
    };

    private string? NameAsStated(ResolvedSpeaker speaker) => speaker.Name ?? speaker.Place?.In(article.Text);

    private static string WithoutComma(string wording) => wording.Length > 1 && wording[^1] is ',' or '，' ? wording[..^1] : wording;

    private static string? Within(string? text, int limit) => text is null || BlankText.IsBlank(text) || CodePoints.Count(text) > limit ? null : text;

    /// <summary>Nobody where it is not known who is meant: that is for the one who records it to say.</summary>
    private EntityDescription? Described(ResolvedSpeaker speaker)
    {
        var name = Within(speaker.Name, Limits.Name);
        return speaker.Kind switch
        {
            SpeakerKind.Person when name is not null => new()
            {
                Type = RecordKind.Person,
                Name = name,
                Affiliations = Within(speaker.Institution, Limits.Name) is { } institution
                    ? [new() { Title = Within(speaker.Title, Limits.Title), Institution = new() { Type = RecordKind.Institution, Name = institution } }] : null,
            },
            SpeakerKind.Institution when name is not null => new() { Type = RecordKind.Institution, Name = name },
            SpeakerKind.Country when name is not null && CountryCodes.CodeOf(name) is { } code => new() { Type = RecordKind.Country, Id = code },
            SpeakerKind.UnnamedSource or SpeakerKind.Institution when Within(speaker.Place?.In(article.Text), Limits.Name) is { } descriptor => new() { Type = RecordKind.UnnamedSource, Descriptor = descriptor },
            _ => null,
        };
    }

    private string Because(Draft draft, ResolvedSpeaker speaker, ExtractedCue? cue)
    {
        var who = speaker.Place is { } place ? $"“{Short(place.In(article.Text))}”" : null;
        var what = draft.Form switch
        {
            QuotationForm.Direct => draft.Pieces.Count > 1 ? "the words in quotation marks around it" : "the words in quotation marks",
            QuotationForm.Mixed => "the clause with words in quotation marks",
            _ => "the clause",
        };
        if (draft.TakenFrom is not null && cue is null)
            return "The words follow a statement directly and no other speaker is named, so they are taken for the same speaker's.";
        if (cue is null)
            return who is null ? "The words stand in quotation marks." : $"A colon joins {who} to the words in quotation marks.";
        return who is null ? $"“{cue.Text}” says that {what} was said; by whom, the sentence does not name." : $"“{cue.Text}” joins {who} to {what}.";
    }

    private static string Short(string text) => text.Length <= LongestNamed ? text : $"{text[..CodePoints.IndexOf(text, LongestNamed)].TrimEnd()}…";

    private static List<string> Warnings(Draft draft, ResolvedSpeaker speaker, string wording)
    {
        var warnings = new List<string>(draft.Warnings);
        if (speaker.Rivals.Count > 0)
            warnings.Add("More than one may be meant, so nobody was chosen: write the name of the speaker.");
        else if (speaker.Name is null && speaker.Kind is null or SpeakerKind.Person)
            warnings.Add("It is not told who said it: write the name of the speaker.");
        if (CodePoints.Count(wording) > Limits.ClaimText)
            warnings.Add(FormattableString.Invariant($"The words are longer than the {Limits.ClaimText} characters that a claim may have."));
        return warnings;
    }
}
