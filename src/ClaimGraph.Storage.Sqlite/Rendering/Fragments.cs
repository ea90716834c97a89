using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Documents;

namespace ClaimGraph.Storage.Sqlite.Rendering;

/// <summary>What holes are filled with, kept in memory while it holds.</summary>
/// <remarks>
/// Bounded: at the limit it starts anew. A reader whose view of the graph is older than the last edit may use what is kept,
/// but adds nothing, or an old name would stay.
/// </remarks>
internal sealed class Fragments
{
    /// <summary>Bytes kept at most.</summary>
    private const long Limit = 64 << 20;

    private readonly ConcurrentDictionary<long, byte[]> kept = new();
    private long bytes;
    private long edition;

    /// <summary>Counts the edits; a reader notes it before it looks at the graph.</summary>
    public long Edition => Interlocked.Read(ref edition);

    public bool TryGet(long key, Describer.Detail detail, [MaybeNullWhen(false)] out byte[] fragment) =>
        kept.TryGetValue(KeyOf(key, detail), out fragment);

    public void Add(long key, Describer.Detail detail, byte[] fragment, long seenEdition)
    {
        lock (kept)
        {
            if (seenEdition != edition)
                return;
            if (bytes > Limit)
                Clear();
            if (kept.TryAdd(KeyOf(key, detail), fragment))
                bytes += fragment.Length + 64;
        }
    }

    /// <summary>After an edit was committed: forgets everything, or only one person to whom an affiliation was added.</summary>
    public void Forget(IReadOnlyCollection<long> edited, bool all)
    {
        if (edited.Count == 0 && !all)
            return;
        lock (kept)
        {
            edition++;
            if (all)
                Clear();
            foreach (var key in edited)
            {
                kept.TryRemove(KeyOf(key, Describer.Detail.Mention), out _);
                kept.TryRemove(KeyOf(key, Describer.Detail.Standing), out _);
            }
        }
    }

    private static long KeyOf(long key, Describer.Detail detail) => key << 2 | (long)detail;

    private void Clear()
    {
        kept.Clear();
        bytes = 0;
    }
}
