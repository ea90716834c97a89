namespace ClaimGraph.ApiTests.Pages;

/// <summary>Where nothing is on record yet.</summary>
internal sealed class EmptyPageTests : ApiFixture
{
    protected override HostSettings Settings => HostSettings.Empty;

    [Test]
    public async Task An_empty_record_says_what_to_do()
    {
        Assert.That((await Get("/", ("Accept", "text/html"))).Text, Does.Contain("Nothing is on record yet."));
        Assert.That((await Get("/search", ("Accept", "text/html"))).Text, Does.Contain("Nothing is on record yet."));
        Assert.That((await Get("/search?q=anything", ("Accept", "text/html"))).Text, Does.Contain("No statement fits."));
    }
}
