using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Reading;

/// <summary>The fields of the form with which an article is read: its text, what is known of it, and what is made of each statement in it.</summary>
/// <remarks>The source is called as in the form of a statement, so that it is read, checked and told of alike.</remarks>
public static class ReadingFields
{
    /// <summary>The text of the article.</summary>
    public const string Text = "text";

    /// <summary>A file with the text, in its place.</summary>
    public const string File = "file";

    /// <summary>What tells the statements that were shown from any others, so that no choice is taken for one about other words.</summary>
    public const string Shown = "shown";

    /// <summary>Whether the text takes the place of another one that the source has.</summary>
    public const string Replaces = "replaces";

    /// <summary>The value of <see cref="StatementFields.Act"/> that goes back to the text.</summary>
    public const string Rewrite = "rewrite";

    /// <summary>In a statement: whether it is recorded.</summary>
    public const string Accepted = "accepted";

    /// <summary>In a statement: the statement on record that it is one more printing of; empty for a new one.</summary>
    public const string PrintingOf = "printingOf";

    /// <summary>In a statement: who said it.</summary>
    public const string Speaker = "speaker";

    /// <summary>In a statement: which of those said it who may be meant alike.</summary>
    public const string Rival = $"{Speaker}.rival";

    /// <summary>Where the scripts of China, Japan and Korea begin, in which a name has no space.</summary>
    private const char FirstUnspaced = '\u2E80';

    private const string Question = ".is-ask";
    private const string Kind = "kind";
    private const string Form = "form";
    private const string SaidOn = "saidOn";
    private const string TitleAsStated = "titleAsStated";

    /// <summary>What the fields of a statement are called.</summary>
    private static readonly Dictionary<string, string> OfStatement = new()
    {
        [Accepted] = "Record it",
        [PrintingOf] = "Record it as",
        [$"{Speaker}.type"] = "Who it is",
        [$"{Speaker}.name"] = "Speaker",
        [Rival] = "Speaker",
        [Kind] = "What sort of statement",
        [Form] = "How the words are printed",
        [SaidOn] = "Said on",
        [TitleAsStated] = "The speaker’s title as printed",
    };

    private static readonly HashSet<string> Single =
        [StatementFields.Act, StatementFields.Key, Text, File, Shown, Replaces];

    /// <summary>The statements, in the order of the text.</summary>
    public static FormList Statements { get; } = new("statements", Limits.ReviewedStatements, Kind);

    /// <summary>Those who speak, each once, and which record each of them is.</summary>
    public static FormList Names { get; } = new("names", Limits.ReviewedStatements, "name");

    /// <summary>Where a fault in a choice leads that was not made: the question.</summary>
    public static string QuestionOf(string name) => $"{name}{Question}";

    /// <summary>Whether the form has a field.</summary>
    public static bool Has(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Single.Contains(name) || IsOfSource(name) || Statements.PlaceOf(name) is var (_, part) && OfStatement.ContainsKey(part)
            || NamedPlaces.HasField(name, Names.Has);
    }

    /// <summary>Whether a field says what was chosen of the statements, or of those who speak in them.</summary>
    public static bool IsChoice(string name) => Statements.PlaceOf(name) is not null || Names.PlaceOf(name) is not null;

    /// <summary>What the form calls a field.</summary>
    public static string LabelOf(string name) => name switch
    {
        Text => "The text",
        File => "File",
        Replaces => "Keep this text instead",
        _ when Statements.PlaceOf(name) is var (index, part) => $"Statement {index + 1}: {OfStatement.GetValueOrDefault(part, FormFields.Unlabelled)}",
        _ when name.EndsWith(Question, StringComparison.Ordinal) || name.StartsWith($"{Names.Name}[", StringComparison.Ordinal) => "Who is meant",
        _ => StatementFields.LabelOf(name),
    };

    /// <summary>What a field of a statement is called beside that statement.</summary>
    public static string LabelInStatement(string part) => OfStatement[part];

    /// <summary>The kinds of those who may be named at a place; none where nobody is.</summary>
    public static IReadOnlyList<RecordKind> KindsAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Names.Has(path) || Statements.PlaceOf(path) is (_, Speaker) ? StatementFields.KindsAt(Speaker) : [];
    }

    /// <summary>The field at which something that is wrong with a place in a document is told.</summary>
    /// <param name="statement">Whose document it is, as the form calls it; null where it is that of the source.</param>
    public static string? FieldOf(string? statement, string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (statement is null)
            return Has(place) ? place : StatementFields.FieldOf($"{StatementFields.Source}.{place}");
        var last = place[(place.LastIndexOf('.') + 1)..];
        var part = place.StartsWith(Speaker, StringComparison.Ordinal) ? $"{Speaker}.name" : OfStatement.ContainsKey(last) ? last : Accepted;
        return $"{statement}.{part}";
    }

    /// <summary>What is said to be the name of whoever made a statement, with the kind; null where it is not said.</summary>
    public static (string Kind, string Name)? SpeakerOf(FormFields form, string statement)
    {
        ArgumentNullException.ThrowIfNull(form);
        var written = form.ValueOf($"{statement}.{Speaker}.name");
        var name = written.Length > 0 ? written : form.ValueOf($"{statement}.{Rival}");
        return name.Length > 0 ? (form.ValueOf($"{statement}.{Speaker}.type"), name) : null;
    }

    /// <summary>Whether a person is called by one name only, in a script that parts names by spaces: <c>Trump</c>.</summary>
    public static bool IsNameInPart(string kind, string name) =>
        kind == WireNames<RecordKind>.Of(RecordKind.Person) && !name.Any(letter => char.IsWhiteSpace(letter) || letter >= FirstUnspaced);

    /// <summary>Where a form says which record a speaker is; null where none is asked for: of unnamed sources, and where no name is written.</summary>
    public static string? NameOf(FormFields form, string statement) => SpeakerOf(form, statement) is { } speaker
        ? Names.WrittenIn(form).FirstOrDefault(row => (form.ValueOf($"{row}.type"), form.ValueOf($"{row}.name")) == speaker)
        : null;

    /// <summary>The same form with everybody who speaks in it named once. What was chosen for a name stays with it.</summary>
    public static FormFields WithNames(FormFields form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var chosen = Names.WrittenIn(form).ToLookup(row => (form.ValueOf($"{row}.type"), form.ValueOf($"{row}.name")));
        var values = form.Values.Where(pair => !Names.Has(FormList.ParentOf(pair.Key))).ToDictionary();
        var speakers = Statements.WrittenIn(form).Select(statement => SpeakerOf(form, statement)).OfType<(string Kind, string Name)>()
            .Where(speaker => speaker.Kind != WireNames<RecordKind>.Of(RecordKind.UnnamedSource)).Distinct();
        foreach (var (index, speaker) in speakers.Index())
        {
            var row = Names.Row(index);
            values[$"{row}.type"] = speaker.Kind;
            values[$"{row}.name"] = speaker.Name;
            if (chosen[speaker].FirstOrDefault() is not { } earlier)
                continue;
            values[$"{row}.is"] = form.ValueOf($"{earlier}.is");
            values[$"{row}.asked"] = form.ValueOf($"{earlier}.asked");
        }

        return form with { Values = values };
    }

    private static bool IsOfSource(string name) => name.StartsWith($"{StatementFields.Source}.", StringComparison.Ordinal) && StatementFields.Has(name);
}
