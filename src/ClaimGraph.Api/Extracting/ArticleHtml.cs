using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimGraph.Api.Extracting;

/// <summary>Reads the text of an article out of a page.</summary>
/// <remarks>
/// What is not the article is left out: scripts, menus, asides, captions, forms. Blocks become paragraphs with a blank line between them; a
/// <c>q</c> or <c>blockquote</c> without marks of its own gets some. No script is run, nothing is fetched.
/// </remarks>
internal static class ArticleHtml
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "figcaption", "figure", "footer", "form", "button", "select", "textarea", "svg", "math",
        "iframe", "object", "audio", "video", "canvas", "head", "menu", "dialog", "input", "label",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre", "table", "tr", "td", "th", "dl", "dt",
        "dd", "header", "address", "hr", "body", "details", "summary",
    };

    /// <summary>The text; empty when there is none.</summary>
    public static async Task<string> TextOfAsync(string html, CancellationToken cancellation)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var document = await parser.ParseDocumentAsync(html, cancellation);
        var root = Root(document);
        return root is null ? "" : Read(root, cancellation);
    }

    /// <summary>The article with the most text; else what is called the main part; else all.</summary>
    private static IElement? Root(IDocument document)
    {
        IElement? best = null;
        var most = 0;
        foreach (var article in document.GetElementsByTagName("article"))
        {
            var length = article.GetElementsByTagName("p").Sum(paragraph => paragraph.ChildNodes.OfType<IText>().Sum(text => text.Data.Length)) + 1;
            if (length > most && article.ParentElement?.Closest("article") is null)
                (best, most) = (article, length);
        }

        return best ?? document.QuerySelector("main, [role=main]") ?? document.Body;
    }

    private static string Read(IElement root, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        // Elements are left by what stands on the stack behind their children: no depth of calls, however deep the page is.
        var stack = new Stack<(INode? Node, string? After)>();
        stack.Push((root, null));
        var steps = 0;
        while (stack.TryPop(out var next))
        {
            if ((++steps & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            switch (next.Node)
            {
                case null:
                    Close(text, next.After!);
                    break;
                case IText words:
                    Append(text, words.Data);
                    break;
                case IElement element when !LeftOut.Contains(element.LocalName) && !element.HasAttribute("hidden"):
                    Open(text, element, stack);
                    break;
                default:
                    break;
            }
        }

        return text.ToString().Trim();
    }

    private static void Open(StringBuilder text, IElement element, Stack<(INode?, string?)> stack)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            Break(text, 1);
            return;
        }

        var isBlock = Blocks.Contains(name);
        if (isBlock)
            Break(text, 2);
        var isQuoted = (name is "q" or "blockquote") && !HasMarks(element);
        if (isQuoted)
            text.Append('“');
        stack.Push((null, isQuoted ? isBlock ? "”\n\n" : "”" : isBlock ? "\n\n" : ""));
        for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
            stack.Push((child, null));
    }

    private static bool HasMarks(IElement element)
    {
        const int looked = 4_000;
        var words = element.TextContent.AsSpan().TrimStart();
        return words.IsEmpty || words[..Math.Min(words.Length, looked)].IndexOfAny("“„«»\"") >= 0;
    }

    private static void Close(StringBuilder text, string after)
    {
        if (after.StartsWith('”'))
        {
            while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
                text.Length--;
            text.Append('”');
        }

        if (after.EndsWith('\n'))
            Break(text, 2);
    }

    /// <summary>Ends the line, or the paragraph; never more than one blank line.</summary>
    private static void Break(StringBuilder text, int lines)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            if (text[^1] == '\n')
                lines = Math.Max(lines, text.Length > 1 && text[^2] == '\n' ? 2 : 1);
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '“')
            text.Append('\n', lines);
    }

    /// <summary>Spaces of any kind and number are one space, as a browser shows them.</summary>
    private static void Append(StringBuilder text, string words)
    {
        foreach (var letter in words)
            if (letter is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                if (!char.IsControl(letter))
                    text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n' or '“'))
                text.Append(' ');
    }
}
