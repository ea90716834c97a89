using ClaimGraph.Graph;

namespace ClaimGraph.Api.Extracting;

/// <summary>Tells before HTML is parsed whether it is built to take long: too deep, or with too many attributes.</summary>
/// <remarks>
/// A parser looks through all open elements and all attributes of a tag again and again, so that its time grows with their square. This looks at
/// each character once.
/// </remarks>
internal static class HtmlBounds
{
    /// <summary>Elements whose end tag may be left out or that have none: they are no sign of depth.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "br", "hr", "img", "input", "meta", "link", "area", "base",
        "col", "colgroup", "embed", "param", "source", "track", "wbr", "html", "head", "body", "path", "use", "circle", "rect", "line", "polygon", "rp", "rt",
    };

    private static readonly string[] Raw = ["script", "style", "textarea", "title", "noscript", "iframe", "xmp", "template"];

    /// <summary>What is wrong, in a sentence; null when nothing is.</summary>
    public static string? FaultOf(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = Behind(html, "-->", at + 4);
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            var name = html[start..end];
            if (name.Length == 0)
            {
                at++;
                continue;
            }

            var (behind, attributes, isClosed) = Tag(html, end);
            if (attributes > Limits.HtmlAttributes)
                return FormattableString.Invariant($"html has an element with more than {Limits.HtmlAttributes} attributes.");
            if (!isEnd && Raw.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                at = Behind(html, $"</{name}", behind);
                continue;
            }

            if (!Unclosed.Contains(name) && !isClosed)
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Limits.HtmlDepth)
                return FormattableString.Invariant($"html has elements nested more than {Limits.HtmlDepth} deep.");
            at = behind;
        }

        return null;
    }

    private static int Behind(string html, string sought, int from)
    {
        var at = html.IndexOf(sought, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length - 1 : at + sought.Length;
    }

    private static (int Behind, int Attributes, bool IsClosed) Tag(string html, int at)
    {
        var attributes = 0;
        var quote = '\0';
        var isParted = true;
        for (; at < html.Length; at++)
        {
            var letter = html[at];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                (quote, isParted) = (letter, true);
            else if (letter == '>')
                return (at, attributes, html[at - 1] == '/');
            else if (char.IsWhiteSpace(letter) || letter == '/')
                isParted = true;
            else if (isParted && letter != '=')
                (attributes, isParted) = (attributes + 1, false);
        }

        return (html.Length - 1, attributes, true);
    }
}
