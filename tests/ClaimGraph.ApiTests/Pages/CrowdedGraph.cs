using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Hostile;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>
/// Five thousand statements, the same each time, that hold what a page may stumble over: much of one thing, words as long as they may be, every
/// script, every form of a date, and what somebody writes who wishes ill.
/// </summary>
internal sealed class CrowdedGraph
{
    public const int Statements = 5_000;
    public const int OfOnePerson = 2_000;
    public const int InOneSource = 400;

    /// <summary>Names the statement that was printed by many, each of whom has it from another.</summary>
    public const string MostPrinted = "printed often";

    /// <summary>Names one of those that the crowded source prints.</summary>
    public const string InTheSource = "in the crowded source";

    private const int Printings = 50;

    private static readonly string[] Dates =
    [
        "2025", "2025-05", "2025-05-08", "1985~", "1985?", "1985-06%", "199X", "19XX", "2004-XX", "2004-02-XX", "2001-21", "2019/2021", "2019-05-01/2019-06",
        "../2021", "2019/..", "0001", "0044-03-15", "9999-12-31",
    ];

    private static readonly string[] Kinds = ["factual", "statistic", "prediction", "opinion", "normative", "promise", "denial", "question"];
    private static readonly string[] Ceased = ["SUHH", "YUCS", "DDDE", "CSHH"];

    // Half as long as with every letter by its number.
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What a test is made of need not be hard to guess, but it has to be the same each time.
    private readonly Random random = new(14);
    private readonly List<JsonObject> documents = [];
    private readonly Dictionary<string, int> places = [];

    /// <summary>The quotations of the crowded source, in the order of its text.</summary>
    private readonly List<string> quoted = [];

    public CrowdedGraph()
    {
        Places(MostPrinted, Printed(Printings, 150));
        Places("printed five hundred times", Printed(Limits.Quotations, 60));
        Places("long and printed often", Printed(12, Limits.QuotationText));
        foreach (var script in Script.All)
            AddLong(script);
        foreach (var (number, text) in HostileTexts.All.Index())
            documents.Add(Hostile(number, text));
        foreach (var script in Script.All)
            AddUnbroken(script);
        AddJoint();
        Places(InTheSource, InTheCrowdedSource(0));
        foreach (var number in Enumerable.Range(1, InOneSource - 1))
            documents.Add(InTheCrowdedSource(number));
        var busy = Enumerable.Range(0, OfOnePerson).Select(OfTheBusyPerson).ToList();
        documents.AddRange(busy);
        for (var number = 0; documents.Count < Statements; number++)
            documents.Add(OfTheMany(number));
    }

    public byte[] Lines => Encoding.UTF8.GetBytes(string.Join('\n', documents.Select(document => document.ToJsonString(AsWritten))));

    /// <summary>The line, from 0, on which a statement stands that is worth a look.</summary>
    public IReadOnlyDictionary<string, int> Remarkable => places;

    /// <summary>The text of the crowded source, with what was quoted from it here and there.</summary>
    public string CrowdedText => string.Join("\n\n", quoted.Select(words => $"{Script.All[0].Text(random, 700)}. {words} {Script.All[quoted.Count % 9].Text(random, 300)}."));

    private void Places(string name, JsonObject document)
    {
        places.Add(name, documents.Count);
        documents.Add(document);
    }

    private JsonObject Printed(int count, int length)
    {
        var words = Script.All[0].Text(random, length - 40);
        var text = $"We will not sell 25 ships, {words}.";
        var document = Claim($"printer-{count}", text, "en", "2024-03-04");
        document["quotations"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => Quotation(
            (number % 5) switch
            {
                1 => text.Replace(" not", "", StringComparison.Ordinal),
                2 => text.Replace("25", "2", StringComparison.Ordinal),
                3 => $"{text[..(text.Length / 2)]}, and so on.",
                _ => text,
            },
            "en",
            Source($"Printing {number} of {count}", number == 7 ? null : Dated(number), publisher: $"Printer {number % 40}", url: $"https://printers.example/{count}/{number}")))]);
        return document;
    }

    /// <summary>Words as long as they may be, printed as they were said, turned round, and with another number.</summary>
    private void AddLong(Script script)
    {
        var text = script.Text(random, Limits.ClaimText - 100);
        var middle = text.Length / 2;
        while (char.IsLowSurrogate(text[middle]) || char.GetUnicodeCategory(text[middle]) == UnicodeCategory.NonSpacingMark)
            middle++;
        var space = script.Longest > 0 ? " " : "";
        var document = Claim($"long-{script.Lang}", text, script.Lang, "2024-03-04");
        var source = Source($"Long words, {script.Lang}", "2024-03-05", publisher: "Printer 1", url: $"https://long.example/{script.Lang}");
        document["quotations"] = new JsonArray(
            Quotation(text, script.Lang, source),
            Quotation($"{text[..middle]}{space}{script.NotOrMore}{space}{text[middle..]}", script.Lang, Source($"Turned round, {script.Lang}", "2024-03-06", publisher: "Printer 2", url: $"https://turned.example/{script.Lang}")),
            Quotation(script.Text(random, Limits.QuotationText - 100), script.Lang, Source($"All other words, {script.Lang}", "2024-03-07", publisher: "Printer 3", url: $"https://other.example/{script.Lang}")));
        Places($"long, {script.Lang}", document);
    }

    /// <summary>Every text as long as it may be, and without a place to break it.</summary>
    private void AddUnbroken(Script script)
    {
        var document = Claim($"unbroken-{script.Lang}", script.Word(random, 2_000), script.Lang, Dates[documents.Count % Dates.Length]);
        document["venue"] = script.Word(random, Limits.Venue);
        document["speaker"] = new JsonObject
        {
            ["type"] = "person",
            ["id"] = $"unbroken-{script.Lang}",
            ["name"] = script.Word(random, Limits.Name),
            ["description"] = script.Word(random, Limits.Description),
            ["aliases"] = new JsonArray([.. Enumerable.Range(0, 12).Select(number => new JsonObject { ["value"] = script.Word(random, Limits.Name / 2), ["lang"] = script.Lang, ["kind"] = number == 0 ? "native" : "alias" })]),
            ["externalIds"] = new JsonObject { [new string('s', Limits.ExternalIdScheme)] = $"{script.Lang}{new string('v', Limits.ExternalId - 2)}" },
            ["affiliations"] = new JsonArray(new JsonObject
            {
                ["title"] = script.Word(random, Limits.Name),
                ["institution"] = new JsonObject { ["id"] = $"unbroken-{script.Lang}", ["name"] = script.Word(random, Limits.Name), ["description"] = script.Word(random, 1_000) },
                ["from"] = "199X",
            }),
        };
        document["about"] = new JsonArray(new JsonObject { ["type"] = "topic", ["id"] = $"unbroken-{script.Lang}", ["name"] = script.Word(random, Limits.Name), ["role"] = script.Word(random, Limits.Role) });
        var source = Source(script.Word(random, Limits.Title), "2024", publisher: "Printer 1", url: $"https://unbroken.example/{script.Lang}/{new string('u', 1_900)}");
        source["authors"] = new JsonArray([.. Enumerable.Range(0, 8).Select(number => JsonValue.Create($"{script.Word(random, Limits.Name - 10)}{number}"))]);
        var quotation = Quotation(script.Word(random, 3_000), script.Lang, source);
        quotation["titleAsStated"] = script.Word(random, Limits.Name);
        document["quotations"] = new JsonArray(quotation);
        Places($"unbroken, {script.Lang}", document);
    }

    /// <summary>Said by as many as may say something together, about as much as something may be about.</summary>
    private void AddJoint()
    {
        var document = Claim("joint-0", "We all say so.", "en", "2024-03-04");
        document["jointWith"] = new JsonArray([.. Enumerable.Range(1, Limits.JointSpeakers).Select(number => Person($"joint-{number}", $"Signatory {number} {Script.All[number % Script.All.Count].Text(random, 80)}"))]);
        document["about"] = new JsonArray([.. Enumerable.Range(0, Limits.Subjects).Select(number => new JsonObject { ["type"] = "topic", ["id"] = $"subject-{number}", ["name"] = $"Subject {number} {Script.All[number % Script.All.Count].Text(random, 80)}" })]);
        document["onBehalfOf"] = new JsonObject { ["type"] = "country", ["id"] = "SUHH" };
        Places("joint", document);
    }

    private static JsonObject Hostile(int number, string text)
    {
        var title = $"{text} {number}";
        var document = Claim($"hostile-{number}", title, "en", Dates[number % Dates.Length]);
        document["speaker"] = Person($"hostile-{number}", title);
        document["venue"] = text;
        document["about"] = new JsonArray(new JsonObject { ["type"] = "topic", ["id"] = $"hostile-{number}", ["name"] = title });
        // An address that runs something is refused; one that looks like it is text.
        var source = Source(title, "2024", publisher: "Printer 1", url: $"https://hostile.example/{number}/{Uri.EscapeDataString(text)}");
        source["authors"] = new JsonArray(text);
        var quotation = Quotation(title, "en", source);
        (quotation["nameAsStated"], quotation["titleAsStated"]) = (text, text);
        document["quotations"] = new JsonArray(quotation);
        return document;
    }

    private JsonObject InTheCrowdedSource(int number)
    {
        var script = Script.All[number % 9];
        var words = $"{script.Text(random, number % 40 == 0 ? 2_000 : 120)} {number}";
        quoted.Add(words);
        var document = Claim($"many-{number % 150}", words, script.Lang, Dated(number));
        document["quotations"] = new JsonArray(Quotation(words, script.Lang, Source("The crowded source", "2024-03-05", publisher: "Printer 1", url: "https://crowded.example/")));
        return document;
    }

    private JsonObject OfTheBusyPerson(int number)
    {
        var script = Script.All[number % Script.All.Count];
        var document = Claim("busy", $"{script.Text(random, number % 50 == 0 ? 900 : 140)} {number}", script.Lang, Dated(number));
        var speaker = document["speaker"]!.AsObject();
        speaker["name"] = "Busy Person";
        // Capacities that overlap, of every sort of date, each said once.
        if (number < Limits.Affiliations)
            speaker["affiliations"] = new JsonArray(new JsonObject
            {
                ["title"] = $"{script.Text(random, 60)} {number}",
                ["institution"] = Institution(number % 12),
                ["from"] = number % 3 == 0 ? null : $"{1821 + number}",
                ["until"] = number % 4 == 0 ? null : number % 5 == 0 ? $"{2021 + (number / 40)}-0{1 + (number % 9)}~" : $"{2021 + (number % 4)}",
            });
        document["quotations"] = new JsonArray(Quotation(
            (string)document["text"]!, script.Lang, Source($"Paper {number % 300}", "2024-03-05", publisher: $"Printer {number % 40}", url: $"https://papers.example/{number % 300}")));
        return document;
    }

    private JsonObject OfTheMany(int number)
    {
        var script = Script.All[number % Script.All.Count];
        var document = Claim($"many-{number % 150}", $"{script.Text(random, 160)} {number}", script.Lang, number % 11 == 0 ? null : Dates[number % Dates.Length]);
        document["about"]!.AsArray().Add(new JsonObject { ["type"] = "country", ["id"] = Ceased[number % Ceased.Length] });
        if (number < 150)
            document["speaker"]!["affiliations"] = new JsonArray(new JsonObject { ["title"] = $"delegate {number}", ["institution"] = Institution(number % 12), ["from"] = Dates[number % 6] });
        return document;
    }

    private static JsonObject Institution(int number) => new()
    {
        ["id"] = $"institution-{number}",
        ["name"] = $"Institution {number}",
        ["country"] = new JsonObject { ["id"] = Ceased[number % Ceased.Length] },
    };

    private static JsonObject Claim(string speaker, string text, string lang, string? said) => new()
    {
        ["speaker"] = Person(speaker, $"Speaker {speaker}"),
        ["text"] = text,
        ["lang"] = lang,
        ["kind"] = Kinds[text.Length % Kinds.Length],
        ["saidOn"] = said,
        ["about"] = new JsonArray(new JsonObject { ["type"] = "topic", ["id"] = "crowded", ["name"] = "The crowded topic" }),
    };

    private static JsonObject Person(string id, string name) => new() { ["type"] = "person", ["id"] = id, ["name"] = name };

    private static JsonObject Quotation(string text, string lang, JsonObject source) => new() { ["text"] = text, ["form"] = "direct", ["lang"] = lang, ["source"] = source };

    private static JsonObject Source(string title, string? published, string publisher, string url) => new()
    {
        ["title"] = title,
        ["kind"] = "article",
        ["publishedOn"] = published,
        ["publisher"] = new JsonObject { ["name"] = publisher },
        ["url"] = url,
    };

    private static string Dated(int number) => new DateOnly(2024, 3, 4).AddDays(number % 1_400).ToString("O", CultureInfo.InvariantCulture);
}
