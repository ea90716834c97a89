using System.Globalization;
using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.ApiTests.Description;

/// <summary>
/// What the document says of a field is what is checked of it: as much as it allows is taken, one more is refused with that number,
/// and what it requires is missed.
/// </summary>
internal sealed class LimitTests : ApiFixture
{
    private static readonly Dictionary<string, string> Fitting = new()
    {
        [ShortHash.Pattern] = "0",
        [Slug.Pattern] = "a",
        [CountryCodes.Pattern] = "A",
        ["^[0-9a-f]{64}$"] = "0",
    };

    private ApiDescription description = null!;

    [OneTimeSetUp]
    public async Task ReadDescription() => description = await ApiDescription.Read(Talk);

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task A_field_takes_as_much_as_is_declared_and_no_more(string address)
    {
        var (path, document, fields) = await FieldsOf(address);
        var tried = 0;
        foreach (var field in fields.Where(field => field.Limit is not null))
        {
            var limit = field.Limit!.Value;
            var number = limit.ToString(CultureInfo.InvariantCulture);
            var most = await Post(path, field.In(document, field.Filled(limit)).ToJsonString());
            var more = await Post(path, field.In(document, field.Filled(limit + 1)).ToJsonString());

            Assert.That(SentencesAt(most, field.Place), Has.None.Contains(number), $"{field.Place} of {limit}: {most.Text}");
            Assert.That(more.Status, Is.EqualTo(400).Or.EqualTo(422), field.Place);
            Assert.That(SentencesAt(more, field.Place), Is.Not.Empty, $"{field.Place} of {limit + 1}: {more.Text}");
            // Of what has a form, the form is told.
            if (field.HoldsWords)
                Assert.That(SentencesAt(more, field.Place), Has.Some.Contains(number), field.Place);
            tried++;
        }

        Assert.That(tried, Is.Positive);
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task What_is_required_is_missed_and_what_is_not_declared_is_refused(string address)
    {
        var (path, document, fields) = await FieldsOf(address);
        foreach (var field in fields.Where(field => field.IsRequired && field.IsIn(document)))
        {
            var without = await Post(path, field.Without(document).ToJsonString());
            Assert.That(without.Status, Is.EqualTo(400), $"{field.Place}: {without.Text}");
            Assert.That(without.ErrorPlaces, Does.Contain(field.Place));
        }
        foreach (var parent in fields.Select(field => field.Parent).Distinct().Where(parent => parent.Length == 0 || document.At(parent) is JsonObject))
        {
            var other = document.DeepClone();
            (parent.Length == 0 ? other : other.At(parent)!)["undeclared"] = 1;
            var place = parent.Length == 0 ? "undeclared" : $"{parent}.undeclared";

            // Of a dictionary the keys are the caller's.
            if (!parent.EndsWith("externalIds", StringComparison.Ordinal))
                (await Post(path, other.ToJsonString())).RequireProblem(400, "invalid-document", place);
        }
    }

    [Test]
    public async Task A_parameter_takes_as_much_as_is_declared_and_no_more()
    {
        var tried = 0;
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Get))
        {
            foreach (var parameter in operation.Queries.Where(parameter => parameter["schema"]!["maxLength"] is not null))
            {
                var name = (string)parameter["name"]!;
                var limit = (int)parameter["schema"]!["maxLength"]!;
                // A cursor that is long enough is not one that was answered, and a date no date.
                if (name is "cursor" || (string?)parameter["schema"]!["pattern"] is { } pattern && pattern == Time.PartialDate.Pattern)
                    continue;
                var start = (string?)parameter["schema"]!["pattern"] is { } reference && reference.StartsWith("^(", StringComparison.Ordinal)
                    ? $"{reference[2..reference.IndexOf(')', StringComparison.Ordinal)].Split('|').MaxBy(kind => kind.Length)}:"
                    : name == "speaker" ? "unnamed-source:" : "";
                var most = await Get(operation.Address("CN", (name, start + new string('a', limit - start.Length))));
                var more = await Get(operation.Address("CN", (name, start + new string('a', limit + 1 - start.Length))));

                Assert.That(most.Status, Is.Not.EqualTo(400), $"{operation} {name} {limit}: {most.Text}");
                more.RequireProblem(400, "invalid-parameter", name);
                tried++;
            }
        }
        Assert.That(tried, Is.GreaterThan(10));
    }

    [Test]
    public async Task Characters_are_counted_as_JSON_Schema_counts_them()
    {
        var most = string.Concat(Enumerable.Repeat("😀", Limits.Name));

        Assert.That((await Post("/api/v1/topics", $$"""{"name":"{{most}}"}""")).Status, Is.EqualTo(201));
        (await Post("/api/v1/topics", $$"""{"name":"{{most}}😀"}""")).RequireProblem(400, "invalid-document", "name");
    }

    private async Task<(string Path, JsonObject Document, IReadOnlyList<Field> Fields)> FieldsOf(string address)
    {
        var sample = await Samples.For(Talk, address);
        var operation = description.Find(HttpMethod.Post, sample.Address)!;
        var fields = new List<Field>();
        Walk(operation.Body!.Value.Value!["schema"]!, sample.Document, "", fields);
        return (sample.Address, sample.Document, fields);
    }

    private void Walk(JsonNode schema, JsonNode? value, string place, List<Field> fields)
    {
        var declared = Resolved(schema);
        var required = declared["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (name, property) in declared["properties"]?.AsObject() ?? [])
        {
            var field = new Field(place, name, Resolved(property!), required.Contains(name));
            var held = value?[name];
            if (field.Limit is not null && held is not null || required.Contains(name) || name is "id" or "note" or "textSha256")
                fields.Add(field);
            if (held is JsonObject)
                Walk(property!, held, field.Place, fields);
            else if (held is JsonArray { Count: > 0 } items)
                WalkItem(field, items[0]!, fields);
        }
        if (declared["additionalProperties"] is JsonObject values && value is JsonObject { Count: > 0 } entries)
            fields.Add(new(place, entries.First().Key, Resolved(values), false));
    }

    private void WalkItem(Field list, JsonNode item, List<Field> fields)
    {
        var schema = list.Schema["items"]!;
        if (item is JsonObject)
            Walk(schema, item, $"{list.Place}[0]", fields);
        else
            fields.Add(new($"{list.Place}[0]", "", Resolved(schema), false));
    }

    private JsonObject Resolved(JsonNode schema) =>
        ((string?)schema["$ref"] is { } reference ? description.Resolve(reference) : schema)!.AsObject();

    private static IEnumerable<string> SentencesAt(Answer answer, string place) =>
        answer.Status < 400 ? [] : answer.Body["errors"]?[place]?.AsArray().Select(sentence => (string)sentence!) ?? [];

    /// <summary>A field of a document, and what is declared of it.</summary>
    /// <param name="Parent">Where the object stands that it is in.</param>
    /// <param name="Name">Empty for the item of a list.</param>
    private sealed record Field(string Parent, string Name, JsonObject Schema, bool IsRequired)
    {
        public string Place => Name.Length == 0 ? Parent : Parent.Length == 0 ? Name : $"{Parent}.{Name}";

        public string? Pattern => (string?)Schema["pattern"];

        public int? Limit => (int?)(Schema["maxLength"] ?? Schema["maxItems"] ?? Schema["maxProperties"]);

        public bool HoldsWords => Pattern is null or @"\S" || Pattern.Contains("[Xx]", StringComparison.Ordinal) || (string?)Schema["format"] == "uri";

        public bool IsIn(JsonObject document) => Name.Length > 0 && Owner(document) is JsonObject owner && owner.ContainsKey(Name);

        /// <summary>A value of that length, of the sort that stands there.</summary>
        public Func<JsonNode?, JsonNode> Filled(int length) => held => held switch
        {
            JsonArray items => new JsonArray([.. Enumerable.Range(0, length).Select(_ => items[0]!.DeepClone())]),
            JsonObject => new JsonObject(Enumerable.Range(0, length).Select(number => KeyValuePair.Create($"scheme-{number}", (JsonNode?)"1"))),
            _ => JsonValue.Create(Text(length)),
        };

        /// <summary>A copy of a document with another value here.</summary>
        public JsonNode In(JsonObject document, Func<JsonNode?, JsonNode> value)
        {
            var copy = document.DeepClone().AsObject();
            if (Name.Length == 0)
                copy.At(Place)!.ReplaceWith(value(copy.At(Place)));
            else
                Owner(copy)![Name] = value(Owner(copy)![Name]);
            return copy;
        }

        public JsonNode Without(JsonObject document)
        {
            var copy = document.DeepClone().AsObject();
            Owner(copy)!.AsObject().Remove(Name);
            return copy;
        }

        private JsonNode? Owner(JsonObject document) => Parent.Length == 0 ? document : document.At(Parent);

        private string Text(int length)
        {
            if (Pattern is { } pattern && Fitting.TryGetValue(pattern, out var one))
                return string.Concat(Enumerable.Repeat(one, length));
            if ((string?)Schema["format"] == "uri")
                return $"https://e.org/{new string('a', length - "https://e.org/".Length)}";
            if (Pattern is { } references && references.StartsWith("^(person|", StringComparison.Ordinal))
                return $"person:{new string('a', length - "person:".Length)}";
            if (Pattern is { } tag && tag.Contains("[Xx]", StringComparison.Ordinal))
                return string.Concat("deu", string.Concat(Enumerable.Repeat("-a", length / 2)))[..length].TrimEnd('-').PadRight(length, 'b');
            return new('a', length);
        }
    }
}
