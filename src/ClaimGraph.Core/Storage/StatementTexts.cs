using System.Collections.Frozen;
using System.Reflection;

namespace ClaimGraph.Storage;

/// <summary>The statements of a store, one named text in a file each, embedded in its assembly.</summary>
/// <param name="assembly">Where they are.</param>
/// <param name="include">Begins a line that stands for a part, so that the part is written once: <c>-- include </c>.</param>
/// <param name="parts">The folder of the parts.</param>
public sealed class StatementTexts(Assembly assembly, string include, string parts)
{
    private readonly FrozenDictionary<string, string> parts = Under(assembly, parts);

    /// <summary>The texts of a folder by their names; lines end with a line feed on every machine.</summary>
    public static FrozenDictionary<string, string> Under(Assembly assembly, string folder)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[folder.Length..], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().ReplaceLineEndings("\n");
            });
    }

    /// <summary>A text for each name of an enumeration, whole.</summary>
    /// <exception cref="InvalidOperationException">A name has no file, or a file no name.</exception>
    public FrozenDictionary<T, string> Of<T>(string folder) where T : struct, Enum
    {
        var files = Under(assembly, folder);
        var names = Enum.GetNames<T>();
        var odd = names.Except(files.Keys).Concat(files.Keys.Except(names)).ToList();
        return odd.Count == 0
            ? files.ToFrozenDictionary(file => Enum.Parse<T>(file.Key), file => Whole(file.Value))
            : throw new InvalidOperationException($"Statements and files differ: {string.Join(", ", odd)}.");
    }

    private string Whole(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line.TrimStart() is var start && start.StartsWith(include, StringComparison.Ordinal) ? Whole(parts[start[include.Length..]]) : line));
}
