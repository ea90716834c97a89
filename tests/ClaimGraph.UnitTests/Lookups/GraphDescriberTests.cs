using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using static ClaimGraph.UnitTests.Lookups.People;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class GraphDescriberTests
{
    private static readonly Reference Claim = new(RecordKind.Claim, "claim");
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Society = new(RecordKind.Institution, "society");

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("words", 30));

    [Test]
    public void Every_type_gives_a_sentence_of_its_own([Values] EdgeType type)
    {
        var (from, to) = (Ends(type, EdgeDirection.Out), Ends(type, EdgeDirection.In));
        var describer = Describer(Named(from, "Start"), Named(to, "End"));

        var words = describer.Edge(type, from, to, new(RecordKind.Link, "none")).Words;

        Assert.That(words, Does.Match("Start.* .*End.*\\.$"));
        Assert.That(words, Does.Not.Contain(WireNames<EdgeType>.Of(type)));
    }

    [TestCase("fellow", "2020", null, "Ada has been fellow of Society since 2020.")]
    [TestCase("director", "2020-03", "2024", "Ada was director of Society from 2020-03 to 2024.")]
    [TestCase("director", null, "2024", "Ada was director of Society until 2024.")]
    [TestCase("director", null, null, "Ada was director of Society.")]
    [TestCase(null, null, null, "Ada was affiliated with Society.")]
    public void A_position_is_told_with_its_title_and_time(string? title, string? from, string? until, string words)
    {
        var position = new AffiliationRecord { Id = "p", Person = Ada, Institution = Society, Title = title, From = Date(from), Until = Date(until) };

        var edge = Describer(Named(Ada, "Ada"), Named(Society, "Society"), position).Edge(EdgeType.AffiliatedWith, Ada, Society, position.Reference);

        Assert.That((edge.Words, edge.Title, edge.Since, edge.Until), Is.EqualTo((words, title, Date(from), Date(until))));
    }

    [TestCase("2025-05-08", "Ada made the claim “It rains.” on 2025-05-08.")]
    [TestCase("2025-05", "Ada made the claim “It rains.” in 2025-05.")]
    [TestCase(null, "Ada made the claim “It rains.”.")]
    public void What_was_said_is_told_with_its_day(string? day, string words) => Assert.That(
        Describer(Named(Ada, "Ada"), Said("It rains.", day)).Edge(EdgeType.Made, Ada, Claim, Claim).Words, Is.EqualTo(words));

    [Test]
    public void A_subject_is_told_with_its_role()
    {
        var edge = Describer(Named(Ada, "Ada"), Said("It rains.", null)).Edge(EdgeType.About, Claim, Ada, Claim);

        Assert.That((edge.Words, edge.Role), Is.EqualTo(("“It rains.” is about Ada (as witness).", "witness")));
    }

    [Test]
    public void Long_words_are_cut_between_words_and_the_cut_is_marked()
    {
        var words = Describer(Named(Ada, "Ada"), Said(Long, null)).Edge(EdgeType.Made, Ada, Claim, Claim).Words;

        Assert.That(words, Is.EqualTo($"Ada made the claim “{string.Join(' ', Enumerable.Repeat("words", 15))} […]”."));
    }

    [Test]
    public void A_cut_never_parts_a_character()
    {
        var words = Describer(Named(Ada, "Ada"), Said("x" + string.Concat(Enumerable.Repeat("😀", 60)), null)).Edge(EdgeType.Made, Ada, Claim, Claim).Words;

        Assert.That(words, Does.Contain("😀 […]”"));
        Assert.That(() => new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(words), Throws.Nothing);
    }

    [Test]
    public void A_node_has_its_words_whole_and_its_status_only_when_it_is_not_active()
    {
        var describer = Describer(Named(Ada, "Ada"), Said(Long, "2025") with { Status = RecordStatus.Retracted });

        Assert.That(describer.Node(Claim), Is.EqualTo(
            new NodeDocument { Type = RecordKind.Claim, Id = "claim", Label = Long, Lang = "en", SaidOn = Date("2025"), Status = RecordStatus.Retracted }));
        Assert.That(describer.Node(Ada), Is.EqualTo(new NodeDocument { Type = RecordKind.Person, Id = "ada", Label = "Ada" }));
        Assert.That(Encoding.UTF8.GetString(DocumentJson.Serialize(new Neighborhood(describer.Node(Claim), []))), Does.Not.Contain("lang"), "Programs find the language in the record.");
    }

    private static Reference Ends(EdgeType type, EdgeDirection direction)
    {
        var kinds = Enum.GetValues<RecordKind>().Where(kind => EdgeEnds.Of(kind).Contains(new(type, direction)));
        return new(kinds.First(), direction.ToString());
    }

    private static Record Named(Reference reference, string label) => reference.Kind switch
    {
        RecordKind.Claim => Said(label, null) with { Id = reference.Id },
        RecordKind.Source => new SourceRecord { Id = reference.Id, Title = label, SourceKind = SourceKind.Article },
        RecordKind.UnnamedSource => new UnnamedSourceRecord { Id = reference.Id, Descriptor = label, Source = default },
        RecordKind.Quotation => new QuotationRecord { Id = reference.Id, Claim = Claim, Source = default, Text = label, Form = QuotationForm.Direct },
        var kind => new EntityRecord { Id = reference.Id, EntityKind = kind, Name = label },
    };

    private static ClaimRecord Said(string words, string? day) => new()
    {
        Id = "claim",
        Speaker = Ada,
        Text = words,
        Lang = "en",
        ClaimKind = ClaimKind.Factual,
        SaidOn = Date(day),
        About = [new(Ada, "witness")],
    };

    private static GraphDescriber Describer(params Record[] records) => new(new Records(records));

    private sealed class Records(Record[] records) : IRecordLookup
    {
        public Record? Find(Reference reference) => Array.Find(records, record => record.Reference == reference);

        public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) => [];
    }
}
