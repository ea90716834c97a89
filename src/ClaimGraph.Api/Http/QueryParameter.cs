namespace ClaimGraph.Api.Http;

/// <summary>One query parameter an address takes: how it is read, and how it is described to callers.</summary>
internal abstract record QueryParameter(string Name, string Summary)
{
    /// <summary>Whether it decides what a list holds. The place in the list (cursor, limit) and extras (count) do not.</summary>
    public bool IsPartOfQuestion { get; init; } = true;

    /// <summary>Whether the address cannot answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What OpenAPI calls the value: <c>string</c>, <c>integer</c> or <c>boolean</c>.</summary>
    public string JsonType { get; init; } = "string";

    /// <summary>Of a text: characters at most; null when its pattern, or its list of values, says enough.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Of a text: what it looks like, as a regular expression (ECMA-262).</summary>
    public string? Pattern { get; init; }

    /// <summary>Of a text: the format that JSON Schema has for it.</summary>
    public string? Format { get; init; }

    /// <summary>Of an integer: the largest value taken as it is, or null when there is none.</summary>
    public int? Maximum { get; init; }

    /// <summary>The only values it takes, or null when there is no such list.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    public string? Example { get; init; }

    /// <summary>The value when it is left out, as callers write it.</summary>
    public string? Default { get; init; }

    /// <summary>The value, or a sentence that says why it is none.</summary>
    public abstract object? Read(string text, out string? refusal);
}

/// <summary>A query parameter whose value is a <typeparamref name="T"/>.</summary>
/// <param name="Parse">Reads a value; answers a sentence when it cannot.</param>
/// <param name="WhenAbsent">The value when it is left out.</param>
internal sealed record QueryParameter<T>(string Name, string Summary, Func<string, Parsed<T>> Parse, T WhenAbsent)
    : QueryParameter(Name, Summary)
{
    public override object? Read(string text, out string? refusal)
    {
        var parsed = Parse(text);
        refusal = parsed.Refusal;
        return parsed.Value;
    }
}

/// <summary>A value, or why there is none.</summary>
internal readonly record struct Parsed<T>(T Value, string? Refusal)
{
    public static implicit operator Parsed<T>(T value) => new(value, null);
}

/// <summary>The query parameters of an endpoint: read strictly and documented from this one list.</summary>
internal sealed record ParameterList(IReadOnlyList<QueryParameter> Parameters)
{
    public static ParameterList None { get; } = new([]);

    /// <summary>Whether parameters that are not in the list are passed over.</summary>
    public bool IsOpen { get; init; }

    public bool HasRequired { get; } = Parameters.Any(parameter => parameter.IsRequired);
}
