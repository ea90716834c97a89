using System.Globalization;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>What a load generator does.</summary>
/// <param name="Port">Where the server listens on this machine.</param>
/// <param name="File">The requests, see <see cref="RequestFile"/>.</param>
/// <param name="Connections">Requests under way at the same time, at most.</param>
internal sealed record LoadPlan(int Port, string File, int Connections)
{
    /// <summary>When to stop, unless the requests are done before.</summary>
    public double Seconds { get; init; } = 3600;

    /// <summary>How many requests to send.</summary>
    public int Requests { get; init; } = int.MaxValue;

    /// <summary>Requests a second on a fixed schedule; 0 means each connection sends as soon as it was answered.</summary>
    public double Rate { get; init; }

    /// <summary>The request to begin with.</summary>
    public int First { get; init; }

    /// <summary>Whether requests are drawn at random, again and again, or sent once each in their order.</summary>
    public bool IsRandom { get; init; } = true;

    public string[] ToArguments() => [.. Numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)), File];

    public static LoadPlan Parse(ReadOnlySpan<string> arguments)
    {
        var numbers = new double[arguments.Length - 1];
        for (var index = 0; index < numbers.Length; index++)
            numbers[index] = double.Parse(arguments[index], CultureInfo.InvariantCulture);
        return new((int)numbers[0], arguments[^1], (int)numbers[1])
        {
            Seconds = numbers[2],
            Requests = (int)numbers[3],
            Rate = numbers[4],
            First = (int)numbers[5],
            IsRandom = numbers[6] != 0,
        };
    }

    private double[] Numbers => [Port, Connections, Seconds, Requests, Rate, First, IsRandom ? 1 : 0];
}
