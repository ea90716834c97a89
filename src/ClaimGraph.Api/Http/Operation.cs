using ClaimGraph.Graph;
using Microsoft.AspNetCore.Http.Metadata;

namespace ClaimGraph.Api.Http;

/// <summary>What an endpoint does, for callers: one sentence, and more where it is needed.</summary>
internal sealed record Operation(string Id, string Summary, string? Description);

/// <summary>The body an endpoint takes.</summary>
/// <param name="Document">Its type when it is JSON, whose rules must be registered; null when it is not.</param>
/// <param name="MaxRequestBodySize">Bytes at most; null without a limit.</param>
/// <param name="Example">The name of an example (a file of that name beside the OpenAPI code).</param>
/// <param name="Kind">What the document records, when that is more than its type says.</param>
internal sealed record BodyTaken(Type? Document, string MediaType, long? MaxRequestBodySize, string Example, RecordKind? Kind = null)
    : IRequestSizeLimitMetadata;

/// <summary>One answer an endpoint gives when all is well.</summary>
/// <param name="Document">Its type, or null when it has no JSON body.</param>
/// <param name="Example">The name of an example, or null without a body.</param>
/// <param name="IsPage">Whether it is a page of such documents.</param>
/// <param name="IsTagged">Whether it has an ETag, so that reads may be answered 304.</param>
/// <param name="More">What it says beside the record or, a page, its items.</param>
/// <param name="Kind">What record the document is, when it is one.</param>
/// <param name="Shape">What the record is called with what is said beside it.</param>
internal sealed record AnswerGiven(
    int Status, string Summary, Type? Document = null, string? Example = null, string MediaType = MediaTypes.Json, bool IsPage = false,
    bool IsTagged = false, IReadOnlyList<AnswerField>? More = null, RecordKind? Kind = null, string? Shape = null)
{
    /// <summary>The types of other documents that the answer may be, by what was asked.</summary>
    public IReadOnlyList<Type> Others { get; init; } = [];

    /// <summary>The other media types that the same is answered as, each with the name of an example.</summary>
    public IReadOnlyList<(string MediaType, string Example)> OtherMediaTypes { get; init; } = [];
}

/// <summary>A field of an answer beside the record or the items of the page.</summary>
/// <param name="Example">An example in JSON, when it is never left out.</param>
internal sealed record AnswerField(string Name, Type Type, string Summary, string? Example = null);

/// <summary>The problems an endpoint answers beside those that any may.</summary>
internal sealed record ProblemsGiven(IReadOnlyList<ProblemKind> Kinds);
