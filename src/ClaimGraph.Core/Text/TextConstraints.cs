using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Text;

/// <summary>
/// What a text in a document may be: in a field, in each item of a list of texts, or in each value of a dictionary. Said once, where the
/// field is declared: the rules of documents check it, and the description of the API states it.
/// </summary>
/// <param name="maxLength">Characters at most.</param>
/// <param name="pattern">See <see cref="Pattern"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
public abstract class TextConstraintAttribute(int maxLength, string pattern) : Attribute
{
    /// <summary>Characters at most: Unicode code points, as JSON Schema counts them.</summary>
    public int MaxLength => maxLength;

    /// <summary>A regular expression (ECMA-262, as JSON Schema has them) that every such text matches.</summary>
    public string Pattern => pattern;

    /// <summary>The format of such texts in JSON Schema; null when it knows none.</summary>
    public virtual string? Format => null;

    /// <summary>What is wrong with a text, in a sentence for whoever sent it; null when nothing is.</summary>
    /// <param name="field">What the sentence calls it.</param>
    /// <param name="text">The text.</param>
    public string? FaultOf(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A text has no more code points than UTF-16 units, so nearly all need no counting.
        var length = text.Length > maxLength ? CodePoints.Count(text) : 0;
        return length > maxLength ? FormattableString.Invariant($"{field} is {length} characters long; {maxLength} is the most.")
            : Fits(text) ? null
            : Refusal(field, text);
    }

    /// <summary>Whether a text that is not too long may stand here.</summary>
    protected abstract bool Fits(string text);

    /// <summary>Says what is expected instead of a text that does not fit.</summary>
    protected abstract string Refusal(string field, string text);
}

/// <summary>Any words, kept to the byte, but not blank. Of a text that is not blank something can be seen, which the pattern cannot tell of every one.</summary>
public sealed class TextAttribute(int maxLength) : TextConstraintAttribute(maxLength, @"\S")
{
    /// <inheritdoc/>
    protected override bool Fits(string text) => !BlankText.IsBlank(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) => text.AsSpan().IsWhiteSpace()
        ? $"{field} is blank; write something, or leave it out."
        : $"{field} is blank: it holds only characters that nobody sees; write something, or leave it out.";
}

/// <summary>A well-formed language tag (BCP 47, RFC 5646): <c>en</c>, <c>zh-Hans-CN</c>, <c>x-klingon</c>. Whether a subtag is registered is not asked.</summary>
public sealed partial class LanguageTagAttribute() : TextConstraintAttribute(Limits.LanguageTag, $"^{Form}$")
{
    // A tag of private use is nothing without what is behind the x.
    private const string Form = "([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[Xx](-[A-Za-z0-9]{1,8})+)";

    /// <inheritdoc/>
    protected override bool Fits(string text) => Tag.IsMatch(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) => $"{field} is a language tag (BCP 47), such as en or zh-Hans.";

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag { get; }
}

/// <summary>An absolute http or https address, without a user name or password in it.</summary>
public sealed class WebAddressAttribute()
    : TextConstraintAttribute(Limits.Url, @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s@/\\?#]+([/\\?#]\S*)?$")
{
    /// <inheritdoc/>
    public override string Format => "uri";

    /// <inheritdoc/>
    protected override bool Fits(string text) => WebAddress.IsOne(text) && !WebAddress.HoldsCredentials(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) => WebAddress.IsOne(text)
        ? $"{field} holds a user name or password; leave out what stands before the @."
        : $"{field} is an absolute http or https address, such as https://example.org/article.";
}

/// <summary>A SHA-256 in lower-case hexadecimal.</summary>
public sealed partial class Sha256Attribute() : TextConstraintAttribute(Digits, Form)
{
    private const int Digits = 64;
    private const string Form = "^[0-9a-f]{64}$";

    /// <inheritdoc/>
    protected override bool Fits(string text) => text.Length == Digits && Hexadecimal.IsMatch(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) => FormattableString.Invariant($"{field} is {Digits} lower-case hexadecimal digits.");

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal { get; }
}

/// <summary>An id that the service made from what a record says.</summary>
public sealed class HashedIdAttribute() : TextConstraintAttribute(ShortHash.Length, ShortHash.Pattern)
{
    /// <inheritdoc/>
    protected override bool Fits(string text) => ShortHash.IsShortHash(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) =>
        FormattableString.Invariant($"{field} is {ShortHash.Length} digits and lower-case letters that the service made; leave it out for something new.");
}

/// <summary>The keys of a dictionary are names of identifier schemes: <c>wikidata</c>, <c>gnd-id</c>.</summary>
public sealed partial class SchemeKeysAttribute() : TextConstraintAttribute(Limits.ExternalIdScheme, Form)
{
    private const string Form = "^[a-z0-9-]+$";

    /// <inheritdoc/>
    protected override bool Fits(string text) => !text.EndsWith('\n') && Scheme.IsMatch(text);

    /// <inheritdoc/>
    protected override string Refusal(string field, string text) =>
        FormattableString.Invariant($"A scheme is 1 to {Limits.ExternalIdScheme} lower-case letters, digits and hyphens, such as wikidata.");

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Scheme { get; }
}
