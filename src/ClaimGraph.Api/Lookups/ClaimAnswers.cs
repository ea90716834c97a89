using System.Text.Json.Serialization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>A claim, and how well the record supports that a speaker stood where the question says.</summary>
internal sealed record StandingClaim : ClaimDocument
{
    /// <summary>Whether a speaker stood there on the day: <c>unknown</c> when the record cannot settle it.</summary>
    [JsonPropertyOrder(100)]
    public required Certainty Certainty { get; init; }

    /// <summary>What the record lacks to be certain.</summary>
    [JsonPropertyOrder(101)]
    public string? Because { get; init; }

    /// <summary>The affiliations, and links, that the standing rests on.</summary>
    [JsonPropertyOrder(102)]
    public required IReadOnlyList<Reference> RestsOn { get; init; }
}

/// <summary>A claim that a country is in. With as=based it says how well the record supports that a speaker stood there.</summary>
internal sealed record CountryClaim : ClaimDocument
{
    /// <inheritdoc cref="StandingClaim.Certainty"/>
    [JsonPropertyOrder(100)]
    public Certainty? Certainty { get; init; }

    /// <inheritdoc cref="StandingClaim.Because"/>
    [JsonPropertyOrder(101)]
    public string? Because { get; init; }

    /// <inheritdoc cref="StandingClaim.RestsOn"/>
    [JsonPropertyOrder(102)]
    public IReadOnlyList<Reference>? RestsOn { get; init; }
}

/// <summary>A claim of a person, and as what that person spoke, alone or jointly with others, or had it said on his or her behalf.</summary>
internal sealed record PositionedClaim : ClaimDocument
{
    /// <summary>The positions that the person held on the day, or may have held.</summary>
    [JsonPropertyOrder(100)]
    public required IReadOnlyList<PositionDocument> Capacity { get; init; }
}

/// <summary>A claim, and how it is related to another.</summary>
internal sealed record RelatedClaimDocument : ClaimDocument
{
    /// <summary>Links between the two, on the shortest way.</summary>
    [JsonPropertyOrder(100)]
    public required int Distance { get; init; }

    /// <summary>The links that join it to claims one step nearer.</summary>
    [JsonPropertyOrder(101)]
    public required IReadOnlyList<EdgeDocument> Links { get; init; }
}

/// <summary>Adds what a lookup says of claims to the documents of the store, which are taken over byte for byte.</summary>
internal static class ClaimAnswers
{
    public static ReadOnlyMemory<byte> WithStanding(Document claim, Reference at) =>
        Standing.Of(Read(claim), at) is { } standing ? Joined(claim, DocumentJson.Serialize(standing)) : claim.Json;

    public static ReadOnlyMemory<byte> WithCapacity(Document claim, Reference person)
    {
        var content = Read(claim);
        var asked = content.AllSpeakers().Append(content.OnBehalfOf!).First(entity => entity.Type == person.Kind && entity.Id == person.Id);
        return Joined(claim, LookupJson.Serialize(new CapacityFields(Capacity.PositionsOf(asked, content.SaidOn))));
    }

    public static ReadOnlyMemory<byte> WithLinks(RelatedClaim related) =>
        Joined(related.Claim, LookupJson.Serialize(new RelatedFields(related.Distance, related.Links)));

    private static ClaimDocument Read(Document claim) => DocumentJson.Deserialize<ClaimDocument>(claim.Json.Span)!;

    private static byte[] Joined(Document claim, byte[] fields) => [.. claim.Json.Span[..^1], (byte)',', .. fields.AsSpan(1)];
}

/// <summary>What <see cref="PositionedClaim"/> adds.</summary>
internal sealed record CapacityFields(IReadOnlyList<PositionDocument> Capacity);

/// <summary>What <see cref="RelatedClaimDocument"/> adds.</summary>
internal sealed record RelatedFields(int Distance, IReadOnlyList<EdgeDocument> Links);
