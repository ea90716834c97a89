using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Forms;

/// <summary>What may be chosen of a statement, of a source and of what it printed, each value with its words.</summary>
public static class PrintingChoices
{
    /// <summary>What sort of assertion a statement is.</summary>
    public static IReadOnlyList<(string Value, string Words)> ClaimKinds { get; } =
        [("", "Choose"), .. Enum.GetValues<ClaimKind>().Select(kind => (WireNames<ClaimKind>.Of(kind), WordsOf(kind)))];

    /// <summary>What a source is.</summary>
    public static IReadOnlyList<(string Value, string Words)> SourceKinds { get; } =
        [("", "Choose"), .. Enum.GetValues<SourceKind>().Select(kind => (WireNames<SourceKind>.Of(kind), EnumWords.Of(kind)))];

    /// <summary>How words are printed.</summary>
    public static IReadOnlyList<(string Value, string Words)> Forms { get; } =
    [
        ("", "Choose"), ("direct", "direct: the speaker’s own words, all of them"), ("mixed", "mixed: reported, with some of the words quoted"),
        ("indirect", "indirect: reported, nothing quoted"),
    ];

    /// <summary>Whether the words are printed as a translation.</summary>
    public static IReadOnlyList<(string Value, string Words)> Translated { get; } = [("", "cannot be told"), ("true", "yes"), ("false", "no")];

    /// <summary>How a record stands.</summary>
    public static IReadOnlyList<(string Value, string Words)> Statuses { get; } =
    [
        ("active", "active: nothing is known against it"), ("disputed", "disputed: somebody denies it"), ("retracted", "retracted: whoever put it forward has withdrawn it"),
    ];

    private static string WordsOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Factual => "factual: something is so",
        ClaimKind.Statistic => "statistic: a figure",
        ClaimKind.Prediction => "prediction: something will be so",
        ClaimKind.Opinion => "opinion: a judgement",
        ClaimKind.Normative => "normative: something ought to be so",
        ClaimKind.Promise => "promise: the speaker will do something",
        ClaimKind.Denial => "denial: something is not so",
        _ => "question",
    };
}
