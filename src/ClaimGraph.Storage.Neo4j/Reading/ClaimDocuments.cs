using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Writes claims out as readers see them, or wholly, as an export does.</summary>
internal static class ClaimDocuments
{
    /// <summary>Reads the rows of <see cref="Statements.ClaimTail.Page"/>: claims in their order, and facts for all they mention.</summary>
    public static (List<Reference> Claims, Facts Facts) Read(CypherRows answer)
    {
        var facts = new Facts();
        var claims = new List<(long Place, Reference Reference)>();
        foreach (var row in answer.Rows)
        {
            var stored = RecordText.Read((string)row[1]!);
            facts.Put(stored.Reference, stored);
            if (row[0] is long place)
                claims.Add((place, stored.Reference));
        }

        return ([.. claims.OrderBy(claim => claim.Place).Select(claim => claim.Reference)], facts);
    }

    /// <summary>A claim's document, as far as the facts go.</summary>
    public static Document Of(FactsView view, Reference reference, Describer.Detail detail = Describer.Detail.Mention)
    {
        if (view.FindStored(reference) is not { Record: ClaimRecord claim } stored)
            return new(reference, 0, RecordStatus.Deleted, ReadOnlyMemory<byte>.Empty);
        if (stored.IsDeleted)
            return new(reference, claim.Version, claim.Status, ReadOnlyMemory<byte>.Empty);
        var describer = new Describer(view);
        var document = (ClaimDocument)describer.Describe(claim) with
        {
            Quotations = [.. view.PartsOf<QuotationRecord>(stored).Select(quotation => Describe(describer, quotation, detail))],
        };
        if (detail == Describer.Detail.Whole)
            document = document with
            {
                Speaker = describer.Entity(claim.Speaker, detail),
                JointWith = claim.JointWith?.Select(speaker => describer.Entity(speaker, detail)).ToList(),
                OnBehalfOf = claim.OnBehalfOf is { } principal ? describer.Entity(principal, detail) : null,
                About = [.. (claim.About ?? []).Select(subject => describer.Entity(subject.Target, detail) with { Role = subject.Role })],
            };
        return new(reference, claim.Version, claim.Status, DocumentJson.Serialize(document));
    }

    private static QuotationDescription Describe(Describer describer, QuotationRecord quotation, Describer.Detail detail)
    {
        var description = (QuotationDescription)describer.Describe(quotation) with { Claim = null };
        return detail == Describer.Detail.Whole
            ? description with { Source = describer.Source(quotation.Source, detail) }
            : description;
    }
}
