using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>However many conditions a question has, the server sees one parameter, and so needs one plan.</summary>
internal sealed class PackedParametersTests
{
    [Test]
    public async Task All_parameters_go_as_one()
    {
        var scripted = new ScriptedServer(Answer.Rows("[1]"));
        await using var server = Connection.To(scripted);
        var question = Connection.Question with
        {
            Text = "MATCH (n:$($labels) {id: $id}) WHERE n.kind = $kind OR $kind IS NULL RETURN '\\t' + $id",
            Parameters = new Dictionary<string, object?> { ["id"] = "a", ["kind"] = null, ["labels"] = new[] { "Claim" } },
        };

        await server.AskAsync(question, Connection.Options.QueryDeadline, CancellationToken.None);

        var request = scripted.Requests.Single();
        Assert.That((string?)request["statement"], Is.EqualTo(
            "MATCH (n:$($given.labels) {id: $given.id}) WHERE n.kind = $given.kind OR $given.kind IS NULL RETURN '\\t' + $given.id"));
        Assert.That(request["parameters"]!["given"]!.ToJsonString(), Is.EqualTo("""{"id":"a","kind":null,"labels":["Claim"]}"""));
        // The other one names the statement, so that it can be stopped.
        Assert.That(request["parameters"]!.AsObject(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_statement_without_parameters_goes_as_it_is()
    {
        var scripted = new ScriptedServer(Answer.Rows("[1]"));
        await using var server = Connection.To(scripted);

        await Connection.Ask(server);

        Assert.That((string?)scripted.Requests.Single()["statement"], Is.EqualTo(Connection.Question.Text));
    }

    [Test]
    public void Every_text_names_its_parameters_in_the_map_only()
    {
        foreach (var statement in Enum.GetValues<Cypher>())
        {
            var packed = PackedParameters.Of(new(CypherTexts.Of(statement), new Dictionary<string, object?> { ["any"] = null }));
            Assert.That(packed.Text, Does.Not.Match(@"\$(?!given\.|\()"), statement.ToString());
        }
    }
}
