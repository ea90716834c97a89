namespace ClaimGraph.ApiTests.Pages;

/// <summary>What people were, where and when, is added and changed on pages.</summary>
internal sealed class PositionPageTests : ApiFixture
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    [Test]
    public async Task A_position_is_added_once_and_changed()
    {
        var person = (await Post("/api/v1/people", """{"name":"Posi Holder"}""")).Id;
        var address = $"/people/{person}/positions/add";
        Assert.That((await Get($"/people/{person}", Html)).Text, Does.Contain($"href=\"{address}\""));
        var fields = (await Get(address, Html)).Fields();
        fields["title"] = "keeper";
        fields["institution.name"] = "Lighthouse of Holders";
        fields["from"] = "2020";
        Assert.That((await Talk.SendForm(address, fields)).Headers.GetValueOrDefault("Location"), Is.EqualTo($"/people/{person}"));
        Assert.That((await Talk.SendForm(address, fields)).Status, Is.EqualTo(303));
        var held = (await Get($"/api/v1/people/{person}/affiliations")).Items;
        Assert.That(held, Has.Count.EqualTo(1));

        var change = $"/people/{person}/positions/{held[0]!["id"]}/edit";
        Assert.That((await Get($"/people/{person}", Html)).Text, Does.Contain($"href=\"{change}\""));
        fields = (await Get(change, Html)).Fields();
        Assert.That((fields["title"], fields["institution.name"], fields["from"]), Is.EqualTo(("keeper", "Lighthouse of Holders", "2020")));
        fields["until"] = "2024-05";
        Assert.That((await Talk.SendForm(change, fields)).Status, Is.EqualTo(303));
        Assert.That((await Talk.SendForm(change, fields)).Status, Is.EqualTo(303), "Saved twice is saved once.");
        fields["title"] = "Written by the second";
        Assert.That((await Talk.SendForm(change, fields)).Status, Is.EqualTo(412));
        var now = (await Get($"/api/v1/affiliations/{held[0]!["id"]}")).Body;
        Assert.That(((string?)now["title"], (string?)now["from"], (string?)now["until"], (int?)now["version"]), Is.EqualTo(("keeper", "2020", "2024-05", 2)));
        Assert.That((await Get($"/people/alexander-gabuev/positions/{held[0]!["id"]}/edit", Html)).Status, Is.EqualTo(404), "It is another's.");
    }

    [Test]
    public async Task It_is_asked_which_institution_is_meant_and_what_is_wrong_is_told_beside_its_field()
    {
        var person = (await Post("/api/v1/people", """{"name":"Posi Unsure"}""")).Id;
        await Post("/api/v1/institutions", """{"name":"Office of Keepers North","description":"the northern one"}""");
        var address = $"/people/{person}/positions/add";
        var asked = await Talk.SendForm(address, "title=keeper&institution.name=Office+of+Keeper+North");
        Assert.That((asked.Status, asked.Read().Contains("the northern one", StringComparison.Ordinal)), Is.EqualTo((409, true)), asked.Read());
        var fields = asked.Fields();
        fields["institution.is"] = "new";
        Assert.That((await Talk.SendForm(address, fields)).Status, Is.EqualTo(303));

        var refused = await Talk.SendForm(address, "title=keeper&from=2024&until=2020");
        Assert.That(refused.Status, Is.EqualTo(400));
        Assert.That(refused.Read(), Does.Contain("href=\"#institution-name\"").And.Contains("href=\"#until\"").And.Contains("value=\"keeper\""));
        foreach (var forged in new[] { "person.id=alexander-gabuev", "sources[0].title=x", "institution.name=x&institution.is=person:alexander-gabuev&institution.asked=institution+x" })
            Assert.That((await Talk.SendForm(address, forged)).Status, Is.EqualTo(400), forged);
        Assert.That((await Talk.SendForm(address, "title=keeper", ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));
    }

    [Test]
    public async Task A_title_that_is_on_record_in_other_letters_is_told_beside_its_field_and_the_position_can_be_edited()
    {
        var person = (await Post("/api/v1/people", """{"name":"Posi Lettered","affiliations":[{"title":"Chief Keeper","institution":{"name":"Lettered House"},"from":"2019"}]}""")).Id;
        var held = (string?)(await Get($"/api/v1/people/{person}/affiliations")).Items[0]!["id"];
        var address = $"/people/{person}/positions/add";
        var refused = await Talk.SendForm(address, "title=chief+keeper&institution.name=Lettered+House");

        Assert.That(refused.Status, Is.EqualTo(409));
        Assert.That(refused.Read(), Does.Contain("href=\"#title\"").And.Contains("on record already as “Chief Keeper”, from 2019").And.Contains($"/people/{person}/positions/{held}/edit").And.Contains("value=\"chief keeper\""));
        Assert.That((await Talk.SendForm(address, "title=Chief+Keeper&institution.name=Lettered+House")).Status, Is.EqualTo(303));
        Assert.That((await Talk.SendForm(address, "title=chief+keeper&institution.name=Lettered+House&from=2022")).Status, Is.EqualTo(303), "It is another one.");
        Assert.That((await Get($"/api/v1/people/{person}/affiliations")).Items, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Nobody_who_was_deleted_is_given_a_position()
    {
        var person = (await Post("/api/v1/people", """{"name":"Posi Gone"}""")).Id;
        await Send(HttpMethod.Delete, $"/api/v1/people/{person}", null, ("If-Match", "*"));

        Assert.That((await Get($"/people/{person}/positions/add", Html)).Status, Is.EqualTo(410));
        Assert.That((await Talk.SendForm($"/people/{person}/positions/add", "title=keeper&institution.name=Anywhere")).Status, Is.EqualTo(410));
    }
}
