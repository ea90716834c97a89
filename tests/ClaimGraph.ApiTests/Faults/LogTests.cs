using System.Collections.Concurrent;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>What was foreseen is told in one line each.</summary>
[NonParallelizable]
internal sealed class LogTests : ApiFixture
{
    private readonly Lines lines = new();

    protected override HostSettings Settings => new()
    {
        Replacements = services =>
        {
            FaultyStore.Wrap(services);
            services.AddLogging(logging => logging.AddProvider(lines));
        },
    };

    private FaultyStore Store => Services.GetRequiredService<FaultyStore>();

    [SetUp]
    public void Forget() => lines.All.Clear();

    [TearDown]
    public void BeWell() => Store.Before = null;

    [Test]
    public async Task A_fault_of_the_store_is_one_line_with_its_reason_and_the_trace_id()
    {
        Store.Before = _ => throw new StoreDeadlineException("Too slow.", new IOException("interrupted\nby the clock"));

        var answer = await Get("/api/v1/people");

        Assert.That(answer.Status, Is.EqualTo(503));
        var line = lines.All.Single(line => line.Level >= LogLevel.Information);
        Assert.That((line.Level, line.Failure), Is.EqualTo((LogLevel.Warning, (Exception?)null)));
        Assert.That(line.Text, Does.Contain("deadline, Too slow. interrupted by the clock").And.Contain((string)answer.Body["traceId"]!).And.Not.Contain("\n"));
    }

    [Test]
    public async Task A_caller_who_goes_away_is_one_line()
    {
        var asked = new TaskCompletionSource();
        Store.Before = async cancellation =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        using var patience = new CancellationTokenSource();

        var request = Client.GetAsync("/api/v1/people", patience.Token);
        await asked.Task;
        await patience.CancelAsync();

        Assert.That(async () => await request, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => lines.All.Count(line => line.Level >= LogLevel.Information), Is.EqualTo(1).After(10_000, 20));
        var line = lines.All.Single(line => line.Level >= LogLevel.Information);
        Assert.That((line.Text, line.Failure), Is.EqualTo(("The caller went away: GET /api/v1/people", (Exception?)null)));
    }

    private sealed record Line(LogLevel Level, string Text, Exception? Failure);

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<Line> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue(new(logLevel, formatter(state, exception), exception));

        public void Dispose()
        {
        }
    }
}
