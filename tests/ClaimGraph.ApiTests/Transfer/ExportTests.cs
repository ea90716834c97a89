using ClaimGraph.ApiTests.Faults;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>An export is whole, or its caller sees that it is not.</summary>
internal sealed class ExportTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(15)]
    public async Task An_export_that_breaks_off_never_looks_like_a_whole_one(int claims)
    {
        await using var host = ApiHost.StartOnSocket(new() { Replacements = FaultyStore.Wrap });
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        Assert.That((await new Talk(client).Get("/api/v1/export")).Lines, Has.Count.GreaterThan(claims));

        host.Services.GetRequiredService<FaultyStore>().ExportedBeforeBreak = claims;

        if (claims == 0)
            (await new Talk(client).Get("/api/v1/export")).RequireProblem(503, "deadline");
        else
            Assert.That(() => client.GetStringAsync("/api/v1/export"), Throws.InstanceOf<HttpRequestException>());
    }
}
