using System.ComponentModel.DataAnnotations;
using ClaimGraph.Api.Names;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Reconciling;

/// <summary>The answer to one question of a batch.</summary>
/// <param name="Result">Who may be meant, the likest first.</param>
internal sealed record ReconciliationResult(IReadOnlyList<ReconciliationCandidate> Result)
{
    public static ReconciliationResult None { get; } = new([]);
}

/// <summary>One who may be meant.</summary>
/// <param name="Id">The reference of the record.</param>
/// <param name="Name">The main name on record.</param>
/// <param name="Type">What it is.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Match">Whether it is certain: the name or an identifier is the same, and nobody else's.</param>
/// <param name="Features">What the score is made of, part by part.</param>
internal sealed record ReconciliationCandidate(
    string Id, string Name, IReadOnlyList<EntityType> Type, [property: Range(0.0, 100.0)] double Score, bool Match, IReadOnlyList<CandidateFeature> Features)
{
    /// <summary>Who or what it is, in a few words.</summary>
    public string? Description { get; init; }
}

/// <summary>What one part of a score says.</summary>
/// <param name="Id">Which words or which evidence.</param>
/// <param name="Name">What they have in common, or not.</param>
/// <param name="Value">0 to 1 for what is alike; less than 0 for what is taken off.</param>
internal sealed record CandidateFeature(string Id, string Name, [property: Range(-1.0, 1.0)] double Value);

/// <summary>Finds out who may be meant by names, as <c>/match</c> does.</summary>
internal sealed class ReconciledNames(IGraphStore store)
{
    /// <summary>Candidates by which it is told whether one is the only one.</summary>
    private const int EnoughToCompare = 2;

    private static readonly TextAttribute Name = new(Limits.Name);
    private static readonly TextAttribute Title = new(Limits.Title);
    private static readonly TextAttribute Identifier = new(Limits.ExternalId);
    private static readonly SchemeKeysAttribute Scheme = new();

    // Many rows of a table mean the same few.
    private readonly Dictionary<Reference, EntityDescription?> known = [];

    /// <summary>The candidates of all kinds that a question asks for.</summary>
    public async Task<ReconciliationResult> AnswerAsync(ReconciliationQuery query, CancellationToken cancellation)
    {
        var evidence = await EvidenceOfAsync(query, cancellation);
        var matches = new List<Match>();
        foreach (var kind in query.Kinds)
        {
            // Countries and topics hold no positions.
            var asked = kind is RecordKind.Person or RecordKind.Institution
                ? evidence with { Type = kind }
                : new() { Type = kind, Name = evidence.Name, ExternalIds = evidence.ExternalIds };
            matches.AddRange((await MatchNames.AnswerAsync(store, asked, Math.Max(query.Limit, EnoughToCompare), Matcher.DefaultThreshold, cancellation)).Results);
        }

        var isOnlyOne = matches.Count(match => match.Tier == MatchTier.Same) == 1;
        var candidates = new List<ReconciliationCandidate>();
        foreach (var match in matches.OrderByDescending(match => match.Score).ThenBy(match => match.Reference).Take(query.Limit))
            candidates.Add(await CandidateOfAsync(match, isOnlyOne && match.Tier == MatchTier.Same, cancellation));
        return new(candidates);
    }

    private async Task<ReconciliationCandidate> CandidateOfAsync(Match match, bool isCertain, CancellationToken cancellation) => new(
        match.Reference.ToString(), match.Name, [ReconciledTypes.Of(match.Reference.Kind)], Math.Round(100 * match.Score, 1), isCertain,
        [.. match.Features.Select(feature => new CandidateFeature(feature.Part, feature.Why, feature.Score))])
    {
        Description = (await FindAsync(match.Reference, cancellation))?.Summary,
    };

    /// <summary>What is known of whoever is asked for. A value that no record could have says nothing.</summary>
    private async Task<MatchQuery> EvidenceOfAsync(ReconciliationQuery query, CancellationToken cancellation)
    {
        var evidence = new MatchQuery { Name = query.Name };
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, value) in query.Properties)
        {
            switch (ReconciledProperties.EvidenceOf(id))
            {
                case PropertyEvidence.Institution when Fitting(Name, await NameOfAsync(value, cancellation)) is { } institution:
                    evidence = evidence with { Institution = evidence.Institution ?? institution };
                    break;
                case PropertyEvidence.Title when Fitting(Title, value.Text ?? value.Id) is { } title:
                    evidence = evidence with { Title = evidence.Title ?? title };
                    break;
                case PropertyEvidence.Country when Fitting(Name, await CountryOfAsync(value, cancellation)) is { } country:
                    evidence = evidence with { Country = evidence.Country ?? country };
                    break;
                case PropertyEvidence.Identifier when Scheme.FaultOf("A scheme", id) is null && Fitting(Identifier, value.Id ?? value.Text) is { } identifier:
                    if (identifiers.Count < Limits.ExternalIds)
                        identifiers.TryAdd(id, identifier);
                    break;
            }
        }

        return identifiers.Count == 0 ? evidence : evidence with { ExternalIds = identifiers };
    }

    private async Task<string?> NameOfAsync(GivenValue value, CancellationToken cancellation) =>
        ReconciledTypes.TryParse(value.Id, out Reference entity) && await FindAsync(entity, cancellation) is { } found ? found.Name : value.Text ?? value.Id;

    private async Task<string?> CountryOfAsync(GivenValue value, CancellationToken cancellation) =>
        ReconciledTypes.TryParse(value.Id ?? value.Text, out Reference entity) && entity.Kind == RecordKind.Country ? entity.Id : await NameOfAsync(value, cancellation);

    private async Task<EntityDescription?> FindAsync(Reference entity, CancellationToken cancellation)
    {
        if (!known.TryGetValue(entity, out var found))
        {
            var document = await store.FindAsync(entity, cancellation);
            found = document is null || document.Json.IsEmpty ? null : DocumentJson.Deserialize<EntityDescription>(document.Json.Span);
            known.Add(entity, found);
        }

        return found;
    }

    private static string? Fitting(TextAttribute constraint, string? text) =>
        text is not null && constraint.FaultOf("", text) is null && VerbatimText.IsAcceptable(text, out _, out _) ? text : null;
}
