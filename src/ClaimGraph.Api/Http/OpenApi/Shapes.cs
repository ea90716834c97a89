using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Makes the schemas of shapes out of those of the documents that they are shapes of.</summary>
internal static class Shapes
{
    /// <summary>A reference to the schema of a shape, which is made when it is asked for first.</summary>
    public static OpenApiSchemaReference Reference(string name, ISchemaGenerator generator, SchemaRepository repository)
    {
        if (!repository.Schemas.ContainsKey(name))
        {
            var schema = repository.AddDefinition(name, new OpenApiSchema());
            if (name == Shape.Speaker)
                FillSpeaker((OpenApiSchema)repository.Schemas[name], generator, repository);
            else
                Fill((OpenApiSchema)repository.Schemas[name], Shape.Of(name), generator, repository);
            return schema;
        }
        return new(name);
    }

    /// <summary>A reference to the schema of a shape with what answers say beside it, which is made when it is asked for first.</summary>
    public static OpenApiSchemaReference Reference(
        string name, Shape shape, IReadOnlyList<AnswerField> more, ISchemaGenerator generator, SchemaRepository repository)
    {
        if (repository.Schemas.ContainsKey(name))
            return new(name);
        var schema = new OpenApiSchema();
        var reference = repository.AddDefinition(name, schema);
        Fill(schema, shape, generator, repository);
        foreach (var field in more)
            schema.Properties![field.Name] = Field(field, generator, repository);
        return reference;
    }

    /// <summary>The schema of what an answer says beside a record or the items of a page.</summary>
    public static IOpenApiSchema Field(AnswerField field, ISchemaGenerator generator, SchemaRepository repository)
    {
        var schema = generator.GenerateSchema(field.Type, repository);
        schema.Description = field.Summary;
        return schema;
    }

    /// <summary>Gives what is nested in a document of that type the shape that it has there.</summary>
    public static void Apply(OpenApiSchema schema, SchemaFilterContext context)
    {
        var document = context.Type.BaseType!;
        if (document is { IsAbstract: false } && document.IsAssignableTo(typeof(Description)))
        {
            // A record, and what only this answer says of it.
            var record = Shape.All.First(shape => shape.Document == document);
            schema.Required!.UnionWith(record.Always);
            foreach (var (field, shape) in record.Inside)
                Nest(schema, field, shape, context.SchemaGenerator, context.SchemaRepository);
        }
        else if (context.Type == typeof(ClaimDocument))
        {
            foreach (var (field, shape) in Shape.InsideSentClaims)
                Nest(schema, field, shape, context.SchemaGenerator, context.SchemaRepository);
        }
        else if (!context.Type.IsAssignableTo(typeof(Description)))
        {
            foreach (var property in context.Type.GetProperties().Where(property => property.PropertyType == typeof(EntityDescription)))
            {
                var shape = property.Name == Shape.Speaker ? Shape.Speaker : "EntityMention";
                Nest(schema, JsonNamingPolicy.CamelCase.ConvertName(property.Name), shape, context.SchemaGenerator, context.SchemaRepository);
            }
        }
    }

    private static void Fill(OpenApiSchema schema, Shape shape, ISchemaGenerator generator, SchemaRepository repository)
    {
        var type = (OpenApiSchemaReference)generator.GenerateSchema(shape.Document, repository);
        var whole = repository.Schemas[type.Reference.Id!];
        schema.Type = JsonSchemaType.Object;
        schema.Description = shape.Summary;
        schema.AdditionalPropertiesAllowed = false;
        schema.Required = new SortedSet<string>(shape.Always, StringComparer.Ordinal);
        schema.Properties = whole.Properties!
            .Where(field => shape.Always.Contains(field.Key) || shape.Sometimes.Contains(field.Key))
            .ToDictionary(field => field.Key, field => field.Value);
        foreach (var (field, inner) in shape.Inside)
            Nest(schema, field, inner, generator, repository);
        if (schema.Properties.ContainsKey("id"))
            schema.Properties["id"] = Id(shape.Id, whole.Properties!["id"].Description);
        if (shape.Kinds.Length > 0 && schema.Properties.ContainsKey("type"))
            schema.Properties["type"] = OneOf(shape.Kinds);
    }

    private static void FillSpeaker(OpenApiSchema schema, ISchemaGenerator generator, SchemaRepository repository)
    {
        schema.Description = "Who said it: type tells whether they have a name, or only a descriptor.";
        schema.OneOf = [Reference("NamedSpeaker", generator, repository), Reference("UnnamedSpeaker", generator, repository)];
    }

    private static void Nest(OpenApiSchema schema, string field, string shape, ISchemaGenerator generator, SchemaRepository repository)
    {
        var reference = Reference(shape, generator, repository);
        var declared = schema.Properties![field];
        if (declared is OpenApiSchema { Type: JsonSchemaType.Array } list)
        {
            schema.Properties[field] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = list.Description,
                Items = reference,
                MaxItems = list.MaxItems,
            };
        }
        else
        {
            reference.Description = declared.Description;
            schema.Properties[field] = reference;
        }
    }

    /// <summary>The schema of ids of that form.</summary>
    public static OpenApiSchema Id(IdForm form, string? description) => new()
    {
        Type = JsonSchemaType.String,
        Description = description,
        MinLength = 1,
        MaxLength = form.MaxLength,
        Pattern = form.Pattern,
    };

    private static OpenApiSchema OneOf(RecordKind[] kinds) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. kinds.Select(kind => (JsonNode)JsonValue.Create(WireNames<RecordKind>.Of(kind)))],
    };
}
