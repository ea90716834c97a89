using System.Globalization;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Every status an operation answers: those it declares, and the problems that follow from what it takes.</summary>
internal static class ResponseList
{
    public static OpenApiResponses Of(IList<object> metadata, OperationFilterContext context)
    {
        var responses = new OpenApiResponses();
        var answers = metadata.OfType<AnswerGiven>().ToList();
        foreach (var answer in answers)
            responses.Add(Key(answer.Status), Success(answer, context));
        if (HttpMethods.IsGet(context.ApiDescription.HttpMethod!) && answers.Exists(answer => answer.IsTagged))
            responses.Add(Key(StatusCodes.Status304NotModified), new OpenApiResponse { Description = "The caller has it already." });

        foreach (var problems in ProblemsOf(metadata, context).Distinct().GroupBy(kind => kind.Status).OrderBy(group => group.Key))
            responses.Add(Key(problems.Key), Problem([.. problems], context));
        return responses;
    }

    private static IEnumerable<ProblemKind> ProblemsOf(IList<object> metadata, OperationFilterContext context)
    {
        yield return Problems.BadRequest;
        yield return Problems.InvalidParameter;
        yield return Problems.MethodNotAllowed;
        yield return Problems.TargetTooLong;
        yield return Problems.HeadersTooLarge;
        if (metadata.OfType<BodyTaken>().Any())
            yield return Problems.RequestTimeout;
        if (metadata.OfType<ParameterList>().Any(list => list.Parameters.Contains(Parameter.Cursor)))
            yield return Problems.InvalidCursor;
        if (metadata.IsWrite)
        {
            yield return Problems.InvalidHeader;
            yield return Problems.OutcomeUnknown;
            yield return Problems.NotReadBack;
        }
        if (metadata.OfType<BodyTaken>().Any(body => body.Document is not null))
        {
            yield return Problems.InvalidDocument;
            yield return Problems.InvalidText;
        }
        foreach (var kind in metadata.OfType<ProblemsGiven>().SelectMany(given => given.Kinds))
            yield return kind;
        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            yield return Problems.KeyRequired;
            yield return Problems.InvalidKey;
            yield return Problems.InsufficientScope;
            yield return Problems.RateLimited;
        }
        yield return Problems.ForeignOrigin;
        yield return Problems.UnknownHost;
        yield return Problems.InternalError;
        yield return Problems.StoreUnavailable;
        yield return Problems.Busy;
        yield return Problems.Deadline;
    }

    private static OpenApiResponse Success(AnswerGiven answer, OperationFilterContext context)
    {
        var response = new OpenApiResponse { Description = answer.Summary, Headers = HeadersOf(answer) };
        if (answer.Example is not { } example)
            return response;
        if (answer is { Document: null, Kind: null })
            response.Content = new Dictionary<string, IOpenApiMediaType> { [answer.MediaType] = OfExample(Examples.Of(example)) };
        else
            response.Content = DocumentOf(answer, example, context);
        foreach (var (mediaType, other) in answer.OtherMediaTypes)
            response.Content[mediaType] = OfExample(Examples.Of(other));
        return response;
    }

    private static Dictionary<string, IOpenApiMediaType> DocumentOf(AnswerGiven answer, string example, OperationFilterContext context)
    {
        var schema = SchemaOf(answer, context);
        return answer.IsPage
            ? Content(answer.MediaType, PageSchema.Of(schema, answer.More ?? [], context), Examples.PageOf(example, answer.More ?? []))
            : Content(answer.MediaType, schema, Examples.Of(example));
    }

    /// <summary>A form of an answer that is described by what it looks like: JSON of another vocabulary, or text.</summary>
    private static OpenApiMediaType OfExample(JsonNode example) => new()
    {
        Schema = new OpenApiSchema
        {
            Type = example switch { JsonObject => JsonSchemaType.Object, JsonArray => JsonSchemaType.Array, _ => JsonSchemaType.String },
        },
        Example = example,
    };

    private static IOpenApiSchema SchemaOf(AnswerGiven answer, OperationFilterContext context)
    {
        if (answer.Kind is { } kind)
        {
            return answer is { Shape: { } name, More: { } more }
                ? Shapes.Reference(name, Shape.Answered(kind), more, context.SchemaGenerator, context.SchemaRepository)
                : Shapes.Reference(Shape.Answered(kind).Name, context.SchemaGenerator, context.SchemaRepository);
        }
        if (answer is { Document: { } first, Others: { Count: > 0 } others })
            return new OpenApiSchema { AnyOf = [.. others.Prepend(first).Select(one => context.SchemaGenerator.GenerateSchema(one, context.SchemaRepository))] };
        return context.SchemaGenerator.GenerateSchema(answer.Document!, context.SchemaRepository);
    }

    private static Dictionary<string, IOpenApiHeader> HeadersOf(AnswerGiven answer)
    {
        var headers = new Dictionary<string, IOpenApiHeader>();
        if (answer.IsTagged)
            headers.Add("ETag", Header("Version and content: \"3-0123456789abcdef\"."));
        if (answer.IsPage)
            headers.Add("Link", Header("The next page: <...>; rel=\"next\"."));
        if (answer.Status == StatusCodes.Status201Created)
            headers.Add("Location", Header("The address of the record."));
        return headers;
    }

    /// <summary>The answer that is one of some problems of one status; described once, since most operations have it.</summary>
    private static OpenApiResponseReference Problem(ProblemKind[] kinds, OperationFilterContext context)
    {
        var name = string.Join('.', kinds.Select(kind => kind.Code));
        var known = (context.Document.Components ??= new()).Responses ??= new Dictionary<string, IOpenApiResponse>();
        if (!known.ContainsKey(name))
            known.Add(name, DescribeProblem(kinds, context));
        return new(name, context.Document);
    }

    private static OpenApiResponse DescribeProblem(ProblemKind[] kinds, OperationFilterContext context) => new()
    {
        Description = string.Join(" ", kinds.Select(kind => $"`{kind.Code}`: {kind.Title}")),
        Headers = kinds[0].Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable
            ? new Dictionary<string, IOpenApiHeader> { ["Retry-After"] = Header("Seconds to wait before trying again.") }
            : null,
        Content = Content(
            MediaTypes.Problem,
            ProblemSchema(kinds, context),
            new JsonObject
            {
                ["type"] = kinds[0].Type,
                ["title"] = kinds[0].Title,
                ["status"] = kinds[0].Status,
                ["detail"] = kinds[0].Title,
                ["instance"] = Addresses.Root,
                ["code"] = kinds[0].Code,
                ["traceId"] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
            }),
    };

    /// <summary>A problem with one of the codes of its status.</summary>
    private static OpenApiSchema ProblemSchema(ProblemKind[] kinds, OperationFilterContext context) => new()
    {
        AllOf =
        [
            context.SchemaGenerator.GenerateSchema(typeof(ProblemDocument), context.SchemaRepository),
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "code" },
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["code"] = new OpenApiSchema
                    {
                        Type = JsonSchemaType.String,
                        Enum = [.. kinds.Select(kind => (JsonNode)JsonValue.Create(kind.Code))],
                    },
                },
            },
        ],
    };

    private static Dictionary<string, IOpenApiMediaType> Content(string mediaType, IOpenApiSchema schema, JsonNode example) =>
        new() { [mediaType] = new OpenApiMediaType { Schema = schema, Example = example } };

    private static OpenApiHeader Header(string description) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
