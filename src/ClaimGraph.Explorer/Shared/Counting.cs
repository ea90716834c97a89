using System.Globalization;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says numbers with what is counted.</summary>
public static class Counting
{
    /// <summary><c>1 printing</c>, <c>8 printings</c>.</summary>
    /// <param name="plural">Null when an s makes it.</param>
    public static string Of(long count, string singular, string? plural = null) =>
        $"{Number(count)} {(count == 1 ? singular : plural ?? $"{singular}s")}";

    /// <summary>A number of matches; beyond what is counted exactly, that there are more.</summary>
    public static string Of(MatchCount count) => count.IsLowerBound ? $"more than {Number(count.Value)}" : Number(count.Value);

    /// <summary>The same with what is counted; an s makes its plural.</summary>
    public static string Of(MatchCount count, string singular) =>
        $"{Of(count)} {(count is { Value: 1, IsLowerBound: false } ? singular : $"{singular}s")}";

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
