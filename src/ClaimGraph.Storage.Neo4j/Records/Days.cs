using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>Days as texts (ISO 8601), which compare as the days do.</summary>
internal static class Days
{
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
