namespace ClaimGraph.Tracing.Renderings;

/// <summary>Groups renderings by language.</summary>
internal static class LanguageGroups
{
    public static IReadOnlyList<LanguageGroup> Of(IReadOnlyList<Variant> variants, IReadOnlyList<Rendering> renderings, string? claimLang)
    {
        var languages = renderings.ToDictionary(rendering => rendering.Reference, rendering => rendering.Lang);
        return
        [
            .. variants.GroupBy(variant => languages[variant.Quotation])
                .OrderByDescending(group => group.Key == claimLang)
                .ThenBy(group => group.Key is null)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new LanguageGroup(
                    group.Key,
                    [.. group.Select(variant => variant.Quotation)],
                    [.. group.Where(variant => variant.Step is not { } step || languages[step.From] != group.Key).Select(variant => variant.Quotation)])),
        ];
    }
}
