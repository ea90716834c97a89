using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Names;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Reading;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Finds who on record may be meant by the names in a form, so that people are asked before anything is written.</summary>
/// <remarks>It is a question, not a rule: what is recorded and what is refused, the store decides when it is written.</remarks>
internal sealed class NamedEntities(IGraphStore store, CancellationToken cancellation)
{
    /// <summary>Names that are looked for: those in front.</summary>
    private const int MostNames = 20;

    private const int LongestShown = 80;

    /// <summary>Whether somebody who is called by one name only may be whoever has it among others.</summary>
    public bool AsksAboutPartsOfNames { get; init; }

    /// <summary>Those named in a form.</summary>
    /// <param name="paths">The places at which it names them, in the order of the document.</param>
    /// <param name="refusal">Why the store refused it; the candidates that it names are among those to choose between.</param>
    /// <exception cref="ProblemException">A record that was chosen is not there, or no country is called so.</exception>
    public async Task<IReadOnlyList<NamedEntity>> FindAsync(FormFields form, IReadOnlyList<string> paths, ProblemException? refusal = null)
    {
        var found = new List<NamedEntity>();
        foreach (var path in paths.Take(MostNames))
        {
            if (!WireNames<RecordKind>.TryParse(NamedPlaces.KindAt(form, path), out var kind) || !NamedPlaces.KindsAt(path).Contains(kind) || !kind.IsEntity)
                continue;
            var told = refusal?.Errors.ContainsKey(path) == true ? refusal.Candidates ?? [] : [];
            found.Add(await FindAsync(new(path, kind, form.ValueOf($"{path}.name")), NamedPlaces.ChosenAt(form, path), told));
        }

        return found;
    }

    /// <summary>Those named in a form, looked for in the lane of heavy questions.</summary>
    /// <inheritdoc cref="FindAsync(FormFields, IReadOnlyList{string}, ProblemException?)"/>
    public static Task<IReadOnlyList<NamedEntity>> FindAsync(
        HttpContext http, IGraphStore store, HeavyLane lane, FormFields form, IReadOnlyList<string> paths, ProblemException? refusal = null) => paths.Count == 0
        ? Task.FromResult<IReadOnlyList<NamedEntity>>([])
        : lane.AnswerAsync(http, cancellation => new NamedEntities(store, cancellation).FindAsync(form, paths, refusal));

    /// <summary>Who may be meant by the names in a form that was refused because that is open; nobody where it was refused for something else.</summary>
    /// <inheritdoc cref="FindAsync(FormFields, IReadOnlyList{string}, ProblemException?)"/>
    public static Task<IReadOnlyList<NamedEntity>> AskedAboutAsync(
        HttpContext http, IGraphStore store, HeavyLane lane, FormFields form, IReadOnlyList<string> paths, ProblemException refusal) =>
        FindAsync(http, store, lane, form, refusal.Kind == Problems.AmbiguousMatch ? paths : [], refusal);

    /// <summary>Sees to it that nothing is written as long as it is open who is meant by a name.</summary>
    /// <returns>Who is meant.</returns>
    /// <exception cref="ProblemException">It is.</exception>
    public static async Task<IReadOnlyList<NamedEntity>> RequireKnownAsync(HttpContext http, IGraphStore store, HeavyLane lane, FormFields form, IReadOnlyList<string> paths)
    {
        var known = await FindAsync(http, store, lane, form, paths);
        var open = known.Where(named => named.IsOpen).ToList();
        if (open.Count == 0)
            return known;
        var problem = new ProblemException(Problems.AmbiguousMatch, "It is open who is meant by a name.");
        foreach (var named in open)
            problem.At(named.Path, $"Choose who is meant by “{named.Name}”.");
        throw problem;
    }

    /// <summary>Sees to it that a statement names nobody twice among those it is about: the second would be left out, with what is written beside it.</summary>
    /// <param name="known">Who is meant by the names that lead to no record by themselves.</param>
    /// <exception cref="ProblemException">It does.</exception>
    public static void RequireSubjectsOnce(ClaimDocument document, IReadOnlyList<NamedEntity> known)
    {
        var seen = new HashSet<(RecordKind?, string)>();
        foreach (var (index, subject) in (document.About ?? []).Index())
        {
            var place = StatementFields.Subjects.Row(index);
            var id = subject.Id ?? known.FirstOrDefault(one => one.Path == place)?.Meant?.Id
                ?? (subject.Type == RecordKind.Country ? CountryCodes.CodeOf(subject.Name!) : null);
            // No id has a space in it.
            if (!seen.Add((subject.Type, id ?? $" {NameKeys.Of(subject.Name!)}")))
                throw new ProblemException(Problems.RuleBroken, "The statement is said to be about the same one twice.").At(
                    place, $"“{Excerpt.Of(subject.Name ?? id!, LongestShown)}” is named further up already. Leave this out, or say there as what.");
        }
    }

    /// <summary>A form in which those who were found are chosen, so that it can be told whether it means the same as another.</summary>
    /// <param name="other">The other form: somebody new of this is the one who has the name there.</param>
    public static FormFields Settled(FormFields form, IReadOnlyList<NamedEntity> named, FormFields other)
    {
        foreach (var one in named)
        {
            var chosen = one.Meant is { } meant ? new Reference(one.Kind, meant.Id!).ToString()
                : one.IsSaidToBeNew && other.ValueOf($"{one.Path}.name") == one.Name ? other.ValueOf($"{one.Path}.is")
                : null;
            if (chosen is not null)
                form = form.With(($"{one.Path}.is", chosen), ($"{one.Path}.asked", NamedPlaces.AskedOf(form, one.Path)));
        }

        return form;
    }

    private async Task<NamedEntity> FindAsync(NamedEntity named, string chosen, IReadOnlyList<Candidate> told)
    {
        var same = await CalledAsync(named);
        if (same is [var only] && chosen.Length == 0 && told.Count == 0)
            return await FoundByNameAsync(named, new(named.Kind, only));
        var query = new MatchQuery { Type = named.Kind, Name = named.Name };
        var alike = (await MatchNames.AnswerAsync(store, query, Limits.Candidates, Matcher.Likely, cancellation)).Results;
        var parts = same.Count == 0 && alike.Count == 0 ? await WithNameInPartAsync(named) : [];
        var others = alike.Select(match => match.Reference.Id).Concat(parts).Concat(told.Select(candidate => candidate.Reference.Id)).Distinct(StringComparer.Ordinal).Except(same, StringComparer.Ordinal);
        var candidates = new List<NamedCandidate>();
        foreach (var id in same.Concat(others).Take(Limits.Candidates))
            if (await store.FindEntityAsync(new(named.Kind, id), cancellation) is { } entity)
                candidates.Add(new(entity, same.Contains(id), await StatementsOfAsync(new(named.Kind, id)))
                {
                    Match = same.Contains(id) ? null : alike.FirstOrDefault(match => match.Reference.Id == id),
                });
        if (named.Kind == RecordKind.Country && candidates.Count == 0 && CountryCodes.CodeOf(named.Name) is null && !CountryCodes.IsKnown(named.Name))
            throw Refused(named.Path, "No country is called so: write its name, or its code in ISO 3166, such as CN.");
        return named with { Candidates = candidates, IsSaidToBeNew = chosen == WhoIsMeant.New, Meant = await ChosenAsync(named, chosen) };
    }

    /// <summary>The ids of persons of whose names one is a part, as articles print it: Trump.</summary>
    private async Task<IEnumerable<string>> WithNameInPartAsync(NamedEntity named)
    {
        if (!AsksAboutPartsOfNames || !ReadingFields.IsNameInPart(WireNames<RecordKind>.Of(named.Kind), named.Name) || !SearchQuery.TryParse(named.Name, out var words, out _))
            return [];
        var found = await PageAnswers.WithoutIfLateAsync(store.ListAsync(new(RecordKind.Person) { Query = words }, new(Limits.Candidates), cancellation));
        return found?.Items.Select(document => document.Reference.Id) ?? [];
    }

    /// <summary>Where the name is that of one record. People and institutions may share one, and then somebody else can be said to be meant.</summary>
    private async Task<NamedEntity> FoundByNameAsync(NamedEntity named, Reference only)
    {
        if (await store.FindEntityAsync(only, cancellation) is not { } meant)
            return named;
        return named.Kind is RecordKind.Person or RecordKind.Institution
            ? named with { Meant = meant, IsFoundByName = true, Candidates = [new(meant, IsCalledSo: true, await StatementsOfAsync(only))] }
            : named with { Meant = meant };
    }

    private async Task<EntityDescription?> ChosenAsync(NamedEntity named, string chosen)
    {
        if (chosen.Length == 0 || chosen == WhoIsMeant.New)
            return null;
        return Reference.TryParse(chosen, out var reference) && reference.Kind == named.Kind && PathIds.IsPossible(reference) && await store.FindEntityAsync(reference, cancellation) is { } meant
            ? meant
            : throw Refused(named.Path, "What was chosen is not on record; choose again.");
    }

    /// <summary>The ids of those that have a name.</summary>
    private async Task<List<string>> CalledAsync(NamedEntity named)
    {
        if (named.Kind == RecordKind.Country && CountryCodes.IsKnown(named.Name))
            return await store.FindAsync(new(RecordKind.Country, named.Name), cancellation) is { Status: not RecordStatus.Deleted } ? [named.Name] : [];
        if (named.Kind != RecordKind.Topic)
            return [.. (await store.FindNamedAsync(named.Name, cancellation)).Where(node => node.Type == named.Kind).Select(node => node.Id)];
        return [.. (await TypedRecords.TopicsCalledAsync(store, named.Name, cancellation)).Select(topic => topic.Id!)];
    }

    private async Task<MatchCount?> StatementsOfAsync(Reference reference) => reference.Kind.CanSpeak
        ? await PageAnswers.WithoutIfLateAsync(store.CountClaimsAsync(new() { Speaker = reference }, cancellation))
        : null;

    private static ProblemException Refused(string path, string sentence) => new ProblemException(Problems.UnknownReference, sentence).At(path, sentence);
}
