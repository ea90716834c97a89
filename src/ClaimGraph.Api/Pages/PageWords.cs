using System.Text.RegularExpressions;
using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Pages;

/// <summary>
/// Says on a page what the API says to programs: fields by the labels that a reader sees, kinds of records by the words of the pages, and
/// nothing of methods, parameters and ids, with which readers have nothing to do.
/// </summary>
internal static partial class PageWords
{
    /// <summary>Ways to write a date that nobody knows who does not write programs.</summary>
    private const string Extended = ", or EDTF as in 1985~, 199X, 2019/2021";

    private const string Choose = "Choose one of those offered.";
    private const string IsOpen = "It is open who is meant by this name: choose.";
    private const string WrongHere = "See below what is wrong with it.";
    private const string NotTaken = "What was written cannot be taken as it is.";
    private const string NotAsked = "This page does not ask for that.";
    private const string NoCountry = "No country is called so: write its name, or its code in ISO 3166, such as CN.";

    /// <summary>Sentences of which pages have others, by how they begin and, behind an ellipsis, how they end.</summary>
    private static readonly (string Begin, string End, string OnPages)[] Others =
    [
        ("The document is not valid.", "", NotTaken),
        ("The document has several faults; see errors.", "", NotTaken),
        ("The document has fields or values that do not belong there.", "", NotTaken),
        ("A query parameter is not valid.", "", "There is a mistake in this question."),
        ("See errors for the parameters this address cannot take.", "", WrongHere),
        ("There is no such thing.", "", "There is no such page."),
        ("There is no such parameter here; there are ", "", NotAsked),
        ("This address takes no query parameters.", "", NotAsked),
        ("This is after saidTo.", "", "This is after “Said to”."),
        ("The parameter may stand here once.", "", "This may stand in the address once."),
        ("The cursor is not valid here.", "", "There is no such place in this list."),
        ("The cursor ", "", "Begin again at the first page of the list."),
        ("A cursor goes on in one group: ", "", "Begin again at the first page of the list."),
        ("Only a search can be ordered by relevance: give q.", "", "Only a search for words can be ordered by relevance: write what to look for."),
        ("This address does not take that method.", "", "This address cannot be opened like that."),
        ("See the Allow header for ", "", "Go back to the page from which you came."),
        ("Send a key in Authorization: Bearer.", "", "Sign in with a key. Whoever runs the service has it."),
        ("The idempotency key ", "", "What was reviewed is recorded already, in other words. Review it again to record this as well."),
        ("One of ", " is expected here.", Choose),
        ("true or false is expected here.", "", Choose),
        ("Only DELETE deletes; ", "", $"{Choose} A record is deleted on a page of its own."),
        ("There is no such country; its id is ", "", NoCountry),
        ("No country on record is named ", ": give its ISO 3166 code as id.", NoCountry),
        ("There is no such source, and it is not described: ", "", "The source is not on record yet: write its title, and choose what it is."),
        ("An unnamed source belongs to the source that describes it so: give that.", "", "An unnamed source belongs to the source that describes it so: write where it was printed."),
        ("Only a person is affiliated.", "", "Only a person has a position."),
        ("The description fits ", "", IsOpen),
        ("More than ", ": name one by its id.", IsOpen),
        ("No ", "say \"isNew\": true.", IsOpen),
        ("The ids ", " are taken: choose one.", "A record of this name cannot be made here."),
        ("The id ", " is taken: choose one.", "A record of this name cannot be made here."),
        ("It could not be told in which language the text is", "", "We could not tell which language this is, so only quotation marks were read. Write the language below, and check again."),
        ("More than one may be meant, so nobody was chosen", "", "The text does not make clear who said it."),
    ];

    /// <summary>A sentence that is about no field.</summary>
    public static string Of(string sentence) => Of(sentence, "", _ => null);

    /// <summary>A sentence about a field.</summary>
    /// <param name="place">Where the field stands in the document, or the parameter of the query.</param>
    /// <param name="labelOf">What the page calls a place; null when it does not show it.</param>
    public static string Of(string sentence, string place, Func<string, string?> labelOf)
    {
        foreach (var (begin, end, onPages) in Others)
            if (sentence.StartsWith(begin, StringComparison.Ordinal) && sentence.EndsWith(end, StringComparison.Ordinal))
                return onPages;
        if (OtherContent().Match(sentence) is { Success: true } conflict)
            return $"It is on record already with something else at {Listed(conflict.Groups["fields"].Value, labelOf)}. Open that record to edit it, or leave that out.";
        if (RestsOn().IsMatch(sentence))
            return "Another record rests on it: delete or edit that first.";
        return InWordsOfPages(WithLabel(sentence, place, labelOf)).Replace(Extended, "", StringComparison.Ordinal);
    }

    /// <summary>What a problem is about as a whole.</summary>
    /// <inheritdoc cref="Of(string, string, Func{string, string?})"/>
    public static string Of(ProblemException problem, Func<string, string?> labelOf) => Of(problem.Detail, "", labelOf);

    // Of whoever is named at a place, what they are to the statement says more than that they have a name.
    private static string Listed(string fields, Func<string, string?> labelOf) => string.Join(", ", fields.Split(", ").Select(field => $"“{labelOf($"{field}[0].type") ?? InWordsOfPages(field)}”"));

    /// <summary>The sentences of the rules begin with the name of the field.</summary>
    private static string WithLabel(string sentence, string place, Func<string, string?> labelOf)
    {
        var name = place[(place.LastIndexOf('.') + 1)..];
        if (name.Length == 0 || !sentence.StartsWith($"{name} ", StringComparison.Ordinal) || labelOf(place) is not { } label)
            return sentence;
        var rest = sentence[name.Length..];
        return !rest.StartsWith(" is required", StringComparison.Ordinal) ? $"“{label}”{rest}"
            : rest.Contains("url names the source", StringComparison.Ordinal) ? $"“{label}” is needed, unless the address leads to a source on record."
            : $"“{label}” is needed.";
    }

    // What was written by somebody stands in quotation marks, and a reference is no word.
    private static string InWordsOfPages(string sentence) => OtherWords().Replace(sentence, found => found.Groups["word"].Value switch
    {
        "" => found.Value,
        "external id" => "identifier",
        "descriptor" => "description",
        var kind => OfKind(kind),
    });

    private static string OfKind(string name)
    {
        var words = WireNames<RecordKind>.TryParse(name.ToLowerInvariant(), out var kind) ? EnumWords.Of(kind) : name;
        return char.IsAsciiLetterUpper(name[0]) ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : words;
    }

    [GeneratedRegex(@"^\S+ is on record with other content \((?<fields>.+)\)\. Edit that record, or leave that out\.$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherContent();

    [GeneratedRegex(@"^\S+ rests on \S+: delete or edit that first\.$", RegexOptions.CultureInvariant)]
    private static partial Regex RestsOn();

    [GeneratedRegex(@"“[^”]*”|(?<!\w)'[^']*'(?!\w)|\b(?<word>[Aa]ffiliation|[Qq]uotation(?! mark)|[Cc]laim|unnamed-source|external id|descriptor)(?=s?\b)(?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherWords();
}
