using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain.Tracing;
using ClaimGraph.Writing;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>What the filters mean, said once more in the plainest way: every condition looked up in every record.</summary>
internal static class PlainMatching
{
    extension(PlainGraph graph)
    {
        public IEnumerable<ClaimRecord> Claims(ClaimFilter filter) => graph.Live<ClaimRecord>().Where(claim =>
            (filter.Speaker is not { } speaker || claim.Speakers.Contains(speaker) || claim.OnBehalfOf == speaker)
            && (filter.OnBehalfOf is not { } principal || claim.OnBehalfOf == principal)
            && (filter.Institution is not { } institution || graph.InstitutionsOf(claim).Any(held => held.Id == institution))
            && (filter.Country is not { } country || graph.CountriesOf(claim).Any(held => held.Id == country))
            && (filter.SpeakersAt is not { } at || graph.Stands(claim, at, filter.IsCertain))
            && (filter.About is not { } about || (claim.About ?? []).Any(subject => subject.Target == about))
            && (filter.Topic is not { } topic || (claim.About ?? []).Any(subject => subject.Target == new Reference(RecordKind.Topic, topic)))
            && (filter.Source is not { } source || graph.SourcesOf(claim).Any(held => held.Id == source))
            && (filter.Publisher is not { } publisher || graph.SourcesOf(claim).Any(held => held.Publisher?.Id == publisher))
            && (filter.Kind is not { } kind || claim.ClaimKind == kind)
            && (filter.Form is not { } form || graph.QuotationsOf(claim.Reference).Any(quotation => quotation.Form == form))
            && (filter.Status is not { } status || claim.Status == status)
            && (filter.SaidFrom is not { } from || claim.SaidOn?.Last >= from.First)
            && (filter.SaidTo is not { } to || claim.SaidOn?.First <= to.Last)
            && (filter.RecordedFrom is not { } recordedFrom || claim.CreatedAt >= recordedFrom)
            && (filter.RecordedBefore is not { } recordedBefore || claim.CreatedAt < recordedBefore)
            && (filter.Query is not { } query || query.Matches(SearchedText.Of(claim, graph.QuotationsOf(claim.Reference)))));

        /// <summary>Institutions that speak in a claim: speakers, where speakers may have been on the day, or whom it was said for.</summary>
        public IEnumerable<Reference> InstitutionsOf(ClaimRecord claim) => claim.Speakers.SelectMany(graph.AffiliationsOf)
            .Where(affiliation => affiliation.Period.MayContain(claim.SaidOn))
            .Select(affiliation => affiliation.Institution)
            .Concat(claim.Voices().Where(voice => voice.Kind == RecordKind.Institution))
            .Distinct();

        /// <summary>Countries that speak in a claim: speakers, whom it was said for, or those where their institutions are based.</summary>
        public IEnumerable<Reference> CountriesOf(ClaimRecord claim) => graph.InstitutionsOf(claim)
            .Select(institution => graph.Get<EntityRecord>(institution).BasedIn)
            .OfType<Reference>()
            .Concat(claim.Voices().Where(voice => voice.Kind == RecordKind.Country))
            .Distinct();

        /// <summary>
        /// Whether a speaker of a claim stood at an institution or in a country when it was said, or may have stood there, or it was said for it.
        /// </summary>
        private bool Stands(ClaimRecord claim, Reference at, bool isCertain) =>
            claim.OnBehalfOf == at
            || claim.Speakers.SelectMany(graph.AffiliationsOf).Any(affiliation =>
                (at.Kind == RecordKind.Country ? graph.Get<EntityRecord>(affiliation.Institution).BasedIn : affiliation.Institution) == at
                && (isCertain ? affiliation.Period.CertainlyContains(claim.SaidOn) : affiliation.Period.MayContain(claim.SaidOn)))
            || claim.Voices().Any(voice => voice.Kind == RecordKind.Institution && graph.Get<EntityRecord>(voice).BasedIn == at);

        private IEnumerable<SourceRecord> SourcesOf(ClaimRecord claim) =>
            graph.QuotationsOf(claim.Reference).Select(quotation => graph.Get<SourceRecord>(quotation.Source));

        public IEnumerable<Record> Records(RecordQuery query) => graph.Live<Record>().Where(record =>
            record.Kind == query.Kind
            && (query.Of is not { } owner || BelongsTo(record, owner))
            && (query.Status is not { } status || record.Status == status)
            && (query.Query is not { } words || graph.Holds(record, words)));

        /// <summary>Whether a record holds words: a source in its title or in its present text.</summary>
        private bool Holds(Record record, SearchQuery words) => record is SourceRecord source
            ? words.MatchesSource(
                SearchText.Indexed(source.Title), graph.TextsOf(source.Id) is [.., var last] ? SearchedText.OfText(last.Text) : null)
            : words.Matches(WordsOf(record));
    }

    /// <summary>The speakers of a claim, and whom it was said for.</summary>
    private static IEnumerable<Reference> Voices(this ClaimRecord claim) =>
        claim.OnBehalfOf is { } principal ? claim.Speakers.Append(principal) : claim.Speakers;

    /// <summary>Whether a list can be ordered by name: what belongs to a record, and what has no name, is listed by its recording.</summary>
    public static bool IsByName(RecordQuery query) =>
        query.Sort == RecordSort.Name && query.Of is null && query.Kind is not (RecordKind.Quotation or RecordKind.Affiliation);

    /// <summary>What a record is listed under.</summary>
    public static string NameOf(Record record) => record switch
    {
        EntityRecord entity => SearchText.Of(entity.Name),
        SourceRecord source => SearchText.Of(source.Title),
        UnnamedSourceRecord unnamed => SearchText.Of(unnamed.Descriptor),
        _ => "",
    };

    private static bool BelongsTo(Record record, Reference owner) => record switch
    {
        AffiliationRecord affiliation => affiliation.Person == owner,
        QuotationRecord quotation => quotation.Claim == owner || quotation.Source == owner,
        _ => false,
    };

    private static string WordsOf(Record record) => string.Join(SearchText.Barrier, (record switch
    {
        EntityRecord entity => entity.Names.Append(entity.Description ?? ""),
        AffiliationRecord affiliation => [affiliation.Title ?? ""],
        _ => (string[])[],
    }).Select(SearchText.Indexed));
}
