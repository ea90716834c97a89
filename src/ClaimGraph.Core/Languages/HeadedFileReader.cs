using System.Collections.Frozen;
using System.Text;
using ClaimGraph.Text;

namespace ClaimGraph.Languages;

/// <summary>Reads a language's file of words under headings, and stops at whatever it does not know.</summary>
/// <remarks>
/// Headings in square brackets; under each, words parted by spaces, or phrases parted by semicolons, or lines with a meaning in front of a colon:
/// which of them, those who know the headings say. A line that begins with <c># </c> says something to the reader.
/// </remarks>
/// <typeparam name="THeading">The headings there are.</typeparam>
/// <param name="name">The file's name, <c>en.txt</c>: the code of the language, which the file must name first.</param>
internal abstract class HeadedFileReader<THeading>(string name)
    where THeading : struct, Enum
{
    private static readonly FrozenDictionary<string, THeading> Headings =
        Enum.GetValues<THeading>().ToFrozenDictionary(Written, StringComparer.Ordinal);

    private readonly Dictionary<THeading, List<LanguageEntry>> entries = [];
    private int line;

    /// <summary>The heading that is read; null in front of the first, and behind all.</summary>
    protected THeading? Heading { get; private set; }

    /// <summary>A heading as it is written.</summary>
    public static string Written(THeading heading)
    {
        var words = HeadingShapes.Written(heading);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>What each heading holds that is there, in the order of the file.</summary>
    protected FrozenDictionary<THeading, IReadOnlyList<LanguageEntry>> Found =>
        entries.ToFrozenDictionary(pair => pair.Key, IReadOnlyList<LanguageEntry> (pair) => pair.Value);

    /// <summary>Reads the file to its end.</summary>
    /// <param name="codes">The heading of the codes that mean the language.</param>
    /// <exception cref="InvalidDataException">Something in it is not as it must be; the message says what and in which line.</exception>
    protected void Read(Stream stream, THeading codes)
    {
        using var text = new StreamReader(stream, VerbatimText.Utf8);
        try
        {
            while (text.ReadLine() is { } read)
                Take(read.Trim());
        }
        catch (DecoderFallbackException)
        {
            throw Fault("is no UTF-8");
        }

        Heading = null;
        foreach (var known in entries.Keys)
            if (entries[known].Count == 0)
                throw Fault($"has nothing under [{Written(known)}]");
        if (!entries.TryGetValue(codes, out var own) || own[0].Phrase + ".txt" != name)
            throw Fault("must name its own code first under [Codes]");
    }

    /// <summary>Takes a line under <see cref="Heading"/>.</summary>
    protected abstract void TakeEntries(THeading heading, string read);

    /// <summary>Adds an entry under <see cref="Heading"/>.</summary>
    protected void Keep(LanguageEntry entry) => entries[Heading!.Value].Add(entry);

    /// <summary>What is wrong, and where.</summary>
    protected InvalidDataException Fault(string what) =>
        new(Heading is not { } heading ? $"The language file {name} {what} (line {line})." : $"{name}, line {line}, [{Written(heading)}]: {what}.");

    private void Take(string read)
    {
        line++;
        if (read.Length == 0 || read == "#" || read.StartsWith("# ", StringComparison.Ordinal))
            return;
        if (read[0] == '[')
            Open(read);
        else if (Heading is not { } heading)
            throw Fault($"\"{read}\" stands under no heading");
        else
            TakeEntries(heading, read);
    }

    private void Open(string read)
    {
        if (read[^1] != ']' || !Headings.TryGetValue(read[1..^1], out var known))
            throw Fault($"{read} is no heading that is known");
        if (!entries.TryAdd(known, []))
            throw Fault($"{read} stands there a second time");
        Heading = known;
    }
}

/// <summary>The files of languages that are embedded in this assembly.</summary>
internal static class EmbeddedLanguages
{
    /// <summary>What is read of each file in a folder, in the order of their names.</summary>
    /// <param name="folder">With a slash at its end.</param>
    /// <param name="read">Reads a file by its name in the folder.</param>
    public static IReadOnlyList<T> Read<T>(string folder, Func<string, Stream, T> read)
    {
        var assembly = typeof(EmbeddedLanguages).Assembly;
        var files = new List<T>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            files.Add(read(name[folder.Length..], stream));
        }

        return files;
    }
}
