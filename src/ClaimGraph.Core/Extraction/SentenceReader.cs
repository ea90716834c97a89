using ClaimGraph.Extraction.Frames;

namespace ClaimGraph.Extraction;

/// <summary>Reads what a sentence says was said: each verb of saying by the first pattern that fits.</summary>
internal sealed class SentenceReader(ArticleText article, SpeechWords words)
{
    private static readonly IFrame[] Frames = [new QuotationBefore(), new QuotationBehind(), new ReportedClause(), new ClauseBefore(), new WordsInMarks(), new DeniedThing()];

    private readonly Phrases phrases = new(article.Items, words);

    public Phrases Phrases => phrases;

    /// <summary>The statements of a sentence, and its quotations that no statement has.</summary>
    public (IReadOnlyList<Draft> Drafts, FrameContext Context) Read(int sentence)
    {
        var context = new FrameContext(article, phrases, sentence);
        if (words.IsVerbSecond)
            return (new VerbSecondReader(context).Read(), context);
        context.Cues = new CueFinder(phrases, context.Speakers).Find(context.From, context.To);
        var drafts = new List<Draft>();
        var next = 0;
        for (var at = context.From; at < context.To; at++)
        {
            Draft? draft = null;
            if (next < context.Cues.Count && context.Cues[next].At == at)
            {
                var cue = context.Cues[next++];
                foreach (var frame in Frames)
                    if ((draft = frame.Read(context, cue)) is not null)
                        break;
            }
            else if (at >= context.Floor)
                draft = Attribution.Read(context, at) ?? NounCue.Read(context, at);
            if (draft is not null)
                drafts.Add(draft);
        }

        return (drafts, context);
    }
}
