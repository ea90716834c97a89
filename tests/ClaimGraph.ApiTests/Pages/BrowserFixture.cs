using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>A service of its own on a socket, and a browser that looks at its pages.</summary>
/// <remarks>Where there is no Chromium its tests are skipped; <c>.ci/run</c> sees to it that there is one.</remarks>
internal abstract class BrowserFixture
{
    protected const int Phone = 360;
    protected const int Desk = 1280;

    protected virtual HostSettings Settings => new();

    protected ApiHost Host { get; private set; } = null!;

    protected string Address { get; private set; } = "";

    protected IPlaywright Playwright { get; private set; } = null!;

    protected IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        Chromium.Require();
        Host = ApiHost.StartOnSocket(Settings);
        Address = Host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Browser = await Chromium.StartAsync(Playwright);
    }

    /// <summary>What the browser complains of from now on, and what a page asks of anybody else.</summary>
    protected List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address, StringComparison.Ordinal))
                complaints.Add($"asked {request.Url}");
        };
        return complaints;
    }

    /// <summary>Waits until a page that came without another address can be used: on one that it has not painted yet Chromium drops what is pressed.</summary>
    protected static async Task Painted(IPage page)
    {
        await page.WaitForLoadStateAsync();
        await page.ScreenshotAsync();
    }

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        Playwright?.Dispose();
        if (Host is not null)
            await Host.DisposeAsync();
    }
}
