using Deque.AxeCore.Commons;
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

    /// <summary>Asks only whether colours can be told apart: of dark and of forced colours nothing else is another.</summary>
    public static AxeRunOptions OfColours { get; } = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>Skips the tests where it is not installed.</summary>
    public static void Require()
    {
        if (!File.Exists(Executable))
            Assert.Ignore($"There is no {Executable}.");
    }

    public static Task<IBrowser> StartAsync(IPlaywright playwright, params string[] more) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = [.. Arguments, .. more] });

    public static string Told(AxeResultItem item) => $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html.Length > 300 ? node.Html[..300] : node.Html))}";
}
