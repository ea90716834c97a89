using System.Globalization;
using ClaimGraph.Api.Http;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Reconciling;

/// <summary>What addresses that complete names may say.</summary>
internal static class SuggestionParameters
{
    public static readonly QueryParameter<string?> Prefix = Parameter.Text("prefix", "What has been typed.", Limits.Name, "gab");

    /// <summary>Left empty, as programs send it that have none, it is left out.</summary>
    public static readonly QueryParameter<RecordKind?> Type = new(
        "type", "Of which type.", text => text.Length == 0 ? new(null, null) : ParameterText.Choice<RecordKind>(text, Choices), null)
    {
        Choices = Choices,
    };

    public static readonly QueryParameter<int?> Limit = new(
        "limit", $"How many at most; more than {Limits.Suggestions} is taken for so many.", text => Clamped(text, Limits.Suggestions), null)
    {
        JsonType = "integer",
    };

    public static readonly QueryParameter<int?> Skipped = new(
        "cursor", $"How many are skipped, {Limits.SkippedSuggestions} at most.",
        text => text == "0" ? 0 : ParameterText.Number(text) is { Value: <= Limits.SkippedSuggestions } number
            ? number
            : new(null, $"A whole number up to {Limits.SkippedSuggestions} is expected."), null)
    {
        JsonType = "integer",
    };

    /// <summary>All of them.</summary>
    public static QueryParameter[] All { get; } = [Prefix, Type, Limit, Skipped];

    private static string[] Choices => [.. ReconciledTypes.Kinds.Select(WireNames<RecordKind>.Of)];

    /// <summary>What a request asks for.</summary>
    public static (string Prefix, RecordKind? Kind, int Skipped, int Most) Read(HttpContext http)
    {
        var query = QueryParameters.Of(http);
        return (query.Get(Prefix)?.Trim() ?? "", query.Get(Type), query.Get(Skipped) ?? 0, query.Get(Limit) ?? Limits.DefaultSuggestions);
    }

    /// <summary>The id of something that has been suggested.</summary>
    public static QueryParameter<string?> Id(string example) => Parameter.Text("id", "What is asked about.", Limits.ReferenceLength, example) with { IsRequired = true };

    /// <summary>The id that a request names.</summary>
    public static string IdIn(HttpContext http) => http.Request.Query["id"].ToString();

    private static Parsed<int?> Clamped(string text, int most)
    {
        var isNumber = text.Length > 0 && text.All(char.IsAsciiDigit);
        if (!isNumber || text.AsSpan().IndexOfAnyExcept('0') < 0)
            return new(null, string.Create(CultureInfo.InvariantCulture, $"A whole number from 1 to {most} is expected."));
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : most;
    }
}
