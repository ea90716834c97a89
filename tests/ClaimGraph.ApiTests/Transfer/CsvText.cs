using System.Text;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>Reads a table as RFC 4180 says, letter by letter, and takes nothing else.</summary>
internal static class CsvText
{
    /// <summary>The rows behind the header, each by the names of the columns.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var records = Records(text);
        Assert.That(records.Select(record => record.Count).Distinct().ToList(), Has.Count.EqualTo(1), "Every row has as many cells as the header.");
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>All rows, the header first.</summary>
    public static List<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        var (record, cell, place) = (new List<string>(), new StringBuilder(), 0);
        while (place < text.Length)
        {
            if (text[place] == '"')
            {
                Assert.That(cell.Length, Is.Zero, "A quotation mark begins a cell.");
                while (text[++place] != '"' || (place + 1 < text.Length && text[place + 1] == '"' && ++place > 0))
                    cell.Append(text[place]);
                place++;
                Assert.That(text[place], Is.EqualTo(',').Or.EqualTo('\r'), "Behind a quotation mark the cell ends.");
            }
            else if (text[place] == ',')
            {
                record.Add(Taken(cell));
                place++;
            }
            else if (text[place] == '\r')
            {
                Assert.That(text[place + 1], Is.EqualTo('\n'));
                record.Add(Taken(cell));
                records.Add(record);
                record = [];
                place += 2;
            }
            else
            {
                Assert.That(text[place], Is.Not.EqualTo('\n'), "A line ends with both characters.");
                cell.Append(text[place++]);
            }
        }
        Assert.That((record.Count, cell.Length), Is.EqualTo((0, 0)), "The last line ends as well.");
        return records;
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
