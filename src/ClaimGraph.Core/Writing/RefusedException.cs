using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

/// <summary>Ends a write from deep inside the <see cref="GraphEditor"/>; it never leaves it.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;

    public static RefusedException Because(RefusalCode code, string message, string path = "", IReadOnlyList<Candidate>? candidates = null) =>
        new(new(code, message, path, candidates));
}
