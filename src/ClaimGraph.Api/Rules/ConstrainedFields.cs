using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Documents;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Rules;

/// <summary>
/// The fields of a type of document that are declared with constraints: <see cref="RequiredAttribute"/>, <see cref="MaxLengthAttribute"/>
/// of lists and dictionaries, <see cref="RangeAttribute"/>, <see cref="TextConstraintAttribute"/>. What they say is checked of every document of that type, wherever it stands.
/// </summary>
internal sealed class ConstrainedFields
{
    private static readonly ConcurrentDictionary<Type, ConstrainedFields> Known = new();

    private readonly Field[] fields;

    private ConstrainedFields(JsonTypeInfo type) => fields = [.. type.Properties.Select(Field.Of).Where(field => field.IsConstrained)];

    public static ConstrainedFields Of(Type type) =>
        Known.GetOrAdd(type, static type => new(DocumentJson.Options.GetTypeInfo(type)));

    /// <summary>Adds what is wrong with the fields of a document, each by itself.</summary>
    public void Check(object document, Faults faults)
    {
        foreach (var field in fields)
            field.Check(document, faults);
    }

    /// <summary>Whether a list holds more than its field may.</summary>
    public bool IsOverfull(string name, int count) => Array.Find(fields, field => field.Name == name) is { Most: { } most } && count > most;

    private sealed record Field(string Name, Func<object, object?> Get)
    {
        private bool IsRequired { get; init; }

        public int? Most { get; private init; }

        private RangeAttribute? Range { get; init; }

        private TextConstraintAttribute? Texts { get; init; }

        private SchemeKeysAttribute? Keys { get; init; }

        public bool IsConstrained => IsRequired || Most is not null || Texts is not null || Range is not null;

        public static Field Of(JsonPropertyInfo property)
        {
            var declared = property.AttributeProvider!;
            return new(property.Name, property.Get!)
            {
                IsRequired = declared.IsDefined(typeof(RequiredAttribute), inherit: true),
                Most = Declared<MaxLengthAttribute>(declared).FirstOrDefault()?.Length,
                Range = Declared<RangeAttribute>(declared).FirstOrDefault(),
                Texts = Declared<TextConstraintAttribute>(declared).FirstOrDefault(constraint => constraint is not SchemeKeysAttribute),
                Keys = Declared<SchemeKeysAttribute>(declared).FirstOrDefault(),
            };
        }

        public void Check(object document, Faults faults)
        {
            switch (Get(document))
            {
                case null when IsRequired:
                    faults.Add(Name, $"{Name} is required.");
                    break;
                case string text:
                    CheckText(Name, Name, text, faults);
                    break;
                case int or double when Range is { } range && !range.IsValid(Get(document)):
                    faults.Add(Name, string.Create(CultureInfo.InvariantCulture, $"{Name} is {range.Minimum} to {range.Maximum}."));
                    break;
                case ICollection several when several.Count > Most:
                    faults.Add(Name, string.Create(
                        CultureInfo.InvariantCulture, $"The most that can stand here is {Most}, not {several.Count}."));
                    break;
                case IReadOnlyList<string?> texts:
                    for (var index = 0; index < texts.Count; index++)
                        CheckText(string.Create(CultureInfo.InvariantCulture, $"{Name}[{index}]"), "The text", texts[index], faults);
                    break;
                case IReadOnlyDictionary<string, string?> texts:
                    CheckEntries(texts, faults);
                    break;
            }
        }

        private void CheckEntries(IReadOnlyDictionary<string, string?> texts, Faults faults)
        {
            foreach (var (key, text) in texts)
            {
                if (Keys?.FaultOf("A scheme", key) is { } fault)
                    faults.Add(Name, fault);
                else
                    CheckText($"{Name}.{key}", key, text, faults);
            }
        }

        private void CheckText(string place, string subject, string? text, Faults faults)
        {
            if (text is null)
                faults.Add(place, $"{subject} is required.");
            else if (Texts?.FaultOf(subject, text) is { } fault)
                faults.Add(place, fault);
        }

        private static IEnumerable<T> Declared<T>(ICustomAttributeProvider declared) where T : Attribute =>
            declared.GetCustomAttributes(typeof(T), inherit: true).Cast<T>();
    }
}
