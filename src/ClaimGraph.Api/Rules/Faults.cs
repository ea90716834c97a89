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

    /// <summary>The shape is wrong: 400.</summary>
    public void Add(string field, string sentence) => found(new(PathOf(field), sentence));

    /// <summary>The shape is right, and the model does not allow it: 422.</summary>
    public void AddRule(string field, string sentence) => found(new(PathOf(field), sentence) { ErrorCode = Validation.Rule });

    /// <summary>Checks what is nested in a field, if it is there.</summary>
    public void Inside<T>(string field, T? value, Action<T, Faults> check) where T : class
    {
        if (value is not null)
            Enter((field, 0), value, check);
    }

    /// <summary>Checks every item of a list, if it is there and holds no more than a record may.</summary>
    public void Each<T>(string field, IReadOnlyList<T>? items, int limit, Action<T, Faults> check)
    {
        if (items is null || !IsWithin(field, items.Count, limit))
            return;
        place.Add((field, 0));
        for (var index = 0; index < items.Count; index++)
            Enter((null, index), items[index], check);
        place.RemoveAt(place.Count - 1);
    }

    /// <summary>Tells whether a collection holds no more than a record may; more is a fault.</summary>
    public bool IsWithin(string field, int count, int limit)
    {
        if (count <= limit)
            return true;
        Add(field, string.Create(CultureInfo.InvariantCulture, $"The most that can stand here is {limit}, not {count}."));
        return false;
    }

    /// <summary>Checks how long the texts of a list are together, if it is there.</summary>
    public void Together(string field, IEnumerable<string?>? texts, int limit)
    {
        var bytes = texts?.Sum(text => text is null ? 0L : Encoding.UTF8.GetByteCount(text));
        if (bytes > limit)
            Add(field, string.Create(CultureInfo.InvariantCulture, $"All together may be {limit} bytes long in UTF-8, not {bytes}."));
    }

    private void Enter<T>((string?, int) step, T value, Action<T, Faults> check)
    {
        place.Add(step);
        check(value, this);
        place.RemoveAt(place.Count - 1);
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
