using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording.Pairs;

/// <summary>Two printings of words, of which classes they are, and why.</summary>
public sealed record WordingPair(string From, string To, string Lang, string Because, params WordingClass[] Classes)
{
    /// <summary>The later printing's language, when it is another.</summary>
    public string? ToLang { get; init; }

    public override string ToString() => $"{Lang}: {Because}";
}
