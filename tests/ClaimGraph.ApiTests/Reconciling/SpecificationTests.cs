namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Answers are as the specification says, and what it gives as examples is understood.</summary>
internal sealed class SpecificationTests : ReconciliationFixture
{
    [SetUp]
    public void RequireSpecification() => Specification.Require();

    [TestCase("manifest")]
    [TestCase("data-extension-response")]
    [TestCase("reconciliation-query-batch")]
    [TestCase("reconciliation-result-batch")]
    [TestCase("suggest-entities-response")]
    [TestCase("suggest-types-response")]
    [TestCase("suggest-properties-response")]
    public void The_schemas_tell_valid_examples_apart(string schema)
    {
        foreach (var example in Specification.Examples(schema, isValid: true))
            Assert.That(Specification.Faults(schema, example), Is.Empty, example.ToJsonString());
    }

    [TestCase("data-extension-response")]
    [TestCase("reconciliation-query-batch")]
    [TestCase("reconciliation-result-batch")]
    public void The_schemas_tell_invalid_examples_apart(string schema)
    {
        foreach (var example in Specification.Examples(schema, isValid: false))
            Assert.That(Specification.Faults(schema, example), Is.Not.Empty, example.ToJsonString());
    }

    [TestCase("manifest", "")]
    [TestCase("suggest-entities-response", "/suggest/entity?prefix=gab")]
    [TestCase("suggest-types-response", "/suggest/type?prefix=p")]
    [TestCase("suggest-properties-response", "/suggest/property?prefix=t")]
    [TestCase("data-extension-property-proposal", "/properties?type=person&limit=3")]
    [TestCase("data-extension-property-proposal", "/properties")]
    public async Task An_answer_fits_its_schema(string schema, string address)
    {
        var answer = await Get($"{Service}{address}");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        Assert.That(Specification.Faults(schema, answer.Body), Is.Empty, answer.Text);
    }

    [Test]
    public async Task Every_valid_batch_of_the_specification_is_answered_under_its_keys()
    {
        foreach (var example in Specification.Examples("reconciliation-query-batch", isValid: true))
        {
            var answer = await Field("queries", example.ToJsonString());

            Assert.That(answer.Status, Is.EqualTo(200), example.ToJsonString());
            Assert.That(answer.Body.Select(pair => pair.Key), Is.EquivalentTo(example.AsObject().Select(pair => pair.Key)));
            RequireValid("reconciliation-result-batch", answer);
        }
    }

    [Test]
    public async Task No_invalid_batch_of_the_specification_is_a_failure()
    {
        foreach (var example in Specification.Examples("reconciliation-query-batch", isValid: false))
            Assert.That((await Field("queries", example.ToJsonString())).Status, Is.EqualTo(200).Or.EqualTo(400), example.ToJsonString());
    }

    [Test]
    public async Task Every_data_extension_of_the_specification_is_answered_for_each_of_its_ids()
    {
        foreach (var example in Specification.Examples("data-extension-query", isValid: true))
        {
            var rows = (await Extend(example.ToJsonString()))["rows"]!.AsObject();

            Assert.That(rows.Select(row => row.Key), Is.EquivalentTo(example["ids"]!.AsArray().Select(id => (string)id!)));
        }
    }
}
