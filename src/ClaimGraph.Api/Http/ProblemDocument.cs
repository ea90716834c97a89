using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Documents;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Http;

/// <summary>A problem as it is answered (RFC 9457).</summary>
internal sealed record ProblemDocument
{
    /// <summary>Identifier of the kind of problem: <c>urn:claimgraph:problem:</c> and the code.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in a sentence.</summary>
    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What is wrong this time.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required string Instance { get; init; }

    /// <summary>Stable name of the kind of problem; programs decide by it.</summary>
    public required string Code { get; init; }

    /// <summary>Sentences by place: a JSON path such as <c>quotations[0].source.title</c>, a query parameter or a header.</summary>
    public IReadOnlyDictionary<string, List<string>>? Errors { get; init; }

    /// <summary>The records that a description fits.</summary>
    public IReadOnlyList<Candidate>? Candidates { get; init; }

    /// <summary>Finds the request in the log.</summary>
    public required string TraceId { get; init; }

    public static ProblemDocument Of(ProblemException problem, string instance, string traceId) => new()
    {
        Type = problem.Kind.Type,
        Title = problem.Kind.Title,
        Status = problem.Kind.Status,
        Detail = problem.Detail,
        Instance = instance,
        Code = problem.Kind.Code,
        Errors = problem.Errors.Count == 0 ? null : problem.Errors,
        Candidates = problem.Candidates,
        TraceId = traceId,
    };
}

/// <summary>JSON of the types that only this API knows, in the habits of <see cref="DocumentJson"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext
{
    /// <summary>Metadata for writing a problem.</summary>
    public static JsonTypeInfo<ProblemDocument> Problem { get; } =
        (JsonTypeInfo<ProblemDocument>)DocumentJson.Strict(new ProblemJsonContext()).GetTypeInfo(typeof(ProblemDocument));
}
