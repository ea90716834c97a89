using System.Collections;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>Turns parameters into the collections that the driver can send.</summary>
internal static class BoltParameters
{
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal);

    private static object? Of(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        IReadOnlyDictionary<string, object?> map => Of(map),
        IEnumerable list => list.Cast<object?>().Select(Of).ToList(),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no Cypher parameter.", nameof(value)),
    };
}
