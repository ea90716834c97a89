using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Api.Rules;

/// <summary>What a source must be like, by itself or where it is mentioned.</summary>
internal sealed class SourceDescriptionRules : DescriptionRules<SourceDescription>
{
    /// <summary>Checks a source in another document, where naming it may be enough.</summary>
    public static void CheckMention(SourceDescription source, Faults faults)
    {
        // Its id, address, identifier or text tells which source is meant; whether it is on record, the store knows.
        var isNamed = source.Id is not null || source.Url is not null || source.TextSha256 is not null || SourceIdentifiers.Of(source.ExternalIds) is not null;
        if (!isNamed)
            RequireDescription(source, " unless id or url names the source", faults);
        CheckFields(source, faults);
    }

    protected override void Check(SourceDescription description, Faults faults)
    {
        RequireDescription(description, "", faults);
        CheckFields(description, faults);
    }

    private static void RequireDescription(SourceDescription source, string exception, Faults faults)
    {
        if (source.Title is null)
            faults.Add("title", $"title is required{exception}.");
        if (source.Kind is null)
            faults.Add("kind", $"kind is required{exception}.");
    }

    private static void CheckFields(SourceDescription source, Faults faults)
    {
        faults.HashedRecord(source);
        faults.Inside("publisher", source.Publisher, EntityDescriptionRules.CheckInstitution);
        foreach (var (scheme, value) in source.ExternalIds ?? new Dictionary<string, string>())
            if (value is not null && SourceIdentifiers.FaultOf(scheme, value) is { } fault)
                faults.Add($"externalIds.{scheme}", fault);
        faults.Together("authors", source.Authors, Limits.NamesBytes);
    }
}
