using System.Text.Json.Nodes;
using ClaimGraph.Citing;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Citing;

/// <summary>A source is cited with what is on record of it, in the rules of each format.</summary>
internal sealed class CitingTests
{
    private static readonly SourceDescription Source = new()
    {
        Id = "5xkczcexwpcchtk5",
        Title = "100% of {braces} & \\commands, for $5_000\nand ~more^",
        Kind = SourceKind.Article,
        Lang = "en",
        Publisher = new() { Id = "the-paper", Name = "The Paper & Sons" },
        Authors = ["A. Writer", "Reuters and AFP"],
        PublishedOn = PartialDate.Parse("2025-05"),
        RetrievedOn = PartialDate.Parse("2025-05-09"),
        Url = "https://example.org/a_b?x={1}&y=%20",
        ArchiveUrl = "https://archive.example/1",
        ExternalIds = new Dictionary<string, string> { ["doi"] = "10.1000/182" },
    };

    [TestCase("2025-05-08", """{"date-parts":[[2025,5,8]]}""")]
    [TestCase("2025-05", """{"date-parts":[[2025,5]]}""")]
    [TestCase("2025", """{"date-parts":[[2025]]}""")]
    [TestCase("1985~", """{"date-parts":[[1985]],"circa":true}""")]
    [TestCase("2019/2021-03", """{"date-parts":[[2019],[2021,3]]}""")]
    [TestCase("199X", """{"literal":"199X"}""")]
    [TestCase("../2021", """{"literal":"../2021"}""")]
    public void A_date_has_the_parts_that_are_known(string date, string json) =>
        Assert.That(CslJson.DateOf(PartialDate.Parse(date)).ToJsonString(), Is.EqualTo(json));

    [Test]
    public void CSL_JSON_holds_the_words_as_they_are()
    {
        var item = JsonNode.Parse(CslJson.Of([Source]))![0]!;

        Assert.That((string?)item["type"], Is.EqualTo("article-newspaper"));
        Assert.That((string?)item["title"], Is.EqualTo(Source.Title));
        Assert.That((string?)item["author"]![1]!["literal"], Is.EqualTo("Reuters and AFP"));
        Assert.That((string?)item["container-title"], Is.EqualTo("The Paper & Sons"));
        Assert.That(item["issued"]!.ToJsonString(), Is.EqualTo("""{"date-parts":[[2025,5]]}"""));
        Assert.That(((string?)item["URL"], (string?)item["archive_location"], (string?)item["DOI"]), Is.EqualTo((Source.Url, Source.ArchiveUrl, "10.1000/182")));
    }

    [Test]
    public void RIS_has_a_line_for_each_value() => Assert.That(Ris.Of([Source]).Split("\r\n"), Is.EqualTo(new[]
    {
        "TY  - NEWS", "ID  - source:5xkczcexwpcchtk5", "TI  - 100% of {braces} & \\commands, for $5_000 and ~more^", "AU  - A. Writer", "AU  - Reuters and AFP",
        "T2  - The Paper & Sons", "PB  - The Paper & Sons", "PY  - 2025", "DA  - 2025/05//", "LA  - en", "UR  - https://example.org/a_b?x={1}&y=%20",
        "L2  - https://archive.example/1", "Y2  - 2025/05/09/", "DO  - 10.1000/182", "ER  - ", "",
    }));

    [Test]
    public void BibTeX_is_escaped_for_TeX() => Assert.That(Bibtex.Of([Source]), Is.EqualTo("""
        @article{source-5xkczcexwpcchtk5,
          title = {{100\% of \textbraceleft{}braces\textbraceright{} \& \textbackslash{}commands, for \$5\_000 and \textasciitilde{}more\textasciicircum{}}},
          author = {{A. Writer} and {Reuters and AFP}},
          journal = {{The Paper \& Sons}},
          date = {2025-05},
          year = {2025},
          month = may,
          url = {https://example.org/a_b?x=%7B1%7D&y=%20},
          urldate = {2025-05-09},
          doi = {10.1000/182},
          language = {en},
          note = {Archived at \url{https://archive.example/1}},
        }

        """.ReplaceLineEndings("\n")));

    [Test]
    public void Braces_of_a_field_are_balanced_whatever_it_says() => UnicodeText.WellFormed.Select(Gen.OneOf("{", "}", "}}{", "\\", "\\{", "%", "~")).Sample((text, hard) =>
    {
        var depth = 0;
        foreach (var character in Bibtex.Escaped(hard + text + hard))
            if ((depth += character switch { '{' => 1, '}' => -1, _ => 0 }) < 0)
                return false;
        return depth == 0;
    });

    [Test]
    public void A_value_of_RIS_is_one_line() => UnicodeText.WellFormed.Select(Gen.OneOf("\n", "\r\n", "\r", "\u2028", "\u0085", "\nER  - \n")).Sample((text, end) =>
        !Ris.Value(text + end + text).Any(character => "\r\n\u2028\u2029\u0085\f\t".Contains(character)));
}
