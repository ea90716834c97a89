namespace ClaimGraph.Wording;

/// <summary>A word of a text, as a comparison of words sees it; in scripts without spaces a single character.</summary>
/// <param name="Folded">What remains of it once everything is folded that printing changes: the same for two spellings of one word.</param>
/// <param name="Start">UTF-16 index of its first character in the text.</param>
/// <param name="End">UTF-16 index behind its last one.</param>
public readonly record struct Word(string Folded, int Start, int End);
