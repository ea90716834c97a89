using System.Globalization;
using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimGraph.Api.Rules;

/// <summary>Collects what is wrong with one description, by field.</summary>
/// <remarks>
/// Rules run for every line of an import. So each description has one rule that checks its plain fields with these, instead of one
/// rule for each field: that costs a third of the time, and a right document builds no message.
/// </remarks>
internal readonly struct Faults<T>(ValidationContext<T> context)
{
    private const int Sha256Digits = 64;

    /// <summary>The shape is wrong: 400.</summary>
    public void Add(string field, string sentence) => context.AddFailure(field, sentence);

    /// <summary>The shape is right, and the model does not allow it: 422.</summary>
    public void AddRule(string field, string sentence) =>
        context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(field), sentence) { ErrorCode = Validation.Rule });

    public void Require(string field, object? value)
    {
        if (value is null)
            Add(field, $"{field} is required.");
    }

    public void RequireText(string field, string? value, int limit)
    {
        Require(field, value);
        Text(field, value, limit);
    }

    /// <summary>Text that may be left out, but not be blank.</summary>
    public void Text(string field, string? value, int limit)
    {
        if (value is null)
            return;
        if (string.IsNullOrWhiteSpace(value))
            Add(field, $"{field} is blank; write something, or leave it out.");
        else if (value.Length > limit)
            Add(field, string.Create(CultureInfo.InvariantCulture, $"{field} is {value.Length} characters long; {limit} is the most."));
    }

    public void Language(string field, string? value)
    {
        if (value is null)
            return;
        if (value.Length > Limits.LanguageTag)
            Text(field, value, Limits.LanguageTag);
        else if (!LanguageTag.IsWellFormed(value))
            Add(field, $"{field} is a language tag (BCP 47), such as en or zh-Hans.");
    }

    public void WebAddress(string field, string? value)
    {
        if (value is null)
            return;
        if (value.Length > Limits.Url)
            Text(field, value, Limits.Url);
        else if (!Rules.WebAddress.IsOne(value))
            Add(field, $"{field} is an absolute http or https address, such as https://example.org/article.");
    }

    public void Sha256(string field, string? value)
    {
        if (value is not null && (value.Length != Sha256Digits || value.AsSpan().ContainsAnyExcept(Characters.LowerHexadecimal)))
            Add(field, string.Create(CultureInfo.InvariantCulture, $"{field} is {Sha256Digits} lower-case hexadecimal digits."));
    }

    /// <summary>A list holds no more than a record may.</summary>
    public void Count(string field, int? count, int limit)
    {
        if (count > limit)
            Add(field, string.Create(CultureInfo.InvariantCulture, $"{field} holds {count}; {limit} is the most."));
    }

    /// <summary>A field that does not belong here was left out.</summary>
    public void Absent(string field, object? value, string sentence)
    {
        if (value is not null)
            Add(field, sentence);
    }
}
