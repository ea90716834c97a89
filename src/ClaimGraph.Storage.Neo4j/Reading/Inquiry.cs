using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>One question of a caller: it may take several statements, and they share one deadline.</summary>
internal sealed class Inquiry(Server server, TimeSpan deadline, CancellationToken cancellation)
{
    /// <summary>How often records may change under the eyes of a reader who wants them whole.</summary>
    private const int MostRounds = 50;

    private readonly long end = Environment.TickCount64 + (long)deadline.TotalMilliseconds;

    /// <summary>A part of the question, which has half of the time that is left.</summary>
    public Inquiry Part() => new(server, Left / 2, cancellation);

    public Task<CypherRows> AskAsync(Cypher statement, Dictionary<string, object?> parameters) =>
        AskAsync(CypherTexts.Of(statement), parameters);

    public Task<CypherRows> AskAsync(string text, IReadOnlyDictionary<string, object?> parameters) => AskAsync(new(text, parameters));

    /// <summary>Works on facts, fetching those that turn out to be missing, until none is.</summary>
    public async Task<T> WorkAsync<T>(Facts facts, Func<FactsView, T> work)
    {
        var questions = new Questions();
        var view = new FactsView(facts, questions);
        for (var round = 0; round < MostRounds; round++)
        {
            questions.Clear();
            var result = work(view);
            if (questions.AreNone)
                return result;
            FactFinder.Take(await AskAsync(FactFinder.StatementOf(questions)).ConfigureAwait(false), questions, facts);
        }

        throw new StoreBusyException("The records change faster than they can be read.");
    }

    private Task<CypherRows> AskAsync(CypherStatement statement) =>
        server.AskAsync(statement, Left, cancellation);

    private TimeSpan Left => TimeSpan.FromMilliseconds(Math.Max(end - Environment.TickCount64, 1));
}
