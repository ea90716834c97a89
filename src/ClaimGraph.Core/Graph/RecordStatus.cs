using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>Whether a record stands. The numbers are kept in stores and never change.</summary>
[JsonConverter(typeof(WireNameConverter<RecordStatus>))]
public enum RecordStatus
{
    Active = 0,

    /// <summary>Somebody contests it; it is still shown.</summary>
    Disputed = 1,

    /// <summary>Withdrawn by whoever published or said it; it is still shown.</summary>
    Retracted = 2,

    /// <summary>Hidden behind a tombstone; only its history can be read.</summary>
    Deleted = 3,
}

/// <summary>Groups of statuses that share a rule.</summary>
public static class RecordStatuses
{
    /// <summary>Those of records that can be read, which a caller may set; only deleting deletes.</summary>
    public static IReadOnlyList<RecordStatus> Standing { get; } = [RecordStatus.Active, RecordStatus.Disputed, RecordStatus.Retracted];
}
