using System.Globalization;

namespace ClaimGraph.Benchmarks;

/// <summary>What to run, and how big.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage =
        "dotnet run -c Release --project tests/ClaimGraph.Benchmarks -- all | P1 P2 P3 P4 P4b P5 P7 P8 P9 P11 P13a P13b P13c P13d "
        + "P14a P14b P15a P15b P16 P17 P18a P18b P18c P19a P19b P20a P20b P21 P22 P24 P25 R1 R2 R3 R4 R5 R6a R6b "
        + "[--claims 1000000] [--rounds 5] [--seconds 4] [--requests 1000000] [--fresh]";

    /// <summary>Claims of the small graph that large ones are compared with.</summary>
    public const int SmallClaims = 10_000;

    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>Claims of the large graph.</summary>
    public int Claims { get; private init; } = 1_000_000;

    /// <summary>Pairs of measurements, of which the median counts.</summary>
    public int Rounds { get; private init; } = 5;

    /// <summary>How long one measurement of a load takes.</summary>
    public double Seconds { get; private init; } = 4;

    /// <summary>Requests after which memory is looked at; the first look is after a hundredth of them.</summary>
    public int Requests { get; private init; } = 1_000_000;

    /// <summary>Whether graphs are built anew although there are files of them.</summary>
    public bool IsFresh { get; private init; }

    public bool IsAll => Ids.Contains("all", StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the arguments; null when they cannot be read.</summary>
    public static BenchmarkOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
                options = options with { Ids = [.. options.Ids, argument] };
            else if (argument == "--fresh")
                options = options with { IsFresh = true };
            else if (++index < arguments.Count
                && int.TryParse(arguments[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && options.With(argument, number) is { } changed)
                options = changed;
            else
                return null;
        }

        return options.Ids.Count > 0 ? options : null;
    }

    private BenchmarkOptions? With(string name, int number) => name switch
    {
        "--claims" => this with { Claims = number },
        "--rounds" => this with { Rounds = number },
        "--seconds" => this with { Seconds = number },
        "--requests" => this with { Requests = number },
        _ => null,
    };
}
