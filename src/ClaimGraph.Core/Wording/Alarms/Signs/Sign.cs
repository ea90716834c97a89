using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Tokens that carry a meaning which an alarm is about: a negation, a number, a name.</summary>
/// <param name="Meaning">The same for signs that may stand for each other.</param>
/// <param name="First">The first of its tokens.</param>
/// <param name="End">Behind the last one.</param>
internal sealed record Sign(AlarmKind Kind, string Meaning, int First, int End)
{
    /// <summary>Whether it may come and go without a change of meaning, as an article may that is also a number.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether it denies only where nothing else does: another negation may make an echo of it.</summary>
    public bool IsEcho { get; init; }

    /// <summary>What a number is worth.</summary>
    public Number? Number { get; init; }

    /// <summary>The parts of a name.</summary>
    public NameWords? Name { get; init; }

    /// <summary>Whether another sign says the same.</summary>
    public bool Means(Sign other) =>
        Number is not null && other.Number is not null ? Number.Equals(Number, other.Number)
        : Name is not null && other.Name is not null ? Name.IsLike(other.Name)
        : Meaning == other.Meaning;
}
