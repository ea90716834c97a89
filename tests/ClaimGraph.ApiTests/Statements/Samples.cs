using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Statements;

/// <summary>A sound document for each address that takes one, with every field there is.</summary>
internal static class Samples
{
    private const string Source = """
        {"title":"A source","kind":"article","lang":"en","publisher":{"name":"The Paper"},"authors":["A. Writer"],
         "publishedOn":"2025-05-08","retrievedOn":"2025-05-09",
         "url":"https://example.org/source","archiveUrl":"https://example.org/archived",
         "externalIds":{"doi":"10.1000/182","isbn":"978-3-16-148410-0"}}
        """;

    private const string Institution = """
        {"type":"institution","name":"The Institute","aliases":[{"value":"TI","lang":"en","kind":"acronym"}],
         "externalIds":{"ror":"ror-1"},"description":"It studies.","country":{"id":"CH"}}
        """;

    private static readonly string[] Distinct =
        ["The Institute", "ror-1", "Ada Example", "A topic", "Q1000001", "Q1000002", "https://example.org/source", "The Paper"];

    private static readonly string Affiliation =
        $$"""{"title":"fellow","institution":{{Institution}},"from":"2020","until":"2024-05","sources":[{{Source}}]}""";

    private static readonly string Person = $$"""
        {"type":"person","name":"Ada Example","aliases":[{"value":"A. Example","lang":"en","kind":"short"}],
         "externalIds":{"wikidata":"Q1000001"},"description":"A person.","citizenOf":[{"id":"CH"}],"affiliations":[{{Affiliation}}]}
        """;

    private static readonly string Quotation = $$"""
        {"text":"The words, as printed.","form":"direct","lang":"en","translated":false,"nameAsStated":"Ms Example",
         "titleAsStated":"fellow","source":{{Source}}}
        """;

    private static readonly Dictionary<string, string> Documents = new()
    {
        ["/api/v1/people"] = Person,
        ["/api/v1/institutions"] = Institution,
        ["/api/v1/countries"] = """
            {"id":"NO","name":"Norway","aliases":[{"value":"Norge","lang":"no","kind":"native"}],"externalIds":{"wikidata":"Q20"},
             "description":"A country."}
            """,
        ["/api/v1/topics"] = """
            {"name":"A topic","aliases":[{"value":"Topic","lang":"en","kind":"short"}],"externalIds":{"wikidata":"Q1000002"},
             "description":"A thing spoken of."}
            """,
        ["/api/v1/sources"] = Source,
        ["/api/v1/claims"] = $$"""
            {"speaker":{{Person}},"jointWith":[{{Institution}},{"type":"country","id":"CH"}],"onBehalfOf":{{Institution}},"text":"The claim as recorded.","lang":"en","kind":"opinion",
             "saidOn":"2023-05","venue":"a meeting","about":[{"type":"topic","name":"A topic","role":"subject"}],
             "quotations":[{{Quotation}}]}
            """,
        ["/api/v1/people/alexander-gabuev/affiliations"] = Affiliation,
        ["/api/v1/claims/{claim}/quotations"] = Quotation,
        ["/api/v1/links"] = """{"from":"claim:{claim}","type":"CONTRADICTS","to":"claim:{other}","note":"They cannot both be right."}""",
    };

    /// <summary>The addresses; <c>{claim}</c> and <c>{other}</c> are ids of claims on record.</summary>
    public static IEnumerable<string> Addresses => Documents.Keys;

    /// <summary>The document for an address.</summary>
    public static JsonObject Of(string address) => JsonNode.Parse(Documents[address])!.AsObject();

    /// <summary>The address and the document for it, with the ids of claims that are on record there.</summary>
    /// <param name="mark">Set behind every name and address, so that nobody else's document speaks of the same things.</param>
    public static async Task<Sample> For(Talk talk, string address, string mark = "")
    {
        var claims = (await talk.Get("/api/v1/claims?limit=2")).Items.Select(claim => (string)claim!["id"]!).ToList();
        return new(Named(address, claims), JsonNode.Parse(Marked(Named(Documents[address], claims), mark))!.AsObject());
    }

    private static string Marked(string text, string mark) =>
        Distinct.Aggregate(text, (marked, one) => marked.Replace($"{one}\"", $"{one}{mark}\""));

    private static string Named(string text, List<string> claims) => text.Replace("{claim}", claims[0]).Replace("{other}", claims[1]);

    /// <summary>A claim nobody made before, by somebody nobody knows.</summary>
    public static JsonObject Claim(string words) => JsonNode.Parse($$"""
        {"speaker":{"type":"person","name":"Speaker of {{words}}"},"text":"{{words}}","lang":"en","kind":"opinion","saidOn":"2024",
         "quotations":[{"text":"{{words}}, as printed","form":"direct","lang":"en","nameAsStated":"Speaker",
                        "source":{"title":"Source of {{words}}","kind":"article","lang":"en"} } ] }
        """)!.AsObject();
}

/// <summary>A document and where it goes.</summary>
internal sealed record Sample(string Address, JsonObject Document);
