using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>The graph as a batch of requests would leave it: what is known, and over it what they have saved so far.</summary>
/// <param name="before">What is known of the graph that the batch meets.</param>
/// <param name="questions">Takes what is asked and not known.</param>
/// <param name="sequence">The last change in its log.</param>
/// <param name="isCommitted">Whether the server has that graph already, or another batch is still on its way there.</param>
internal sealed partial class GraphDraft(Facts before, Questions questions, long sequence, bool isCommitted)
    : FactsView(before, questions), IGraphState
{
    private readonly Facts batch = new(before);
    private readonly List<SavedVersion> saved = [];
    private readonly List<SavedVersion> savedByRequest = [];
    private readonly HashSet<Reference> touched = [];
    private readonly HashSet<Reference> touchedByRequest = [];
    private readonly List<KeptText> texts = [];
    private readonly List<KeptText> textsOfRequest = [];
    private readonly HashSet<string> keysOfMany = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptOutcome> outcomes = new(StringComparer.Ordinal);
    private readonly bool isCommitted = isCommitted;

    /// <summary>Who asked for what is saved next.</summary>
    private string actor = "";

    /// <summary>For whom they asked; null when for themselves.</summary>
    private string? onBehalfOf;

    /// <summary>New versions, in the order of their changes.</summary>
    public IReadOnlyList<SavedVersion> Saved => saved;

    /// <summary>Records whose parts have changed, whether or not they have a new version.</summary>
    public IReadOnlySet<Reference> Touched => touched;

    /// <summary>Texts of sources.</summary>
    public IReadOnlyList<KeptText> Texts => texts;

    /// <summary>What became of requests that carried an idempotency key.</summary>
    public IReadOnlyDictionary<string, KeptOutcome> Outcomes => outcomes;

    /// <summary>Keys that more entities have than are looked at, and that one was given or lost: who has them now is not known.</summary>
    public IReadOnlyCollection<string> KeysOfMany => keysOfMany;

    public bool HasWrites => saved.Count + texts.Count + outcomes.Count > 0;

    public void BeginRequest(WriteRequest request)
    {
        (actor, onBehalfOf) = (request.Actor, request.OnBehalfOf);
        Facts = new(batch);
    }

    public void AcceptRequest()
    {
        Facts.MoveTo(batch);
        saved.AddRange(savedByRequest);
        touched.UnionWith(touchedByRequest);
        texts.AddRange(textsOfRequest);
        EndRequest();
    }

    public void RefuseRequest() => EndRequest();

    /// <summary>What is known of the graph once the batch is committed.</summary>
    public Facts After => batch;

    /// <summary>What became of an earlier request with this key; null when the key is new or forgotten.</summary>
    public KeptOutcome? FindOutcome(string key, DateTimeOffset now)
    {
        if (batch.TryGetOutcome(key, out var kept))
            return kept?.ExpiresAt > now ? kept : null;
        Questions.Outcomes.Add(key);
        return null;
    }

    public void KeepOutcome(string key, KeptOutcome outcome)
    {
        outcomes[key] = outcome;
        batch.PutOutcome(key, outcome);
    }

    Finding IGraphState.Find(Reference reference) => TryFindStored(reference, out var stored) ? Finding.Of(stored?.Record) : Finding.NotKnown;

    public IReadOnlyList<EntityRecord> FindByName(RecordKind kind, string nameKey) => Keyed(EntityKeys.OfName(kind, nameKey));

    public IReadOnlyList<EntityRecord> FindByExternalId(RecordKind kind, string scheme, string value) =>
        Keyed(EntityKeys.OfExternalId(kind, scheme, value));

    public Reference? FindByNaturalKey(RecordKind kind, string naturalKey)
    {
        var keyed = KnownUnder(EntityKeys.OfNaturalKey(kind, naturalKey));
        return keyed.Count > 0 ? keyed[0] : null;
    }

    public IReadOnlyList<QuotationRecord> QuotationsOf(Reference claim) => FindStored(claim) is { } stored ? PartsOf<QuotationRecord>(stored) : [];

    public IReadOnlyList<LinkRecord> LinksOf(Reference reference)
    {
        RequireCommitted();
        if (Facts.TryGetLinks(reference, out var list))
            return [.. list.Select(Find).OfType<LinkRecord>().Where(link => link.Status != RecordStatus.Deleted)];
        Questions.Links.Add(reference);
        return [];
    }

    public Reference? DependentOn(Reference reference)
    {
        RequireCommitted();
        if (Facts.TryGetDependent(reference, out var dependent))
            return dependent;
        Questions.Dependents.Add(reference);
        return null;
    }

    private EntityRecord[] Keyed(string key)
    {
        if (Facts.TryGetKeyed(key, out var list))
            return [.. list.Select(Find).OfType<EntityRecord>()];
        Questions.Keys.Add(key);
        return [];
    }

    private IReadOnlyList<Reference> KnownUnder(string key)
    {
        if (Facts.TryGetKeyed(key, out var list))
            return list;
        Questions.Keys.Add(key);
        return [];
    }

    /// <summary>What hangs on a record's edges is asked of the server, which does not know what the batch has saved.</summary>
    private void RequireCommitted()
    {
        if (saved.Count > 0 || !isCommitted)
            throw new NeedsCommitException();
    }

    private void EndRequest()
    {
        savedByRequest.Clear();
        touchedByRequest.Clear();
        textsOfRequest.Clear();
        Facts = batch;
    }
}

/// <summary>A new version of a record, and the change that made it.</summary>
internal sealed record SavedVersion(StoredRecord Stored, long Sequence, string Actor, string? OnBehalfOf);

/// <summary>A source's text; if the source has this one already, it has been kept before.</summary>
internal sealed record KeptText(string SourceId, string Sha256, string Text, DateTimeOffset KeptAt);

/// <summary>A request asks what only the server can tell: what the requests before it have saved must be committed first.</summary>
internal sealed class NeedsCommitException : Exception;
