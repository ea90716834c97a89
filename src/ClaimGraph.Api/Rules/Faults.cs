using System.Globalization;
using System.Text;
using ClaimGraph.Api.Http;
using FluentValidation.Results;

namespace ClaimGraph.Api.Rules;

/// <summary>Collects what is wrong with one document, and knows where in it the check is.</summary>
/// <param name="found">Takes each failure.</param>
internal sealed class Faults(Action<ValidationFailure> found)
{
    private readonly List<(string? Field, int Index)> place = new(8);
    private ConstrainedFields? fields;

    /// <summary>The shape is wrong: 400.</summary>
    public void Add(string field, string sentence) => found(new(PathOf(field), sentence));

    /// <summary>The shape is right, and the model does not allow it: 422.</summary>
    public void AddRule(string field, string sentence) => found(new(PathOf(field), sentence) { ErrorCode = Validation.Rule });

    /// <summary>A field that does not belong here was left out.</summary>
    public void Absent(string field, object? value, string sentence)
    {
        if (value is not null)
            Add(field, sentence);
    }

    /// <summary>Checks a document: its fields by themselves, and what the rules say of them together.</summary>
    public void Whole<T>(T document, Action<T, Faults>? check) where T : class
    {
        var outer = fields;
        fields = ConstrainedFields.Of(typeof(T));
        fields.Check(document, this);
        check?.Invoke(document, this);
        fields = outer;
    }

    /// <summary>Checks what is nested in a field, if it is there.</summary>
    public void Inside<T>(string field, T? document, Action<T, Faults> check) where T : class
    {
        if (document is null)
            return;
        place.Add((field, 0));
        Whole(document, check);
        place.RemoveAt(place.Count - 1);
    }

    /// <summary>Checks what stands under a key of a field.</summary>
    public void Entry<T>(string field, string key, T? document, Action<T, Faults> check) where T : class
    {
        if (document is null)
            Add($"{field}.{key}", "Nothing stands here; leave its key out.");
        else
            Inside($"{field}.{key}", document, check);
    }

    /// <summary>Checks every item of a list, if it is there and holds no more than its field may.</summary>
    /// <param name="check">What is checked of an item beside its fields by themselves; null for nothing.</param>
    public void Each<T>(string field, IReadOnlyList<T?>? items, Action<T, Faults>? check = null) where T : class
    {
        if (items is null || fields!.IsOverfull(field, items.Count))
            return;
        place.Add((field, 0));
        for (var index = 0; index < items.Count; index++)
        {
            place.Add((null, index));
            if (items[index] is { } item)
                Whole(item, check);
            else
                Add("", "Nothing stands here; leave its place out.");
            place.RemoveAt(place.Count - 1);
        }
        place.RemoveAt(place.Count - 1);
    }

    /// <summary>Checks how long the texts of a list are together, if it is there.</summary>
    public void Together(string field, IEnumerable<string?>? texts, int limit)
    {
        var bytes = texts?.Sum(text => text is null ? 0L : Encoding.UTF8.GetByteCount(text));
        if (bytes > limit)
            Add(field, string.Create(CultureInfo.InvariantCulture, $"All together may be {limit} bytes long in UTF-8, not {bytes}."));
    }

    private string PathOf(string field)
    {
        var path = new StringBuilder();
        foreach (var (name, index) in place)
        {
            if (name is null)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                path.Append(path.Length == 0 ? "" : ".").Append(name);
        }
        return path.Append(path.Length == 0 || field.Length == 0 ? "" : ".").Append(field).ToString();
    }
}
