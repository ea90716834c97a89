using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>What those are called who said and who printed something.</summary>
public sealed class ProvenanceNamesContract(StoreUnderTest subject) : ProvenanceWorld(subject)
{
    private static readonly TestCaseData[] Speakers =
    [
        new TestCaseData(Statement.Person("Ada"), "Ada").SetArgDisplayNames("person"),
        new TestCaseData(Statement.Institution("The Society"), "The Society").SetArgDisplayNames("institution"),
        new TestCaseData(Statement.Country("CN") with { Name = "China" }, "China").SetArgDisplayNames("country"),
        new TestCaseData(
            new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "a senior EU official" }, "a senior EU official")
            .SetArgDisplayNames("unnamed"),
    ];

    [TestCaseSource(nameof(Speakers))]
    public async Task A_speaker_of_any_kind_is_named(EntityDescription speaker, string name)
    {
        await Record(Statement.By(speaker).Labelled("c").In(Article("s1")));

        var provenance = await Find("c");

        Assert.That(provenance.Names, Is.EqualTo(new Dictionary<Reference, string> { [provenance.Claim.Speaker] = name }));
        Assert.That(provenance.Claim.Speaker.Kind, Is.EqualTo(speaker.Type));
    }

    [Test]
    public async Task Publishers_are_named_wherever_in_the_chain_their_sources_are_and_other_claims_speakers_are_not()
    {
        await Record(Statement.By("Ada").Labelled("c").Quoted(Print("q1", Article("s1").PublishedBy("Daily"))));
        await Record(Statement.By("Bob").Labelled("other").Quoted(
            Print("q2", Article("s2").PublishedBy("Agency")), Print("q3", Article("s3").PublishedBy("Elsewhere"))));
        await Accept(new RecordSource(Article("s4").PublishedBy("Daily")), Disposition.Created);
        await Sources("s5");
        await Take("q1", "q2");
        await Cite("s2", "s4");
        await Cite("s4", "s5");

        Assert.That((await Find("c")).Names, Is.EqualTo(new Dictionary<Reference, string>
        {
            [new(RecordKind.Person, "ada")] = "Ada",
            [new(RecordKind.Institution, "daily")] = "Daily",
            [new(RecordKind.Institution, "agency")] = "Agency",
        }));
    }

    [Test]
    public async Task Who_publishes_their_own_words_is_named_once_and_as_they_are_called_now()
    {
        await Record(Statement.By(Statement.Institution("Ministry")).Labelled("c").In(Article("s1").PublishedBy("Ministry")));
        var ministry = new Reference(RecordKind.Institution, "ministry");
        await Accept(new Replace(ministry, Statement.Institution("Département d’État").AlsoKnownAs("Ministry"), null), Disposition.Updated);

        Assert.That((await Find("c")).Names, Is.EqualTo(new Dictionary<Reference, string> { [ministry] = "Département d’État" }));
    }

    private static QuotationDescription Print(string label, SourceDescription source) =>
        Statement.Print($"Print {label}.", source) with { Id = Statement.IdOf(label) };
}
