using System.Globalization;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What is checked of single fields.</summary>
internal static class FieldFaults
{
    private const int Sha256Digits = 64;

    extension(Faults faults)
    {
        public void Require(string field, bool isGiven)
        {
            if (!isGiven)
                faults.Add(field, $"{field} is required.");
        }

        public void RequireText(string field, string? value, int limit)
        {
            faults.Require(field, value is not null);
            faults.Text(field, value, limit);
        }

        /// <summary>Text that may be left out, but not be blank.</summary>
        public void Text(string field, string? value, int limit)
        {
            if (value is null)
                return;
            var subject = field.Length == 0 ? "The text" : field;
            if (string.IsNullOrWhiteSpace(value))
                faults.Add(field, $"{subject} is blank; write something, or leave it out.");
            else if (value.Length > limit)
                faults.Add(field, string.Create(CultureInfo.InvariantCulture,
                    $"{subject} is {value.Length} characters long; {limit} is the most."));
        }

        public void Language(string field, string? value)
        {
            if (value?.Length > Limits.LanguageTag)
                faults.Text(field, value, Limits.LanguageTag);
            else if (value is not null && !LanguageTag.IsWellFormed(value))
                faults.Add(field, $"{field} is a language tag (BCP 47), such as en or zh-Hans.");
        }

        public void WebAddress(string field, string? value)
        {
            if (value?.Length > Limits.Url)
                faults.Text(field, value, Limits.Url);
            else if (value is not null && !Rules.WebAddress.IsOne(value))
                faults.Add(field, $"{field} is an absolute http or https address, such as https://example.org/article.");
            else if (value is not null && Rules.WebAddress.HoldsCredentials(value))
                faults.Add(field, $"{field} holds a user name or password; leave out what stands before the @.");
        }

        public void Sha256(string field, string? value)
        {
            if (value is not null && (value.Length != Sha256Digits || value.AsSpan().ContainsAnyExcept(Characters.LowerHexadecimal)))
                faults.Add(field, string.Create(CultureInfo.InvariantCulture, $"{field} is {Sha256Digits} lower-case hexadecimal digits."));
        }

        /// <summary>A field that does not belong here was left out.</summary>
        public void Absent(string field, object? value, string sentence)
        {
            if (value is not null)
                faults.Add(field, sentence);
        }
    }
}
