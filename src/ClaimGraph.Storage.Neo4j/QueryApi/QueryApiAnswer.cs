using System.Text.Json;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>What the Query API answered: rows, the state of the transaction, or an error that may come after rows.</summary>
internal sealed class QueryApiAnswer
{
    private readonly List<IReadOnlyList<object?>> rows = [];

    public CypherRows Rows => new(rows);

    public List<string> Bookmarks { get; } = [];

    /// <summary>Of an explicit transaction that is open.</summary>
    public string? TransactionId { get; private set; }

    /// <summary>The first error; nothing was committed then, whatever stands in <see cref="Rows"/>.</summary>
    public CypherException? Error { get; private set; }

    /// <summary>Reads a body to its end.</summary>
    /// <exception cref="JsonException">It is not such an answer, or ends early.</exception>
    public static QueryApiAnswer Read(ReadOnlySpan<byte> body)
    {
        var answer = new QueryApiAnswer();
        var json = new Utf8JsonReader(body);
        Require(ref json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("data"u8))
                answer.ReadData(ref json);
            else if (json.ValueTextEquals("bookmarks"u8))
                answer.ReadBookmarks(ref json);
            else if (json.ValueTextEquals("transaction"u8))
                answer.ReadTransaction(ref json);
            else if (json.ValueTextEquals("errors"u8))
                answer.ReadErrors(ref json);
            else
                Skip(ref json);
        }

        if (json.TokenType != JsonTokenType.EndObject || json.CurrentDepth != 0)
            throw new JsonException("The answer ends early.");
        return answer;
    }

    private void ReadData(ref Utf8JsonReader json)
    {
        Require(ref json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!json.ValueTextEquals("values"u8))
            {
                Skip(ref json);
                continue;
            }

            Require(ref json, JsonTokenType.StartArray);
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                rows.Add(ReadList(ref json));
        }
    }

    private void ReadBookmarks(ref Utf8JsonReader json)
    {
        json.Read();
        foreach (var bookmark in ReadList(ref json))
            Bookmarks.Add((string)bookmark!);
    }

    private void ReadTransaction(ref Utf8JsonReader json)
    {
        json.Read();
        TransactionId = ReadMap(ref json).GetValueOrDefault("id") as string;
    }

    private void ReadErrors(ref Utf8JsonReader json)
    {
        json.Read();
        foreach (var item in ReadList(ref json))
            if (item is IReadOnlyDictionary<string, object?> error)
                Error ??= new(error.GetValueOrDefault("code") as string ?? "", error.GetValueOrDefault("message") as string ?? "");
    }

    private static object? ReadValue(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => json.TryGetInt64(out var number) ? (object)number : json.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref json),
        JsonTokenType.StartObject => ReadMap(ref json),
        _ => throw new JsonException("A value was expected."),
    };

    private static List<object?> ReadList(ref Utf8JsonReader json)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            list.Add(ReadValue(ref json));
        return list;
    }

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = ReadValue(ref json);
        }

        return map;
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static void Require(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type)
            throw new JsonException("This is no answer of the Query API.");
    }
}
