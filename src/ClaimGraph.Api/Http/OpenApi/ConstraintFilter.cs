using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>States of each field what it is declared with, which is also what is checked of it; and what is never left out.</summary>
internal sealed class ConstraintFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema described)
            return;
        // What is null is left out.
        described.Type &= ~JsonSchemaType.Null;
        if (context.MemberInfo is { } member)
            Constrain(described, member);
        else if (described.Properties is { Count: > 0 } fields)
            Complete(described, fields, context);
    }

    private static void Constrain(OpenApiSchema schema, MemberInfo member)
    {
        var constraints = member.GetCustomAttributes<TextConstraintAttribute>().ToList();
        var texts = constraints.Find(constraint => constraint is not SchemeKeysAttribute);
        // Whatever is counted or measured here begins at nothing; shares go up to all.
        if (schema.Type is JsonSchemaType.Integer or JsonSchemaType.Number)
        {
            schema.Minimum = "0";
            schema.Maximum = schema.Type == JsonSchemaType.Number ? "1" : null;
            if (member.GetCustomAttribute<RangeAttribute>() is { } range)
                (schema.Minimum, schema.Maximum) = (Convert.ToString(range.Minimum, CultureInfo.InvariantCulture), Convert.ToString(range.Maximum, CultureInfo.InvariantCulture));
        }

        if (schema.Type == JsonSchemaType.Array)
            State(texts, schema.Items);
        else if (schema.Type == JsonSchemaType.Object)
            ConstrainEntries(schema, member, constraints.OfType<SchemeKeysAttribute>().FirstOrDefault(), texts);
        else
            State(texts, schema);
    }

    private static void ConstrainEntries(OpenApiSchema schema, MemberInfo member, SchemeKeysAttribute? keys, TextConstraintAttribute? texts)
    {
        State(texts, schema.AdditionalProperties);
        schema.MaxLength = null;
        schema.MaxProperties = member.GetCustomAttribute<MaxLengthAttribute>()?.Length;
        if (keys is not null)
            State(keys, schema.PropertyNames = new OpenApiSchema { Type = JsonSchemaType.String });
    }

    private static void State(TextConstraintAttribute? constraint, IOpenApiSchema? schema)
    {
        if (constraint is null || schema is not OpenApiSchema text)
            return;
        text.MinLength = 1;
        text.MaxLength = constraint.MaxLength;
        text.Pattern = constraint.Pattern;
        text.Format = constraint.Format;
    }

    /// <summary>What cannot be null is always there.</summary>
    private static void Complete(OpenApiSchema schema, IDictionary<string, IOpenApiSchema> fields, SchemaFilterContext context)
    {
        schema.Required ??= new SortedSet<string>(StringComparer.Ordinal);
        foreach (var property in context.Type.GetProperties().Where(property => property.PropertyType.IsValueType))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (fields.ContainsKey(name) && Nullable.GetUnderlyingType(property.PropertyType) is null)
                schema.Required.Add(name);
        }

        if (context.Type.IsAssignableTo(typeof(Description)))
        {
            fields["status"] = Standing(fields["status"].Description);
            fields["id"] = Shapes.Id(IdForm.Of(context.Type), fields["id"].Description);
        }
        Shapes.Apply(schema, context);
    }

    private static OpenApiSchema Standing(string? description) => new()
    {
        Type = JsonSchemaType.String,
        Description = description,
        Enum = [.. RecordStatuses.Standing.Select(status => (JsonNode)JsonValue.Create(WireNames<RecordStatus>.Of(status)))],
    };
}
