using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Fills in forms and sends them as a browser does.</summary>
internal static partial class Forms
{
    /// <summary>What browsers send with a form of a page of ours.</summary>
    private static readonly (string, string)[] Browser =
        [("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"), ("Sec-Fetch-Site", "same-origin")];

    extension(Talk talk)
    {
        /// <summary>Sends fields.</summary>
        public Task<Answer> SendForm(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers) =>
            talk.SendForm(path, string.Join('&', fields.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")), headers);

        /// <summary>Sends a form as it is written.</summary>
        public Task<Answer> SendForm(string path, string body, params (string Name, string Value)[] headers) => talk.Send(
            HttpMethod.Post, path, Talk.Bytes(Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded"),
            [.. Browser.Where(header => !headers.Any(other => other.Name == header.Item1)), .. headers]);
    }

    extension(Answer page)
    {
        /// <summary>What stands in the fields of the page, as a browser would send it: no button.</summary>
        public Dictionary<string, string> Fields()
        {
            var fields = new Dictionary<string, string>();
            foreach (Match input in Input().Matches(page.Text))
                if (AttributeOf(input.Value, "name") is { } name && (!IsChoice(input.Value) || input.Value.Contains(" checked", StringComparison.Ordinal)))
                    fields[name] = AttributeOf(input.Value, "value") ?? "";
            foreach (Match area in Area().Matches(page.Text))
                fields[AttributeOf(area.Groups[1].Value, "name")!] = WebUtility.HtmlDecode(area.Groups[2].Value) is ['\n', .. var rest] ? rest : WebUtility.HtmlDecode(area.Groups[2].Value);
            foreach (Match select in Select().Matches(page.Text))
                fields[AttributeOf(select.Groups[1].Value, "name")!] = Chosen().Match(select.Groups[2].Value) is { Success: true } chosen
                    ? AttributeOf(chosen.Value, "value")! : AttributeOf(select.Groups[2].Value, "value")!;
            fields.Remove("q");
            return fields;
        }

        /// <summary>The form of the page, if it has one, in which fields are written as a body spells them.</summary>
        public string FormWith(string body)
        {
            var written = body.Split('&').Select(pair => pair.Split('=')[0]).ToHashSet();
            var rest = page.Fields().Where(pair => !written.Contains(pair.Key)).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
            return string.Join('&', rest.Append(body));
        }

        /// <summary>What a reader sees of the page, tags and all, with characters as they are.</summary>
        public string Read() => WebUtility.HtmlDecode(page.Text);
    }

    private static bool IsChoice(string input) =>
        input.Contains("type=\"radio\"", StringComparison.Ordinal) || input.Contains("type=\"checkbox\"", StringComparison.Ordinal);

    private static string? AttributeOf(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("(<textarea[^>]*>)([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("(<select[^>]*>)(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
