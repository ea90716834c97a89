using ClaimGraph.Anchoring;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>Reads what stands around a place in a text that was printed, in which somebody tells what others said.</summary>
internal static class PlaceFrame
{
    /// <summary>Characters on either side in which the sentence is looked for that a place stands in.</summary>
    private const int Reach = 1_500;

    private static readonly string[] BlankLines = ["\n\n", "\r\n\r\n"];

    /// <summary>
    /// What the sentence around a place makes of the words there; null where it makes nothing else of them. Words in quotation marks that
    /// somebody is said to have said are what they are.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the words stand in it.</param>
    /// <param name="put">The words that were looked for, which tell the language.</param>
    public static Frame? Of(string text, TextSpan place, PrintedText put)
    {
        var (from, to) = (StartOfParagraph(text, place.Start), EndOfParagraph(text, place.End));
        var paragraph = PrintedText.Of(text[from..to], put.Lang);
        return Frame.InPrint(paragraph, place.Start - from, place.End - from, LanguageChoice.Of(paragraph, put));
    }

    private static int StartOfParagraph(string text, int place)
    {
        var from = Math.Max(place - Reach, 0);
        var start = from;
        foreach (var blank in BlankLines)
            if (text.AsSpan(from, place - from).LastIndexOf(blank, StringComparison.Ordinal) is >= 0 and var found)
                start = Math.Max(start, from + found + blank.Length);
        return start;
    }

    private static int EndOfParagraph(string text, int place)
    {
        var end = Math.Min(place + Reach, text.Length);
        foreach (var blank in BlankLines)
            if (text.AsSpan(place, end - place).IndexOf(blank, StringComparison.Ordinal) is >= 0 and var found)
                end = place + found;
        return end;
    }
}
