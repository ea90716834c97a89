namespace ClaimGraph.Benchmarks;

/// <summary>The folder that holds what benchmarks make: graphs kept between runs, and files of one run only.</summary>
internal static class Workplace
{
    private static readonly List<string> Temporary = [];

    /// <summary>On a real disk as a rule: what is durable must cost what it costs.</summary>
    public static string Folder { get; } =
        Directory.CreateDirectory(Environment.GetEnvironmentVariable("CLAIMGRAPH_BENCHMARKS")
            ?? Path.Combine(Path.GetTempPath(), "claimgraph-benchmarks")).FullName;

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A file of this run, not made yet.</summary>
    public static string NewFile(string ending)
    {
        var path = Path.Combine(Folder, $"run-{Guid.NewGuid():N}{ending}");
        Temporary.Add(path);
        return path;
    }

    public static string NewDatabase() => NewFile(".db");

    public static void Clean()
    {
        foreach (var path in Temporary)
            foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-lock"])
                File.Delete(path + suffix);
        Temporary.Clear();
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClaimGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from within the repository.");
    }
}
