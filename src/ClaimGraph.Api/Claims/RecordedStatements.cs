using System.Text.Json.Serialization;
using ClaimGraph.Documents;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Claims;

/// <summary>A claim just recorded, and what may be the same one on record already.</summary>
internal sealed record RecordedClaim : ClaimDocument
{
    /// <summary>Claims of the same speaker in nearly the same words; left out when there are none. Nothing was merged.</summary>
    [JsonPropertyOrder(100)]
    public IReadOnlyList<PossibleVariant>? PossibleVariants { get; init; }

    /// <summary>True when they were not looked for, because too much else was asked; left out otherwise.</summary>
    [JsonPropertyOrder(101)]
    public bool? PossibleVariantsUnknown { get; init; }
}

/// <summary>A quotation just recorded, and other claims that it may be a rendering of.</summary>
internal sealed record RecordedQuotation : QuotationDescription
{
    /// <inheritdoc cref="RecordedClaim.PossibleVariants"/>
    [JsonPropertyOrder(100)]
    public IReadOnlyList<PossibleVariant>? PossibleVariants { get; init; }

    /// <inheritdoc cref="RecordedClaim.PossibleVariantsUnknown"/>
    [JsonPropertyOrder(101)]
    public bool? PossibleVariantsUnknown { get; init; }
}
