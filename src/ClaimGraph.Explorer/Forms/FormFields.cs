namespace ClaimGraph.Explorer.Forms;

/// <summary>What somebody wrote into a form, to the letter, and what is wrong with it.</summary>
/// <param name="Values">By field. A field of a document is called as its place in it: <c>quotations[0].source.title</c>.</param>
public sealed record FormFields(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What a field is called that the form sends and does not show.</summary>
    public const string Unlabelled = "This field";

    /// <summary>A form in which nothing stands yet.</summary>
    public static FormFields Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Sentences by field; nothing where all is well.</summary>
    public IReadOnlyDictionary<string, List<string>> Errors { get; init; } = new Dictionary<string, List<string>>();

    /// <summary>What the fields are called of which something is wrong.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>What keeps the form from being written, in a sentence; null when nothing does.</summary>
    public string? Problem { get; init; }

    /// <summary>Records that keep it from being written.</summary>
    public IReadOnlyList<FormRecord> Records { get; init; } = [];

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string ValueOf(string name) => Values.GetValueOrDefault(name, "");

    /// <summary>What is wrong with a field, in sentences.</summary>
    public IReadOnlyList<string> ErrorsOf(string name) => Errors.GetValueOrDefault(name, []);

    /// <summary>The same form with other values in some fields.</summary>
    public FormFields With(params ReadOnlySpan<(string Name, string Value)> others)
    {
        var values = new Dictionary<string, string>(Values);
        foreach (var (name, value) in others)
            values[name] = value;
        return this with { Values = values };
    }

    /// <summary>The id of a field's element: its name with hyphens for what an address would have to escape.</summary>
    public static string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-').TrimEnd(']');
    }
}

/// <summary>A record that keeps a form from being written.</summary>
/// <param name="Address">Where it is shown, or changed.</param>
/// <param name="Words">What it is called.</param>
public sealed record FormRecord(string Address, string Words);
