using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;

namespace ClaimGraph.Api.Reconciling;

/// <summary>Writes answers as data, or as the script that calls a function with them, which older clients ask for (JSONP).</summary>
internal static partial class ReconciliationAnswers
{
    private const string Callback = "callback";

    private const int LongestCallback = 100;

    private static readonly JsonSerializerOptions Options = DocumentJson.Strict(ReconciliationJsonContext.Default);

    /// <summary>Writes an answer in the way that the request asks for.</summary>
    /// <exception cref="ProblemException">It names no function, or comes from a page that may not be told.</exception>
    public static Task WriteAsync<T>(HttpContext http, T answer)
    {
        var callback = HttpMethods.IsPost(http.Request.Method) ? null : CallbackIn(http);
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, Options.GetTypeInfo(typeof(T)));
        if (callback is null)
            return LookupResponses.WriteAsync(http, json);
        http.Response.Headers.CacheControl = "no-cache";
        // The comment in front keeps the answer from being taken for a file of another sort.
        return Responses.WriteBytesAsync(
            http, StatusCodes.Status200OK, (byte[])[.. "/**/"u8, .. Encoding.ASCII.GetBytes(callback), .. "("u8, .. json, .. ");"u8], MediaTypes.ScriptUtf8);
    }

    private static string? CallbackIn(HttpContext http)
    {
        if (!http.Request.Query.TryGetValue(Callback, out var given) || given is [null or ""])
            return null;
        if (given is not [{ Length: <= LongestCallback } name] || !FunctionName().IsMatch(name))
        {
            const string Sentence = "The name of a function is expected: letters, digits, _, $ and dots.";
            throw new ProblemException(Problems.InvalidParameter, Sentence).At(Callback, Sentence);
        }

        // A script can be asked for by any page, whatever its origin, and then read: so it has to say where it comes from.
        return http.RequestServices.GetRequiredService<SharedOrigins>().MayRunScript(http.Request)
            ? name
            : throw new ProblemException(Problems.ForeignOrigin, "The request comes from a web page of another origin, which may not run answers as scripts.");
    }

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$]*(\.[A-Za-z_$][A-Za-z0-9_$]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionName();
}

/// <summary>JSON of the types that only reconciling answers, in the habits of the other documents.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ServiceManifest))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, ReconciliationResult>))]
[JsonSerializable(typeof(ExtensionAnswer))]
[JsonSerializable(typeof(ProposedProperties))]
[JsonSerializable(typeof(EntitySuggestions))]
[JsonSerializable(typeof(TypeSuggestions))]
[JsonSerializable(typeof(PropertySuggestions))]
[JsonSerializable(typeof(Flyout))]
internal sealed partial class ReconciliationJsonContext : JsonSerializerContext;
