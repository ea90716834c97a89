using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Citing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Claims;

/// <summary>A statement as others cite it: who, when, where, in whose report, and in which state of which record.</summary>
public static class Citation
{
    /// <summary>UTF-16 units of a wording that a citation repeats; who wants all of it follows the citation.</summary>
    private const int Longest = 1_000;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>In one line.</summary>
    public static string Plain(ClaimDocument claim, RecordState? state)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var said = new[] { SpeakersOf(claim), claim.Venue, DateWords.OrUndated(claim.SaidOn) }.OfType<string>();
        var line = $"{string.Join(", ", said)}: {SpokenWords.Quoted(Excerpt.Of(claim.Text!, Longest), SpokenWords.Of(claim))}";
        if (Printed(claim) is { } source)
        {
            var printed = new[] { $"“{source.Title}”", source.Publisher?.Name, DateWords.OrUndated(source.PublishedOn), source.Url }.OfType<string>();
            line += $" In: {string.Join(", ", printed)}.";
        }

        return $"{line} ClaimGraph, {StateOf(claim, state)}.";
    }

    /// <summary>As CSL-JSON, which programs for references read.</summary>
    public static string Json(ClaimDocument claim, RecordState? state)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var item = new JsonObject
        {
            ["id"] = $"claim:{claim.Id}",
            ["type"] = "speech",
            ["title"] = Excerpt.Of(claim.Text!, Longest),
            ["language"] = claim.Lang,
            ["author"] = new JsonArray([.. claim.AllSpeakers().Select(speaker => new JsonObject { ["literal"] = Speakers.NameOf(speaker) })]),
        };
        if (claim.SaidOn is { } said)
            item["issued"] = CslJson.DateOf(said);
        if (claim.Venue is { } venue)
            item["event-title"] = venue;
        if (Printed(claim) is { } source)
        {
            item["container-title"] = source.Title;
            if (source.Publisher?.Name is { } publisher)
                item["publisher"] = publisher;
            if (source.Url is { } url)
                item["URL"] = url;
        }

        item["archive"] = "ClaimGraph";
        item["archive_location"] = StateOf(claim, state);
        return new JsonArray(item).ToJsonString(Readable);
    }

    /// <summary>The source that a citation names: the earliest printing.</summary>
    private static SourceDescription? Printed(ClaimDocument claim) => claim.Quotations?
        .Select(quotation => quotation.Source).OfType<SourceDescription>()
        .OrderBy(source => source.PublishedOn is null).ThenBy(source => source.Kind != SourceKind.Transcript).ThenBy(source => source.PublishedOn).FirstOrDefault();

    private static string SpeakersOf(ClaimDocument claim) => string.Join(" and ", claim.AllSpeakers().Select(Speakers.NameOf))
        + (claim.OnBehalfOf is { } principal ? $" on behalf of {Speakers.NameOf(principal)}" : "");

    private static string StateOf(ClaimDocument claim, RecordState? state) => state is null
        ? $"claim:{claim.Id}"
        : FormattableString.Invariant($"claim:{claim.Id}, version {state.Version}")
            + (state.LastChange is { } change ? FormattableString.Invariant($", as of change {change.Sequence}") : "");
}
