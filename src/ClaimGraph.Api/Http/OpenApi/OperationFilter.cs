using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Scope = ClaimGraph.Api.Security.Scope;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Documents each operation from what its endpoint declares, which is also what it enforces.</summary>
internal sealed class OperationFilter(Access access) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<Operation>().FirstOrDefault() is not { } described)
            return;

        operation.OperationId = described.Id;
        operation.Summary = described.Summary;
        operation.Description = described.Description;
        operation.Parameters = [.. ParametersOf(operation, context)];
        if (metadata.OfType<BodyTaken>().FirstOrDefault() is { } body)
            operation.RequestBody = BodyOf(body, context);
        operation.Responses = ResponseList.Of(metadata, context);
        if (!metadata.OfType<IAllowAnonymous>().Any() && metadata.OfType<ScopeNeeded>().LastOrDefault() is { } needed)
            operation.Security = [.. SecurityOf(needed.Scope, context)];
    }

    private static IEnumerable<IOpenApiParameter> ParametersOf(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var found = operation.Parameters?.OfType<OpenApiParameter>() ?? [];
        foreach (var inPath in found.Where(parameter => parameter.In == ParameterLocation.Path))
        {
            inPath.Description = "The id.";
            yield return inPath;
        }
        foreach (var parameter in metadata.OfType<ParameterList>().LastOrDefault()?.Parameters ?? [])
            yield return ParameterSchemas.Of(parameter);
        foreach (var header in RequestHeaders.Of(context.ApiDescription.HttpMethod!, metadata))
            yield return header;
    }

    /// <summary>A key with the scope; and none, where callers without one may do it on this service.</summary>
    private IEnumerable<OpenApiSecurityRequirement> SecurityOf(Scope needed, OperationFilterContext context)
    {
        if (access.ScopeOfAnonymous >= needed)
            yield return [];
        yield return new()
        {
            [new OpenApiSecuritySchemeReference(OpenApiSetup.KeyScheme, context.Document)] = [WireNames<Scope>.Of(needed)],
        };
    }

    private static OpenApiRequestBody BodyOf(BodyTaken body, OperationFilterContext context) => new()
    {
        Required = true,
        Description = body.MaxRequestBodySize is { } most ? $"At most {most} bytes." : "A stream of any length.",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [body.MediaType] = new OpenApiMediaType
            {
                Schema = body.Document is { } document
                    ? context.SchemaGenerator.GenerateSchema(document, context.SchemaRepository)
                    : new OpenApiSchema { Type = JsonSchemaType.String },
                Example = Examples.ToSend(body.Example),
            },
        },
    };
}
