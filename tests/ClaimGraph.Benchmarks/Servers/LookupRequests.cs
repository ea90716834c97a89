using ClaimGraph.Benchmarks.Load;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>The lookup that most figures are about.</summary>
internal static class LookupRequests
{
    public static string Target(string speaker) => $"/api/v1/people/{speaker}/claims";

    public static string Of(IEnumerable<string> speakers, string prefix = "") =>
        RequestFile.Write(speakers.Select(speaker => RequestFile.Get(prefix + Target(speaker))));
}
