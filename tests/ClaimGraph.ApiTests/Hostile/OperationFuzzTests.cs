using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Description;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Hostile;

/// <summary>Sound and hostile requests to every operation: each is answered as the document declares, and never by a failure.</summary>
internal sealed class OperationFuzzTests : ApiFixture
{
    private static readonly Gen<string> Ids = Gen.OneOf("CN", "alexander-gabuev", "nobody", "us-hegemony", "renmin-university-of-china");
    private static readonly Gen<string> Hostile = Gen.OneOf(HostileTexts.All);
    private static readonly Gen<string> Tags = Gen.OneOf("*", "\"1-0123456789abcdef\"", "\"99-x\"", "W/\"1-x\"", "nonsense", "");

    private ApiDescription description = null!;

    [OneTimeSetUp]
    public async Task ReadDescription() => description = await ApiDescription.Read(Talk);

    private readonly ConcurrentDictionary<(string Operation, int Status), int> seen = new();

    [Test]
    public async Task Every_answer_is_one_that_is_declared()
    {
        var requests =
            from operation in Gen.OneOf([.. description.Operations])
            from id in Gen.Frequency((3, Ids), (1, Hostile))
            from query in QueryOf(operation)
            from tag in Tags
            from body in BodyOf(operation)
            select (operation, id, query, tag, body);

        await requests.SampleAsync(async request =>
        {
            var (operation, id, query, tag, body) = request;
            var address = operation.Path.Replace("{id}", Uri.EscapeDataString(id)) + query;
            var content = operation.Body is { } declared ? Talk.Bytes(body, declared.Key) : null;
            var answer = await Send(operation.Method, address, content, tag.Length == 0 ? [] : [("If-Match", tag), ("If-None-Match", tag)]);

            // That it is declared, the client has seen to.
            if (answer.Status >= 500)
                throw new InvalidOperationException($"{operation} {address} answered {answer.Status}: {answer.Text}");
            seen.TryAdd((operation.Id, answer.Status), 0);
        }, iter: 6000, threads: 2, print: request =>
            $"{request.operation} {request.id} {request.query} {Encoding.UTF8.GetString(request.body)}");

        // Were all requests refused at the door, nothing would have been tried.
        Assert.That(seen.Keys.Select(pair => pair.Operation).Distinct(),
            Is.EquivalentTo(description.Operations.Select(operation => operation.Id)));
        // Only statuses that no run of this length misses by chance; the others have tests of their own.
        Assert.That(seen.Keys.Select(pair => pair.Status), Is.SupersetOf(new[] { 200, 201, 400, 404, 428 }));
    }

    private static Gen<string> QueryOf(DescribedOperation operation)
    {
        var names = operation.Queries.Select(parameter => (string)parameter["name"]!).Append("unknown").ToArray();
        var one =
            from name in Gen.OneOf(names)
            from value in Gen.Frequency((2, Gen.Const(SoundOf(operation, name))), (1, Hostile))
            select $"{name}={Uri.EscapeDataString(value)}";
        // Without what is required, all requests would be refused at the door.
        var required = operation.Queries.Where(parameter => parameter["required"]?.GetValue<bool>() == true)
            .Select(parameter => (string)parameter["name"]!)
            .Select(name => $"{name}={Uri.EscapeDataString(SoundOf(operation, name))}").ToList();
        return
            from pairs in one.List[0, 3]
            from whole in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
            let all = whole ? [.. required.Where(known => !pairs.Exists(pair => pair.StartsWith(known.Split('=')[0] + "=", StringComparison.Ordinal))), .. pairs] : pairs
            select all.Count == 0 ? "" : $"?{string.Join('&', all)}";
    }

    private static string SoundOf(DescribedOperation operation, string name)
    {
        var parameter = operation.Queries.FirstOrDefault(known => (string)known["name"]! == name);
        return (parameter?["example"] ?? parameter?["schema"]!["enum"]?[0] ?? parameter?["schema"]!["default"])?.ToString() ?? "1";
    }

    private static Gen<byte[]> BodyOf(DescribedOperation operation)
    {
        if (operation.Body?.Value?["example"] is not { } example)
            return Gen.Const(Array.Empty<byte>());
        if (example is not JsonObject document)
            return Gen.OneOf(Gen.Const((string)example!), Hostile).Select(Encoding.UTF8.GetBytes);

        var sound = Encoding.UTF8.GetBytes(document.ToJsonString());
        // What the examples show is on record; under another name or title and without its id it is new.
        var called = new[] { "name", "title", "text" }.FirstOrDefault(document.ContainsKey);
        var fresh = called is null
            ? Gen.Const(sound)
            : Gen.Int[0, int.MaxValue].Select(number => Encoding.UTF8.GetBytes(Fresh(document, called, number).ToJsonString()));
        var spoilt =
            from place in Gen.OneOf([.. document.Strings()])
            from text in Hostile
            select Encoding.UTF8.GetBytes(document.With(place, text).ToJsonString());
        var cut = Gen.Int[0, sound.Length].Select(length => sound[..length]);
        var flipped = Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte)
            .Select((at, value) => sound.Select((was, index) => index == at ? value : was).ToArray());
        return Gen.Frequency((2, Gen.Const(sound)), (2, fresh), (4, spoilt), (1, cut), (2, flipped));
    }

    private static JsonNode Fresh(JsonObject document, string called, int number)
    {
        var fresh = document.With(called, $"{document[called]} {number}").AsObject();
        fresh.Remove("id");
        return fresh;
    }
}
