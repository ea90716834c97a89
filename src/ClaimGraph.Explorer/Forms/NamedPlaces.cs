using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Reading;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Forms;

/// <summary>The places of forms at which somebody or something is named: who may be, and which record was chosen for the name.</summary>
public static class NamedPlaces
{
    /// <summary>Whether a field says who is named at a place: the name, its kind, or the record that was chosen for it.</summary>
    /// <param name="isPlace">Whether a form has a place.</param>
    public static bool HasField(string name, Func<string, bool> isPlace)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(isPlace);
        var end = name.LastIndexOf('.');
        return end > 0 && name[(end + 1)..] is "type" or "name" or "is" or "asked" && isPlace(name[..end]);
    }

    /// <summary>The kinds of those who may be named at a place; none where nobody is.</summary>
    public static IReadOnlyList<RecordKind> KindsAt(string path) =>
        StatementFields.KindsAt(path) is { Count: > 0 } ofStatement ? ofStatement
        : ReadingFields.KindsAt(path) is { Count: > 0 } ofReading ? ofReading
        : RecordFields.KindsAt(path);

    /// <summary>Names a record on record at a place of a form, as the one that is meant by its name.</summary>
    /// <param name="values">The form, with the kind where the place has room for several.</param>
    public static void Choose(Dictionary<string, string> values, string path, EntityDescription entity)
    {
        ArgumentNullException.ThrowIfNull(values);
        values[$"{path}.name"] = Speakers.NameOf(entity);
        values[$"{path}.is"] = Speakers.ReferenceOf(entity).ToString();
        values[$"{path}.asked"] = AskedOf(new(values), path);
    }

    /// <summary>For whom a choice between records was made: it says nothing of another name.</summary>
    public static string AskedOf(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return $"{KindAt(form, path)} {form.ValueOf($"{path}.name")}";
    }

    /// <summary>What was chosen for the name that stands at a place; empty when nothing was, or for another name.</summary>
    public static string ChosenAt(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.ValueOf($"{path}.asked") == AskedOf(form, path) ? form.ValueOf($"{path}.is") : "";
    }

    /// <summary>What sort of entity is named at a place, as it was written; where only one fits, that one.</summary>
    public static string KindAt(FormFields form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        return KindsAt(path) is [var only] ? WireNames<RecordKind>.Of(only) : form.ValueOf($"{path}.type");
    }
}
