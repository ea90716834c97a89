namespace ClaimGraph.Storage.Neo4j.Transport;

/// <summary>A statement as it is sent.</summary>
/// <param name="Text">Cypher; the same text every time, so that the server keeps its plan. Only parameters carry data.</param>
/// <param name="Parameters">
/// By name. A value is null, a <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/> or <see cref="double"/>,
/// an <see cref="IReadOnlyList{T}"/> of values, or an <see cref="IReadOnlyDictionary{TKey, TValue}"/> of values by name.
/// </param>
/// <param name="Access">Whether it may write; a server refuses a write that is sent as a read, and a cluster sends reads elsewhere.</param>
/// <param name="IsRepeatable">
/// Whether running it again after it has run, or half run, changes nothing more: then it is tried again when its answer is lost.
/// </param>
public sealed record CypherStatement(
    string Text, IReadOnlyDictionary<string, object?> Parameters, CypherAccess Access = CypherAccess.Read, bool IsRepeatable = true)
{
    /// <summary>No parameters.</summary>
    public static IReadOnlyDictionary<string, object?> None { get; } = new Dictionary<string, object?>();
}

/// <summary>What a statement may do.</summary>
public enum CypherAccess
{
    Read,
    Write,
}

/// <summary>What a statement answered.</summary>
/// <param name="Rows">
/// The values of each row in the order of <c>RETURN</c>. A value is null, a <see cref="string"/>, <see cref="bool"/>,
/// <see cref="long"/> or <see cref="double"/>, an <see cref="IReadOnlyList{T}"/> of values or an
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> of values by name; statements return nothing else.
/// </param>
public sealed record CypherRows(IReadOnlyList<IReadOnlyList<object?>> Rows);
