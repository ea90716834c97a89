namespace ClaimGraph.ApiTests;

/// <summary>Finds what stands in the repository.</summary>
internal static class Repository
{
    public static string Seeds => PathOf("seeds");

    public static string PathOf(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ClaimGraph.sln")))
            root = root.Parent!;
        return Path.Combine(root.FullName, name);
    }
}
