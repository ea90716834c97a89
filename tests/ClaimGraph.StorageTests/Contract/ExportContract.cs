using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>What was exported can be imported again, unchanged.</summary>
public sealed class ExportContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public async Task An_empty_graph_exports_nothing() => Assert.That(await Export(), Is.Empty);

    [Test]
    public async Task Claims_are_exported_in_the_order_of_recording()
    {
        var recorded = new List<Reference>();
        for (var number = 0; number < 30; number++)
            recorded.Add(await Record(Statement.By("Ada").Saying($"Number {number}.").On($"20{50 - number}")));
        await Accept(new Replace(recorded[3], Statement.By("Bob").Saying("Edited."), 1), Disposition.Updated);

        Assert.That((await Export()).Select(claim => claim.Reference), Is.EqualTo(recorded));
    }

    [Test]
    public async Task What_a_claim_mentions_is_exported_in_full()
    {
        var ada = Statement.Person("Ada").AlsoKnownAs("Countess").Identified("orcid", "1")
            .Working(Statement.Institution("Royal Society").BasedIn("GB").Identified("ror", "2"), "fellow", "2020")
            with
        { Summary = "Mathematician" };
        await Record(Statement.By(ada).In(Statement.Article("A").PublishedBy("The Press")));

        var exported = Json.Of((await Export()).Single());

        Assert.That(exported.Lacks(Json.Of(Statement.By(ada).In(Statement.Article("A").PublishedBy("The Press")).ToClaimDocument() with
        {
            Speaker = ada with
            {
                Affiliations = [Descriptions.Position(Statement.Institution("Royal Society") with
                {
                    ExternalIds = new Dictionary<string, string> { ["ror"] = "2" },
                    Country = Statement.Country("GB") with { Name = "United Kingdom" },
                }, "fellow", "2020")],
            },
        })), Is.Null);
    }

    [Test]
    public Task Any_export_is_imported_unchanged_here_and_gives_the_same_export_elsewhere() =>
        GeneratedDocument.Any.Array[1, 6].SampleAsync(
            async documents =>
            {
                await using var here = await Subject.OpenEmptyAsync(Clock);
                await RecordAll(here, documents);
                await ExportsTheSameElsewhere(here);
            },
            iter: 12, threads: 1);

    [Test]
    public Task Any_graph_that_was_edited_exports_the_same_from_elsewhere() => Beside.OnGraphs(Subject, async beside =>
    {
        await beside.WriteAsync(
        [
            new Replace(new(RecordKind.Person, GeneratedGraph.IdOfPerson(0)), Statement.Person("Renamed \"One\""), null),
            new Replace(new(RecordKind.Institution, GeneratedGraph.IdOfInstitution(0)), Statement.Institution("改名").BasedIn("RU"), null),
        ]);

        var exported = await beside.Store.ExportAsync(CancellationToken.None).ToListAsync();
        var expected = await beside.Oracle.ExportAsync(CancellationToken.None).ToListAsync();
        Assert.That(exported.Select(Text), Is.EqualTo(expected.Select(Text)));
        await ExportsTheSameElsewhere(beside.Store);
    }, claims: 60, graphs: 1);

    private async Task ExportsTheSameElsewhere(IGraphStore here)
    {
        var exported = await here.ExportAsync(CancellationToken.None).ToListAsync();
        var documents = exported.Select(claim => DocumentJson.Deserialize<ClaimDocument>(claim.Json.Span)!).ToList();

        var again = await RecordAll(here, documents);
        Assert.That(again.Select(accepted => accepted.Disposition), Is.All.EqualTo(Disposition.Unchanged));

        await using var elsewhere = await Subject.OpenEmptyAsync(Clock);
        var moved = await RecordAll(elsewhere, documents);
        Assert.That(moved.Select(accepted => accepted.Disposition), Is.All.EqualTo(Disposition.Created));
        var exportedThere = await elsewhere.ExportAsync(CancellationToken.None).ToListAsync();
        Assert.That(exportedThere.Select(Text), Is.EqualTo(exported.Select(Text)));
    }

    private static async Task<List<Accepted>> RecordAll(IGraphStore store, IEnumerable<ClaimDocument> documents)
    {
        var requests = documents.Select(document => new WriteRequest(new RecordClaim(document, WhenPresent.Update), "importer"));
        var outcomes = await store.WriteAsync([.. requests], CancellationToken.None);
        Assert.That(outcomes, Is.All.InstanceOf<Accepted>());
        return [.. outcomes.Cast<Accepted>()];
    }

    private static string Text(Document claim) => Json.Of(claim).WithoutStamps();
}
