using System.Diagnostics;
using ClaimGraph.Benchmarks.Graphs;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>Sends requests over raw connections from one thread, which costs a server on the same machine the least.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private readonly LoadPlan plan;
    private readonly List<ReadOnlyMemory<byte>> requests;
    private readonly LoadConnection[] connections;
    private readonly ReadySockets ready;
    private readonly Stack<LoadConnection> free = [];
    private readonly List<long> latencies = [];
    private SeededRandom random;
    private int next;
    private int sent;
    private int failures;

    public LoadGenerator(LoadPlan plan)
    {
        this.plan = plan;
        requests = RequestFile.Read(plan.File);
        random = new((ulong)(plan.First + 7));
        next = plan.First;
        connections = [.. Enumerable.Range(0, plan.Connections).Select(_ => new LoadConnection(plan.Port))];
        ready = new(connections.Length);
        for (var index = 0; index < connections.Length; index++)
        {
            ready.Watch(index, connections[index].Handle);
            free.Push(connections[index]);
        }
    }

    private bool HasMore => sent < plan.Requests && (plan.IsRandom || next < requests.Count);

    public LoadResult Run()
    {
        var clock = Stopwatch.StartNew();
        var end = TimeSpan.FromSeconds(plan.Seconds);
        while (true)
        {
            var isOver = clock.Elapsed >= end || !HasMore;
            if (!isOver)
                SendDue(clock);
            else if (free.Count == connections.Length)
                break;
            ready.Wait(isOver ? TimeSpan.FromSeconds(10) : UntilNext(clock));
            Receive(clock);
        }

        return LoadResult.Of(latencies, failures, next, clock.Elapsed, connections.Sum(connection => connection.Bytes));
    }

    public void Dispose()
    {
        foreach (var connection in connections)
            connection.Dispose();
    }

    private void SendDue(Stopwatch clock)
    {
        while (free.Count > 0 && HasMore)
        {
            // A request that had to wait for a connection was due before it was sent, and its latency says so.
            var due = plan.Rate > 0 ? (long)(sent / plan.Rate * TimeSpan.TicksPerSecond) : clock.Elapsed.Ticks;
            if (due > clock.Elapsed.Ticks)
                break;
            free.Pop().Send(requests[plan.IsRandom ? random.Below(requests.Count) : next++].Span, due);
            sent++;
        }
    }

    private TimeSpan UntilNext(Stopwatch clock)
    {
        if (plan.Rate <= 0 || free.Count == 0)
            return TimeSpan.FromSeconds(10);
        var wait = TimeSpan.FromSeconds(sent / plan.Rate) - clock.Elapsed;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private void Receive(Stopwatch clock)
    {
        for (var index = 0; index < connections.Length; index++)
        {
            var connection = connections[index];
            if (!connection.IsBusy || !ready.IsReady(index) || !connection.Receive())
                continue;
            latencies.Add(clock.Elapsed.Ticks - connection.Start);
            failures += connection.HasSucceeded ? 0 : 1;
            free.Push(connection);
        }
    }
}
