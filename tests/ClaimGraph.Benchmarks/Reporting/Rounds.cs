using System.Globalization;

namespace ClaimGraph.Benchmarks.Reporting;

/// <summary>Values of several rounds.</summary>
internal sealed class Rounds
{
    private readonly List<double> values = [];

    public double Median => Percentile(0.5);

    public double Last => values[^1];

    public void Add(double value) => values.Add(value);

    public double Percentile(double share)
    {
        var sorted = values.Order().ToList();
        return share == 0.5 && sorted.Count % 2 == 0
            ? (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2
            : sorted[Math.Min((int)(share * sorted.Count), sorted.Count - 1)];
    }

    /// <summary>Median and range: <c>0.51, 0.47 to 0.55</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:0.###}, {values.Min():0.###} to {values.Max():0.###}");
}
