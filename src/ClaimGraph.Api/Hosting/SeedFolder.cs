namespace ClaimGraph.Api.Hosting;

/// <summary>Finds the files to begin an empty store with.</summary>
internal static class SeedFolder
{
    private const string Setting = "ClaimGraph:Seeds";

    private const string Lines = "*.ndjson";
    private const string LinkLines = ".links.ndjson";
    private const string Texts = "texts";

    /// <summary>The files in the order in which they are to be loaded; none when seeds are off.</summary>
    /// <exception cref="InvalidSettingException">The folder that is set is not there.</exception>
    public static IReadOnlyList<SeedFile> FilesOf(ClaimGraphOptions options, IHostEnvironment environment)
    {
        var folder = options.Seeds is { } chosen ? Chosen(chosen, environment)
            : environment.IsDevelopment() ? OfRepository(environment)
            : null;
        return folder is null ? [] : [.. FilesIn(folder).OrderBy(file => file.Content).ThenBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<SeedFile> FilesIn(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, Lines))
            yield return new(path, path.EndsWith(LinkLines, StringComparison.Ordinal) ? SeedContent.Links : SeedContent.Claims);
        var texts = Path.Combine(folder, Texts);
        if (Directory.Exists(texts))
            foreach (var path in Directory.EnumerateFiles(texts, "*.txt"))
                yield return new(path, SeedContent.Text);
    }

    private static string? Chosen(string folder, IHostEnvironment environment)
    {
        if (folder.Length == 0)
            return null;
        var path = Path.GetFullPath(folder, environment.ContentRootPath);
        return Directory.Exists(path) ? path : throw new InvalidSettingException(Setting, $"is '{folder}', and there is no such folder.");
    }

    // Wherever in the repository the service was started from.
    private static string? OfRepository(IHostEnvironment environment)
    {
        for (var folder = new DirectoryInfo(environment.ContentRootPath); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ClaimGraph.sln")))
                return Path.Combine(folder.FullName, "seeds") is var seeds && Directory.Exists(seeds) ? seeds : null;
        return null;
    }
}
