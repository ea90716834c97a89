using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using Microsoft.OpenApi;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>The request headers an operation heeds, which follow from its method.</summary>
internal static class RequestHeaders
{
    public static IEnumerable<OpenApiParameter> Of(string method, IList<object> metadata)
    {
        var isRead = HttpMethods.IsGet(method);
        if (isRead && metadata.OfType<AnswerGiven>().Any(answer => answer.IsTagged))
            yield return Header("If-None-Match", "An ETag: answered 304 when nothing has changed.");
        if (HttpMethods.IsPut(method) || HttpMethods.IsDelete(method))
            yield return Header("If-Match", "The ETag of the record as it was read, or *. Without it the answer is 428.");
        // Whoever heeds a key refuses one that was given to another request.
        if (metadata.OfType<ProblemsGiven>().Any(given => given.Kinds.Contains(Problems.KeyReused)))
            yield return Header(Writes.KeyHeader, "The caller's name for this request, which is done once.", Limits.IdempotencyKey, "^[!-~]+$");
        if (metadata.IsWrite)
            yield return Header(
                Actors.Header, "Who asks, where no key is needed; with a key, for whom its owner asks. Both are kept in the change log.", Limits.Actor);
    }

    private static OpenApiParameter Header(string name, string description, int? longest = null, string? pattern = null) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = longest, Pattern = pattern },
    };
}
