namespace ClaimGraph.Api.Http;

/// <summary>One sort of answer that is not a success.</summary>
/// <param name="Code">Stable: programs decide by it.</param>
/// <param name="Title">The same for every problem of this kind; what is special stands in the detail.</param>
internal sealed record ProblemKind(int Status, string Code, string Title)
{
    /// <summary>The identifier of the kind (RFC 9457, <c>type</c>).</summary>
    public string Type { get; } = $"urn:claimgraph:problem:{Code}";
}
