namespace ClaimGraph.Anchoring;

/// <summary>One of the texts that a source had.</summary>
/// <param name="Sha256">Which text: SHA-256 in UTF-8, in lower-case hexadecimal.</param>
/// <param name="KeptAt">When it was recorded (UTC, milliseconds).</param>
public sealed record HistoricText(string Sha256, DateTimeOffset KeptAt, string Text);

/// <summary>Where words stand in one of the texts that a source had.</summary>
/// <param name="Sha256">Which text: SHA-256 in UTF-8, in lower-case hexadecimal.</param>
/// <param name="KeptAt">When it was recorded (UTC, milliseconds).</param>
public sealed record HistoricAnchor(string Sha256, DateTimeOffset KeptAt, Anchor Anchor);

/// <summary>What became of words when their source's text was replaced.</summary>
public static class AnchorHistory
{
    /// <summary>Locates words in each text, with the help of the place where they were found last.</summary>
    /// <param name="words">The words recorded, to the byte.</param>
    /// <param name="texts">The texts, the oldest first.</param>
    /// <param name="lang">Their language (BCP 47), if known.</param>
    /// <returns>An anchor a text, in the same order: the last is the current one.</returns>
    /// <param name="speaker">Names and titles under which they may speak of whoever said the words.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<HistoricAnchor> Of(
        string words, IReadOnlyList<HistoricText> texts, string? lang = null, IReadOnlyList<string>? speaker = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var anchors = new List<HistoricAnchor>();
        TextPlace? place = null;
        foreach (var version in texts)
        {
            var anchor = new AnchoredText(version.Text, lang).Locate(words, place, speaker, cancellation);
            place = anchor.Place ?? place;
            anchors.Add(new(version.Sha256, version.KeptAt, anchor));
        }

        return anchors;
    }
}
