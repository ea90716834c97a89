using System.Text.Json.Nodes;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>The description of the API for programs (OpenAPI 3.1), and for people at <c>/swagger</c>.</summary>
internal static class OpenApiSetup
{
    /// <summary>The name of the keys' security scheme within the document.</summary>
    public const string KeyScheme = "key";

    private const string Version = "v1";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services
        .AddEndpointsApiExplorer()
        .AddSwaggerGen(Describe);

    public static void UseApiDescription(this WebApplication app)
    {
        app.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "ClaimGraph";
            options.SwaggerEndpoint($"/swagger/{Version}/swagger.json", "ClaimGraph");
        });
    }

    private static void Describe(SwaggerGenOptions options)
    {
        options.SwaggerDoc(Version, new()
        {
            Title = "ClaimGraph",
            Version = Version,
            Description = "Who said what: in which capacity, when, where, and in whose report.",
            License = new() { Name = "MIT", Identifier = "MIT" },
        });
        options.AddSecurityDefinition(KeyScheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key, which whoever runs the service gives out: cg_, 8 characters, _ and 43 more.",
        });
        // HEAD is answered wherever GET is, and needs no description of its own.
        options.DocInclusionPredicate((_, operation) => operation.HttpMethod != HttpMethods.Head);
        options.SupportNonNullableReferenceTypes();
        options.NonNullableReferenceTypesAsRequired();
        options.OperationFilter<OperationFilter>();
        options.SchemaFilter<EnumerationFilter>();
        options.SchemaFilter<ConstraintFilter>();
        options.MapType<PartialDate>(() => Text(
            "A date as far as it is known: 2025, 2025-05 or 2025-05-08; or EDTF level 1 (ISO 8601-2) as in 1985~, 199X, 2019/2021, ../2021.", PartialDate.Pattern, PartialDate.MaxLength, "2025-05-08"));
        options.MapType<Reference>(() => Text("kind:id", Reference.Pattern, Limits.ReferenceLength, "person:alexander-gabuev"));
        foreach (var comments in Directory.EnumerateFiles(AppContext.BaseDirectory, "ClaimGraph.*.xml"))
            options.IncludeXmlComments(() => DocComments.Read(comments));
    }

    private static OpenApiSchema Text(string description, string pattern, int maxLength, string example) => new()
    {
        Type = JsonSchemaType.String,
        Description = description,
        Pattern = pattern,
        MaxLength = maxLength,
        Examples = [JsonValue.Create(example)],
    };
}
