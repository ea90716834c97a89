using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.XPath;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>The comments of the code in the words of the API: fields by their JSON names, limits as numbers, values as they are written.</summary>
internal static partial class DocComments
{
    private static readonly Assembly[] Assemblies = [typeof(Limits).Assembly, typeof(DocComments).Assembly];

    /// <summary>Reads what the compiler wrote of the comments of an assembly.</summary>
    public static XPathDocument Read(string file)
    {
        var document = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        var members = document.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);
        foreach (var inherited in document.Descendants("inheritdoc").ToList())
            if ((string?)inherited.Attribute("cref") is { } name && members.TryGetValue(name, out var original))
                inherited.ReplaceWith(original.Nodes());
        foreach (var mention in document.Descendants("see").Where(see => see.Attribute("cref") is not null).ToList())
            mention.ReplaceWith(Spoken((string)mention.Attribute("cref")!));
        // What is null in the code is left out in JSON.
        foreach (var text in document.DescendantNodes().OfType<XText>())
            text.Value = Null().Replace(text.Value, found => found.Value[0] == 'N' ? "Left out" : "left out");

        using var reader = document.CreateReader();
        return new(reader);
    }

    private static object Spoken(string member)
    {
        var name = member[(member.LastIndexOf('.') + 1)..];
        var type = member[2..(member.Length - name.Length - 1)];
        var owner = Assemblies.Select(assembly => assembly.GetType(type)).FirstOrDefault(found => found is not null);
        return member[0] switch
        {
            'F' when owner is { IsEnum: true } => Code(ValueOf(owner, name)),
            'F' when owner?.GetField(name) is { IsLiteral: true } constant =>
                string.Create(CultureInfo.InvariantCulture, $"{constant.GetRawConstantValue()}"),
            'P' when owner?.GetProperty(name) is { } property => Code(NameOf(property)),
            _ => Code(name),
        };
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    // What never goes out as JSON keeps the name that it has in code.
    private static string ValueOf(Type enumeration, string name) =>
        JsonSerializer.SerializeToNode(Enum.Parse(enumeration, name), enumeration) is JsonValue value && value.TryGetValue<string>(out var word) ? word : name;

    private static XElement Code(string text) => new("c", text);

    [GeneratedRegex(@"\b[Nn]ull\b")]
    private static partial Regex Null();
}
