using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>Speakers, counted one by one.</summary>
internal static class PlainSpeakers
{
    /// <summary>One thing that counts for its speakers, and the claim behind it where dates are wanted.</summary>
    private sealed record Counted(IEnumerable<Reference> Speakers, Reference Evidence, ClaimRecord? Claim);

    extension(PlainGraph graph)
    {
        public SpeakerPage Speakers(SpeakerQuery query, PageRequest page) => query switch
        {
            SpeakersAbout about => graph.Page(graph.ClaimsAbout(about), page, (speaker, count) => speaker with { Claims = count }),
            SpeakersQuotedBy quotedBy => graph.Page(
                graph.QuotationsIn(quotedBy.By), page, (speaker, count) => speaker with { Quotations = count }),
            SpeakersQuotedWith quotedWith => graph.QuotedWith(quotedWith.Person, page),
            _ => throw new ArgumentException($"Nobody knows {query}.", nameof(query)),
        };

        private IEnumerable<Counted> ClaimsAbout(SpeakersAbout query) => graph
            .Claims(new() { About = query.About, Topic = query.Topic })
            .OrderDescending(NewestLast)
            .Select(claim => new Counted(claim.Speakers, claim.Reference, claim));

        private IEnumerable<Counted> QuotationsIn(Reference by) => graph.Live<SourceRecord>()
            .Where(source => source.Reference == by || source.Publisher == by)
            .OrderBy(source => source.Id, StringComparer.Ordinal)
            .SelectMany(source => graph.Live<QuotationRecord>()
                .Where(quotation => quotation.Source == source.Reference)
                .Select(quotation => (Quotation: quotation, Claim: graph.Get<ClaimRecord>(quotation.Claim)))
                .OrderByDescending(print => print.Claim, NewestLast)
                .ThenBy(print => print.Quotation.Id, StringComparer.Ordinal)
                .Select(print => new Counted(print.Claim.Speakers, print.Quotation.Reference, print.Claim)));

        private SpeakerPage QuotedWith(Reference person, PageRequest page)
        {
            var printed = graph.Live<QuotationRecord>()
                .Select(quotation => (quotation.Source, Claim: graph.Get<ClaimRecord>(quotation.Claim)))
                .ToLookup(print => print.Source, print => print.Claim);
            var shared = printed
                .Where(source => source.Any(claim => claim.Speakers.Contains(person)))
                .OrderByDescending(source => source.Where(claim => claim.Speakers.Contains(person)).Max(NewestLast)!, NewestLast)
                .ThenBy(source => source.Key.Id, StringComparer.Ordinal)
                .ToList();
            var lookedAt = shared.Take(Limits.SharedSources).ToList();
            var others = lookedAt.Select(source => new Counted(
                source.SelectMany(claim => claim.Speakers).Where(speaker => speaker != person).Distinct(), source.Key, null));
            return graph.Page(others, page, (speaker, count) => speaker with { Sources = count })
                with
            { Counted = new(lookedAt.Count, shared.Count > lookedAt.Count) };
        }

        private SpeakerPage Page(IEnumerable<Counted> all, PageRequest page, Func<SpeakerDocument, int, SpeakerDocument> withCount)
        {
            var describer = new Describer(new PlainDocuments(graph));
            var looked = all.Take(Limits.ExactCount + 1).ToList();
            var counted = looked.Take(Limits.ExactCount)
                .SelectMany(item => item.Speakers, (item, speaker) => (Speaker: speaker, Item: item))
                .GroupBy(pair => pair.Speaker, pair => pair.Item);
            var cut = PlainPages.Cut(
                counted, speaker => $"{int.MaxValue - speaker.Count():D10}\0{speaker.Key}", page.Checked(),
                speaker => withCount(Speaker(speaker), speaker.Count()), SpeakerDocument.BytesOf);
            return new(
                cut.Items, cut.Next,
                new(Math.Min(looked.Count, Limits.ExactCount), looked.Count > Limits.ExactCount));

            SpeakerDocument Speaker(IGrouping<Reference, Counted> speaker)
            {
                var dated = speaker.Where(item => item.Claim?.SaidOn is not null).Select(item => item.Claim!)
                    .OrderBy(claim => claim.SaidOn!.Value.First).ThenBy(claim => claim.SaidOn!.Value.Last)
                    .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                    .ToList();
                return new()
                {
                    Speaker = describer.Entity(speaker.Key, Describer.Detail.Standing),
                    FirstSaidOn = dated.FirstOrDefault()?.SaidOn,
                    LastSaidOn = dated.LastOrDefault()?.SaidOn,
                    RestsOn = [.. speaker.Take(Limits.Evidence).Select(item => item.Evidence)],
                };
            }
        }
    }

    private static readonly Comparer<ClaimRecord> NewestLast = Comparer<ClaimRecord>.Create((left, right) =>
        DayOf(left) == DayOf(right) ? string.CompareOrdinal(left.Id, right.Id) : DayOf(left).CompareTo(DayOf(right)));

    private static int DayOf(ClaimRecord claim) => claim.SaidOn?.First.DayNumber ?? -1;
}
