namespace ClaimGraph.UnitTests;

/// <summary>Finds what stands in the repository.</summary>
internal static class Repository
{
    public static string PathOf(params string[] names)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ClaimGraph.sln")))
            root = root.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return Path.Combine([root.FullName, .. names]);
    }
}
