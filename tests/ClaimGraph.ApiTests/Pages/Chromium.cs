using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>The browser in which pages are looked at, and what is told of what is found there.</summary>
internal static class Chromium
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Whether colours can be told apart, asked of the examiner that is in the page already.</summary>
    private const string ExamineColours =
        """
        axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })
            .then(found => found.violations.map(one => `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map(node => node.html).join(' | ')}`))
        """;

    /// <summary>Skips the tests where it is not installed.</summary>
    public static void Require()
    {
        if (!File.Exists(Executable))
            Assert.Ignore($"There is no {Executable}.");
    }

    public static Task<IBrowser> StartAsync(IPlaywright playwright, params string[] more) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = [.. Arguments, .. more] });

    /// <summary>What keeps somebody from using a page: in light, and of its colours in dark and in forced colours, of which nothing else is another.</summary>
    public static async Task<IReadOnlyList<string>> ExamineAsync(this IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        var found = (await page.RunAxe()).Violations.Select(Told).ToList();
        foreach (var (scheme, forced) in new[] { (ColorScheme.Dark, ForcedColors.None), (ColorScheme.Light, ForcedColors.Active) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
            found.AddRange((await page.EvaluateAsync<string[]>(ExamineColours)).Select(told => $"{scheme}, forced colours {forced}: {told}"));
        }

        return found;
    }

    public static string Told(AxeResultItem item) => $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html.Length > 300 ? node.Html[..300] : node.Html))}";
}
