using ClaimGraph.Api.Transfer;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Transfer;

/// <summary>What stands in a cell is read back as it was, and no spreadsheet takes it for a formula.</summary>
internal sealed class CsvWriterTests
{
    private static readonly Gen<string> Cells =
        from parts in Gen.OneOf(UnicodeText.WellFormed, Gen.OneOf("\"", ",", "\r", "\n", "\t", "'", "=", "+", "-", "@", "|")).Array[0, 8]
        select string.Concat(parts);

    [TestCase("", "")]
    [TestCase("plain words", "plain words")]
    [TestCase("a, b", "\"a, b\"")]
    [TestCase("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("=1+1", "=1+1")]
    public void A_cell_is_exact(string text, string cell) => Assert.That(CsvWriter.Cell(text, null), Is.EqualTo(cell));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("'=1+1", "''=1+1")]
    [TestCase("-5", "'-5")]
    [TestCase("@name", "'@name")]
    [TestCase("'quoted'", "'quoted'")]
    [TestCase("1-1", "1-1")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("=a,b", "\"'=a,b\"")]
    public void A_spreadsheet_sees_no_formula(string text, string cell) => Assert.That(CsvWriter.Cell(text, TableReader.Spreadsheet), Is.EqualTo(cell));

    [Test]
    public void Every_text_is_read_back_as_it_was() => Cells.Sample(text => Read(CsvWriter.Cell(text, null)) == text);

    [Test]
    public void Every_text_is_read_back_from_a_spreadsheet_with_one_apostrophe_less() => Cells.Sample(text =>
    {
        var cell = Read(CsvWriter.Cell(text, TableReader.Spreadsheet));
        var bare = cell.TrimStart('\'');
        var isGuarded = cell.StartsWith('\'') && bare.Length > 0 && "=+-@\t\r".Contains(bare[0]);
        return (isGuarded ? cell[1..] : cell) == text && (cell.Length == 0 || !"=+-@\t\r".Contains(cell[0]));
    });

    private static string Read(string cell)
    {
        if (!cell.StartsWith('"'))
            return cell.AsSpan().ContainsAny("\",\r\n") ? throw new FormatException(cell) : cell;
        var inside = cell[1..^1];
        return inside.Replace("\"\"", "", StringComparison.Ordinal).Contains('"') ? throw new FormatException(cell) : inside.Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
