using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ClaimGraph.ApiTests.Description;

/// <summary>
/// Stands behind the client of every test and holds each answer against the document: its status, its media type, the code of a problem
/// and every field. So whatever any test makes the service answer is known to be declared.
/// </summary>
/// <param name="describe">The document of the service that is asked.</param>
internal sealed class DeclaredAnswers(Func<Task<ApiDescription>> describe) : DelegatingHandler
{
    /// <summary>Longer answers are only looked at from outside: holding them against their schemas takes too long.</summary>
    private const int LongestRead = 256 << 10;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var description = await describe();
        if (description.Find(request.Method, request.RequestUri!.AbsolutePath) is { } operation && await FaultOf(description, operation, request.Method, response) is { } fault)
            throw new InvalidOperationException($"{operation} ({request.Method} {request.RequestUri}) answered what is not declared: {fault}");
        return response;
    }

    private static async Task<string?> FaultOf(
        ApiDescription description, DescribedOperation operation, HttpMethod method, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status == StatusCodes.Status499ClientClosedRequest)
            return null; // Nobody hears it.
        if (!operation.Declares(status))
            return $"status {status}";
        if (method == HttpMethod.Head || response.Content.Headers.ContentType?.MediaType is not { } mediaType)
            return operation.ContentsOf(status) is { } missing && method != HttpMethod.Head ? $"{status} without {missing.First().Key}" : null;
        if (operation.ContentsOf(status)?.ContainsKey(mediaType) != true)
            return $"{status} as {mediaType}";
        var isReadable = mediaType is "application/json" or "application/problem+json" && response.Content.Headers.ContentEncoding.Count == 0;
        if (!isReadable || response.Content.Headers.ContentLength > LongestRead)
            return null;

        await response.Content.LoadIntoBufferAsync();
        var faults = description.Schemas.Faults(operation.SchemaOf(status, mediaType), JsonNode.Parse(await response.Content.ReadAsStringAsync())).ToList();
        return faults.Count == 0 ? null : $"{status}, {string.Join("; ", faults)}";
    }
}
