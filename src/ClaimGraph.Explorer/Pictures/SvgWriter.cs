using System.Globalization;
using System.Net;
using System.Text;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>Where the point of an arrow shows.</summary>
internal enum Pointing
{
    Right,
    Left,
    Down,
}

/// <summary>Writes a picture: geometry in attributes, looks by class, every text escaped.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();

    /// <summary>The whole picture.</summary>
    /// <param name="look">Its class: <c>wide</c> or <c>tall</c>.</param>
    /// <param name="name">What it shows, for those who do not see it.</param>
    public static string Picture(string look, double width, double height, string name, string hidden, string links) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg class=\"{look}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" role=\"group\" aria-label=\"{Escaped(name)}\"><g aria-hidden=\"true\">{hidden}</g>{links}</svg>");

    /// <summary>A number with one decimal at most.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A path.</summary>
    public SvgWriter Path(string look, string steps)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{look}\" d=\"{steps}\"/>");
        return this;
    }

    /// <summary>The head of an arrow.</summary>
    public SvgWriter Arrow(double x, double y, Pointing pointing, string look) => Path(
        $"a {look}".TrimEnd(),
        $"M{Number(x)} {Number(y)}{pointing switch { Pointing.Right => "l-8-4.5v9z", Pointing.Left => "l8-4.5v9z", _ => "l-4.5-8h9z" }}");

    public SvgWriter Rectangle(string look, double x, double y, double width, double height, double radius = 0)
    {
        var corners = radius > 0 ? $" rx=\"{Number(radius)}\"" : "";
        svg.Append(CultureInfo.InvariantCulture,
            $"<rect class=\"{look}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"{corners}/>");
        return this;
    }

    public SvgWriter Circle(string look, double x, double y, double radius)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{look}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"/>");
        return this;
    }

    /// <summary>A line of text, with a space in front, so that lines of one link are words of one name.</summary>
    /// <param name="lang">The language of the text; null where it is that of the page, or not known.</param>
    public SvgWriter Text(double x, double y, string text, string look, string? anchor = null, string? lang = null)
    {
        var anchored = $"{(anchor is null ? "" : $" text-anchor=\"{anchor}\"")}{(lang is null ? "" : $" lang=\"{Escaped(lang)}\"")}";
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" class=\"{look}\"{anchored}> {Escaped(text)}</text>");
        return this;
    }

    /// <summary>A link around what is drawn inside.</summary>
    /// <param name="name">What it is called: it begins with the words that are seen.</param>
    public SvgWriter Link(string address, string name, SvgWriter inside)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{Escaped(address)}\" aria-label=\"{Escaped(name)}\">{inside.svg}</a>");
        return this;
    }

    /// <summary>Something that is only seen, because a link says it already.</summary>
    public SvgWriter Hidden(SvgWriter inside)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g aria-hidden=\"true\">{inside.svg}</g>");
        return this;
    }

    public override string ToString() => svg.ToString();

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
