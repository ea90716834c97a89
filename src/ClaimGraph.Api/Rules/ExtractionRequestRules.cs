using System.Text;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What a request to read statements out of a text must be like: one text, from one place.</summary>
internal sealed class ExtractionRequestRules : DescriptionRules<ExtractionRequest>
{
    protected override void Check(ExtractionRequest description, Faults faults)
    {
        var given = new[] { description.Text, description.Html, description.Source }.Count(text => text is not null);
        if (given != 1)
            faults.Add("text", $"Exactly one of text, html and source is needed; {(given == 0 ? "none" : $"{given} of them")} were sent.");
        CheckSize("text", description.Text, faults);
        CheckSize("html", description.Html, faults);
    }

    private static void CheckSize(string field, string? text, Faults faults)
    {
        if (text is not null && text.Length > Limits.SourceTextBytes / 3 && Encoding.UTF8.GetByteCount(text) > Limits.SourceTextBytes)
            faults.Add(field, $"{field} may have {Limits.SourceTextBytes} bytes in UTF-8, as the text of a source.");
        else if (text?.StartsWith("%PDF-", StringComparison.Ordinal) == true)
            faults.Add(field, $"{field} is a PDF file and no text; send the text of it.");
    }
}
