using System.Xml.Linq;
using ClaimGraph.Api.Transfer;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Transfer;

/// <summary>Text in XML is read back as it was, but for the two characters that XML cannot hold.</summary>
internal sealed class GraphMlWriterTests
{
    private static readonly Gen<string> Texts =
        from parts in Gen.OneOf(UnicodeText.WellFormed, Gen.OneOf("&", "<", ">", "]]>", "\"", "'", "\r\n", "\r", "\n", "\t", "&amp;", "\uFFFE", "\uFFFF")).Array[0, 8]
        select string.Concat(string.Concat(parts).Where(character => !char.IsControl(character) || "\t\r\n".Contains(character)));

    [Test]
    public void Every_text_that_can_be_kept_is_read_back() => Texts.Sample(text =>
    {
        var element = XElement.Parse($"<x a=\"{GraphMlWriter.Escaped(text)}\">{GraphMlWriter.Escaped(text)}</x>", LoadOptions.PreserveWhitespace);
        var expected = text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        return element.Value == expected && element.Attribute("a")!.Value == expected;
    });
}
