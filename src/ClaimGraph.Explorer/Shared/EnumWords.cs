using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says the values of enumerations as the API writes them, with spaces for hyphens.</summary>
public static class EnumWords
{
    /// <summary><c>press release</c></summary>
    public static string Of<T>(T value) where T : struct, Enum => WireNames<T>.Of(value).Replace('-', ' ');
}
