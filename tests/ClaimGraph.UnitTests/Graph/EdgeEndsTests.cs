using ClaimGraph.Graph;

namespace ClaimGraph.UnitTests.Graph;

public sealed class EdgeEndsTests
{
    private static readonly RecordKind[] Kinds = Enum.GetValues<RecordKind>();

    [Test]
    public void Every_type_has_nodes_at_both_its_ends([Values] EdgeType type)
    {
        foreach (var direction in Enum.GetValues<EdgeDirection>())
            Assert.That(Kinds.Where(kind => EdgeEnds.Of(kind).Contains(new(type, direction))), Is.Not.Empty, direction.ToString());
    }

    [TestCaseSource(nameof(Records))]
    public void Every_edge_a_record_can_have_is_in_the_table(Record record)
    {
        Assert.That(record.Edges, Is.Not.Empty);
        foreach (var edge in record.Edges)
        {
            Assert.That(EdgeEnds.Of(edge.From.Kind), Has.Member(new EdgeEnd(edge.Type, EdgeDirection.Out)), edge.ToString());
            Assert.That(EdgeEnds.Of(edge.To.Kind), Has.Member(new EdgeEnd(edge.Type, EdgeDirection.In)), edge.ToString());
        }
    }

    [TestCase(RecordKind.Affiliation)]
    [TestCase(RecordKind.Link)]
    public void What_is_the_reason_for_an_edge_is_no_node(RecordKind kind) => Assert.That(EdgeEnds.Of(kind), Is.Empty);

    [Test]
    public void Ends_are_told_by_type_and_of_each_type_those_that_end_there_first([Values] RecordKind kind) =>
        Assert.That(EdgeEnds.Of(kind), Is.EqualTo(EdgeEnds.Of(kind).OrderBy(end => end.Type).ThenBy(end => end.Direction)).And.Unique);

    [TestCase(EdgeType.Made, EdgeDirection.Out, true)]
    [TestCase(EdgeType.Made, EdgeDirection.In, false)]
    [TestCase(EdgeType.About, EdgeDirection.In, true)]
    [TestCase(EdgeType.About, EdgeDirection.Out, false)]
    [TestCase(EdgeType.OnBehalfOf, EdgeDirection.Out, false)]
    [TestCase(EdgeType.Quotes, EdgeDirection.In, false)]
    [TestCase(EdgeType.Quotes, EdgeDirection.Out, false)]
    [TestCase(EdgeType.AppearsIn, EdgeDirection.In, true)]
    [TestCase(EdgeType.PublishedBy, EdgeDirection.In, true)]
    [TestCase(EdgeType.PublishedBy, EdgeDirection.Out, false)]
    [TestCase(EdgeType.AffiliatedWith, EdgeDirection.In, true)]
    [TestCase(EdgeType.AffiliatedWith, EdgeDirection.Out, false)]
    [TestCase(EdgeType.BasedIn, EdgeDirection.In, true)]
    [TestCase(EdgeType.BasedIn, EdgeDirection.Out, false)]
    [TestCase(EdgeType.Supports, EdgeDirection.In, true)]
    [TestCase(EdgeType.Supports, EdgeDirection.Out, true)]
    [TestCase(EdgeType.Cites, EdgeDirection.Out, true)]
    public void Only_what_no_limit_holds_back_is_unlimited(EdgeType type, EdgeDirection direction, bool isUnlimited) =>
        Assert.That(new EdgeEnd(type, direction).IsUnlimited, Is.EqualTo(isUnlimited));

    private static IEnumerable<Record> Records() =>
    [
        .. Kinds.Where(kind => kind.CanSpeak).Select(speaker => new ClaimRecord
        {
            Id = $"by {speaker}",
            Speaker = Some(speaker),
            JointWith = [.. Kinds.Where(kind => kind.CanSpeak && kind != speaker).Select(kind => Some(kind))],
            OnBehalfOf = Some(speaker == RecordKind.UnnamedSource ? RecordKind.Institution : speaker),
            Text = "",
            Lang = "en",
            ClaimKind = ClaimKind.Factual,
            About = [.. Kinds.Where(kind => kind.IsEntity).Select(kind => new Subject(Some(kind)))],
        }),
        new QuotationRecord { Claim = Some(RecordKind.Claim), Source = Some(RecordKind.Source), Text = "", Form = QuotationForm.Direct },
        new SourceRecord { Title = "", SourceKind = SourceKind.Article, Publisher = Some(RecordKind.Institution) },
        new UnnamedSourceRecord { Descriptor = "", Source = Some(RecordKind.Source) },
        new AffiliationRecord { Person = Some(RecordKind.Person), Institution = Some(RecordKind.Institution) },
        new EntityRecord { EntityKind = RecordKind.Institution, Name = "", BasedIn = Some(RecordKind.Country) },
        new EntityRecord { EntityKind = RecordKind.Person, Name = "", CitizenOf = [Some(RecordKind.Country)] },
        .. from type in LinkRules.Drawable
           from start in LinkRules.Of(type)!.From
           from end in LinkRules.Of(type)!.To
           select new LinkRecord { Id = $"{start} {type} {end}", From = Some(start), Type = type, To = Some(end) },
    ];

    private static Reference Some(RecordKind kind) => new(kind, "some");
}
