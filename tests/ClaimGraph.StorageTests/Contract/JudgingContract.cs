using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Names;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>What people have found out about two records whose names are alike.</summary>
public sealed class JudgingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Other = new(RecordKind.Person, "ada-lovelace");

    [SetUp]
    public async Task Two()
    {
        await Record(Statement.Person("Ada"));
        await Record(Statement.Person("Ada Lovelace"));
    }

    [Test]
    public async Task Two_that_are_judged_different_are_joined_by_one_link_in_whichever_order_they_are_named()
    {
        var link = await Accept(new RecordJudgement(Other, Ada, Judgement.Different, "One is a ship."), Disposition.Created);

        Assert.That(link, Is.EqualTo(Judgements.LinkOf(Judgement.Different, Ada, Other)));
        Assert.That(await Accept(new RecordJudgement(Ada, Other, Judgement.Different, "One is a ship.")), Is.EqualTo(new Accepted(Disposition.Unchanged, link, 1)));
        var read = await Read(link);
        Assert.That((read["from"], read["to"], read["note"]), Is.EqualTo(("person:ada", "person:ada-lovelace", "One is a ship.")));
        Assert.That(await NeighborsOf(Ada), Is.EqualTo(new[] { "out DIFFERENT_FROM person:ada-lovelace" }));
        Assert.That(await NeighborsOf(Other), Is.EqualTo(new[] { "in DIFFERENT_FROM person:ada" }));
    }

    [Test]
    public async Task A_link_drawn_the_other_way_round_is_the_same_link()
    {
        var link = await Accept(new RecordLink(new() { From = Other, Type = EdgeType.DifferentFrom, To = Ada, Note = "Seen both." }), Disposition.Created);

        Assert.That(link, Is.EqualTo(Judgements.LinkOf(Judgement.Different, Ada, Other)));
        await Accept(new RecordLink(new() { From = Ada, Type = EdgeType.DifferentFrom, To = Other, Note = "Seen both." }), Disposition.Unchanged);
    }

    [Test]
    public async Task Another_reason_is_a_new_version()
    {
        await Accept(new RecordJudgement(Ada, Other, Judgement.Different, "One is a ship."));

        var updated = await Accept(new RecordJudgement(Other, Ada, Judgement.Different, "One is a programming language."));

        Assert.That((updated.Disposition, updated.Version), Is.EqualTo((Disposition.Updated, 2)));
        Assert.That((await Read(updated.Reference))["note"], Is.EqualTo("One is a programming language."));
    }

    [Test]
    public async Task Another_judgement_takes_the_place_of_the_one_before_and_can_be_taken_back()
    {
        var different = await Accept(new RecordJudgement(Ada, Other, Judgement.Different, null), Disposition.Created);
        var unsure = await Accept(new RecordJudgement(Ada, Other, Judgement.Unsure, "The ship may be named after her."), Disposition.Created);

        Assert.That((await Find(different)).Status, Is.EqualTo(RecordStatus.Deleted));
        Assert.That(await NeighborsOf(Ada), Is.EqualTo(new[] { "out UNSURE_IF_SAME_AS person:ada-lovelace" }));
        var again = await Accept(new RecordJudgement(Ada, Other, Judgement.Different, "She is not."));
        Assert.That((again.Disposition, again.Version), Is.EqualTo((Disposition.Created, 3)));
        Assert.That((await Find(unsure)).Status, Is.EqualTo(RecordStatus.Deleted));

        await Accept(new Delete(different, 3), Disposition.Deleted);
        Assert.That(await NeighborsOf(Ada), Is.Empty);
    }

    [Test]
    public async Task Nobody_is_judged_who_is_not_on_record()
    {
        Assert.That((await Refuse(new RecordJudgement(new(RecordKind.Person, "nobody"), Ada, Judgement.Different, null), RefusalCode.UnknownReference)).Path, Is.EqualTo("a"));
        Assert.That((await Refuse(new RecordJudgement(Ada, new(RecordKind.Person, "nobody"), Judgement.Unsure, null), RefusalCode.UnknownReference)).Path, Is.EqualTo("b"));
    }

    [Test]
    public async Task A_judgement_goes_with_either_of_the_two()
    {
        var link = await Accept(new RecordJudgement(Ada, Other, Judgement.Different, null), Disposition.Created);

        await Accept(new Delete(Other, null), Disposition.Deleted);

        Assert.That((await Find(link)).Status, Is.EqualTo(RecordStatus.Deleted));
        Assert.That(await NeighborsOf(Ada), Is.Empty);
    }

    [Test]
    public async Task What_parts_two_is_no_chain_between_them_unless_it_is_asked_for()
    {
        await Accept(new RecordJudgement(Ada, Other, Judgement.Different, null));

        Assert.That((await Store.FindPathsAsync(new(Ada, Other), CancellationToken.None))!.Outcome, Is.EqualTo(PathOutcome.None));
        var asked = await Store.FindPathsAsync(new(Other, Ada) { Types = [EdgeType.DifferentFrom] }, CancellationToken.None);
        Assert.That(asked!.Paths.Single().Words, Is.EqualTo(new[] { "Ada is not the same as Ada Lovelace." }));
    }

    private async Task<IEnumerable<string>> NeighborsOf(Reference person)
    {
        var around = await Store.ListNeighborsAsync(new(person), new(), CancellationToken.None);
        return around!.Groups.SelectMany(group => group.Items.Select(item =>
            $"{WireNames<EdgeDirection>.Of(group.Direction)} {WireNames<EdgeType>.Of(group.Type)} {WireNames<RecordKind>.Of(item.Node.Type)}:{item.Node.Id}"));
    }
}
