using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Tracing;

namespace ClaimGraph.UnitTests.Tracing;

/// <summary>A claim, who printed it, and who took it from whom: told step by step, as a store would find it.</summary>
internal sealed class Story
{
    public const string Words = "We will not leave the valley before winter.";

    public static readonly Reference ClaimId = new(RecordKind.Claim, "claim");

    private readonly List<QuotationRecord> quotations = [];
    private readonly List<SourceRecord> sources = [];
    private readonly List<LinkRecord> links = [];
    private readonly Dictionary<Reference, string> names = [];
    private ClaimRecord claim;
    private bool isComplete = true;

    public Story(string? saidOn = null, string text = Words, string lang = "en", string speaker = "Ada Fern")
    {
        var reference = new Reference(RecordKind.Person, "speaker");
        names[reference] = speaker;
        claim = new() { Id = ClaimId.Id, Speaker = reference, Text = text, Lang = lang, ClaimKind = ClaimKind.Factual, SaidOn = Date(saidOn) };
    }

    /// <summary>Said by somebody whom nobody names.</summary>
    public Story Unnamed(string descriptor)
    {
        var speaker = new Reference(RecordKind.UnnamedSource, "unnamed");
        names[speaker] = descriptor;
        claim = claim with { Speaker = speaker };
        return this;
    }

    /// <summary>Said jointly with an institution.</summary>
    public Story With(string institution)
    {
        var speaker = new Reference(RecordKind.Institution, institution);
        names[speaker] = institution;
        claim = claim with { JointWith = [.. claim.JointWith ?? [], speaker] };
        return this;
    }

    /// <summary>A source of which nothing is known but its title and date.</summary>
    public Story Source(string id, string? on = null, SourceKind kind = SourceKind.Article, string? publisher = null, string? lang = null, string? url = null, string? archive = null)
    {
        var outlet = publisher is null ? (Reference?)null : new Reference(RecordKind.Institution, publisher);
        if (outlet is { } known)
            names[known] = publisher!;
        sources.Add(new() { Id = id, Title = $"Title {id}", SourceKind = kind, PublishedOn = Date(on), Publisher = outlet, Lang = lang, Url = url, ArchiveUrl = archive });
        return this;
    }

    /// <summary>The claim as a source that is here printed it.</summary>
    public Story Quotation(
        string id, string source, string text = Words, QuotationForm form = QuotationForm.Direct, string? lang = "en", bool? translated = null,
        string? name = "Ada Fern", string claim = "claim")
    {
        quotations.Add(new()
        {
            Id = id,
            Claim = new(RecordKind.Claim, claim),
            Source = new(RecordKind.Source, source),
            Text = text,
            Form = form,
            Lang = lang,
            Translated = translated,
            NameAsStated = name,
        });
        return this;
    }

    /// <summary>A source with one quotation, both of one name.</summary>
    public Story Printed(
        string id, string? on = null, string text = Words, QuotationForm form = QuotationForm.Direct, string? lang = "en", bool? translated = null,
        SourceKind kind = SourceKind.Article, string? publisher = null) =>
        Source(id, on, kind, publisher).Quotation(id, id, text, form, lang, translated);

    public Story TakenFrom(string from, string to) => Link(Quoted(from), EdgeType.TakenFrom, Quoted(to), null);

    public Story Republishes(string from, string to, string? evidence = null) => Link(Published(from), EdgeType.Republishes, Published(to), evidence);

    public Story Translates(string from, string to, string? evidence = null) => Link(Published(from), EdgeType.Translates, Published(to), evidence);

    public Story Cites(string from, string to, string? evidence = null) => Link(Published(from), EdgeType.Cites, Published(to), evidence);

    public Story Linked(string from, EdgeType type, string to) => type == EdgeType.TakenFrom ? TakenFrom(from, to) : Link(Published(from), type, Published(to), null);

    /// <summary>The record leads on, but not all of that is here.</summary>
    public Story CutOff()
    {
        isComplete = false;
        return this;
    }

    public Provenance Provenance => new(claim, quotations, sources, links, names, isComplete);

    /// <summary>The same, given in another order.</summary>
    public Provenance Shuffled(int seed)
    {
        var random = new Random(seed);
        return new(claim, Mixed(quotations), Mixed(sources), Mixed(links), names, isComplete);

        IReadOnlyList<TItem> Mixed<TItem>(List<TItem> items)
        {
            var mixed = items.ToArray();
            random.Shuffle(mixed);
            return mixed;
        }
    }

    public static Reference Quoted(string id) => new(RecordKind.Quotation, id);

    public static Reference Published(string id) => new(RecordKind.Source, id);

    public static Reference LinkOf(string from, EdgeType type, string to) => new(RecordKind.Link, type == EdgeType.TakenFrom
        ? LinkRecord.IdOf(Quoted(from), type, Quoted(to))
        : LinkRecord.IdOf(Published(from), type, Published(to)));

    private Story Link(Reference from, EdgeType type, Reference to, string? evidence)
    {
        links.Add(new() { Id = LinkRecord.IdOf(from, type, to), From = from, Type = type, To = to, Evidence = evidence });
        return this;
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
