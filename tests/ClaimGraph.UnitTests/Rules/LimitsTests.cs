using System.Globalization;
using ClaimGraph.Graph;
using static ClaimGraph.UnitTests.Rules.Samples;

namespace ClaimGraph.UnitTests.Rules;

/// <summary>At a limit all is well; one over, the sentence names the limit.</summary>
internal sealed class LimitsTests
{
    private static IEnumerable<TestCaseData> Limited()
    {
        yield return Case("text", Limits.ClaimText, n => Claim with { Text = Words(n) });
        yield return Case("venue", Limits.Venue, n => Claim with { Venue = Words(n) });
        yield return Case("about", Limits.Subjects, n => Claim with { About = Many(Country, n) });
        yield return Case("about[0].role", Limits.Role, n => Claim with { About = [Country with { Role = Words(n) }] });
        yield return Case("quotations", Limits.Quotations, n => Claim with { Quotations = Many(Quotation, n) });
        yield return Case("quotations[0].text", Limits.QuotationText, n => Claim with { Quotations = [Quotation with { Text = Words(n) }] });
        yield return Case("nameAsStated", Limits.Name, n => Quotation with { NameAsStated = Words(n) });
        yield return Case("titleAsStated", Limits.Title, n => Quotation with { TitleAsStated = Words(n) });
        yield return Case("title", Limits.Title, n => Source with { Title = Words(n) });
        yield return Case("url", Limits.Url, n => Source with { Url = $"https://e.org/{Words(n - 14)}" });
        yield return Case("archiveUrl", Limits.Url, n => Source with { ArchiveUrl = $"https://e.org/{Words(n - 14)}" });
        yield return Case("authors", Limits.Authors, n => Source with { Authors = Many("A. Writer", n) });
        yield return Case("authors[1]", Limits.Name, n => Source with { Authors = ["A. Writer", Words(n)] });
        yield return Case("authors", Limits.NamesBytes, n => Source with { Authors = Pieces(n) });
        yield return Case("publisher.name", Limits.Name, n => Source with { Publisher = new() { Name = Words(n) } });
        yield return Case("title", Limits.Title, n => Affiliation with { Title = Words(n) });
        yield return Case("sources", Limits.AffiliationSources, n => Affiliation with { Sources = Many(Source, n) });
        yield return Case("name", Limits.Name, n => Person with { Name = Words(n) });
        yield return Case("description", Limits.Description, n => Person with { Summary = Words(n) });
        yield return Case("aliases", Limits.Aliases, n => Person with { Aliases = Many(new Alias("Sasha"), n) });
        yield return Case("aliases", Limits.NamesBytes, n => Person with { Aliases = [.. Pieces(n).Select(piece => new Alias(piece))] });
        yield return Case("aliases[0].value", Limits.Name, n => Person with { Aliases = [new(Words(n))] });
        yield return Case("aliases[0].kind", Limits.Role, n => Person with { Aliases = [new("Sasha", Kind: Words(n))] });
        yield return Case("aliases[0].lang", Limits.LanguageTag, n => Person with { Aliases = [new("Sasha", Tag(n))] });
        yield return Case("citizenOf", Limits.Citizenships, n => Person with { CitizenOf = Many(Country, n) });
        yield return Case("affiliations", Limits.Affiliations, n => Person with { Affiliations = Many(Affiliation, n) });
        yield return Case("externalIds", Limits.ExternalIds, n => Person with { ExternalIds = Ids(n) });
        yield return Case("externalIds", Limits.ExternalIdScheme, n => Person with { ExternalIds = Id(Words(n), "Q1") });
        yield return Case("externalIds.wikidata", Limits.ExternalId, n => Person with { ExternalIds = Id("wikidata", Words(n)) });
        yield return Case("speaker.descriptor", Limits.Name, n => Claim with { Speaker = Unnamed with { Descriptor = Words(n) } });
        yield return Case("lang", Limits.LanguageTag, n => Claim with { Lang = Tag(n) });
        yield return Case("note", Limits.Note, n => Link with { Note = Words(n) });
    }

    [TestCaseSource(nameof(Limited))]
    public void A_field_may_be_as_long_as_its_limit_and_no_longer(string path, int limit, Func<int, object> make)
    {
        Verdict.AssertSound(make(limit));
        Verdict.AssertFault(make(limit + 1), path, limit.ToString(CultureInfo.InvariantCulture));
    }

    private static TestCaseData Case(string path, int limit, Func<int, object> make) => new(path, limit, make);

    // Names that are so many bytes together.
    private static string[] Pieces(int bytes) => [.. Words(bytes).Chunk(Limits.Name - 50).Select(piece => new string(piece))];

    // Subtags of one letter each: as long as is asked for, and well-formed.
    private static string Tag(int length) => length % 2 == 0
        ? $"en{string.Concat(Enumerable.Repeat("-a", (length - 2) / 2))}"
        : $"deu{string.Concat(Enumerable.Repeat("-a", (length - 3) / 2))}";

    private static Dictionary<string, string> Id(string scheme, string value) => new() { [scheme] = value };

    private static Dictionary<string, string> Ids(int count) =>
        Enumerable.Range(0, count).ToDictionary(number => $"scheme-{number}", _ => "1");
}
