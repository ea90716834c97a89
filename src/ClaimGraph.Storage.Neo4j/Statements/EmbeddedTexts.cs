using System.Collections.Frozen;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>The files of this assembly.</summary>
internal static class EmbeddedTexts
{
    /// <summary>Those of a folder by their names without ending; lines end with a line feed on every machine.</summary>
    public static FrozenDictionary<string, string> Under(string prefix)
    {
        var assembly = typeof(EmbeddedTexts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().ReplaceLineEndings("\n");
            });
    }
}
