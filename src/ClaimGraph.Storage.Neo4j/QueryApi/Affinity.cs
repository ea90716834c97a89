namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Which member of a cluster holds a transaction; every later request of it must say so.</summary>
internal sealed class Affinity
{
    private const string Header = "neo4j-cluster-affinity";

    private string? member;

    public void Note(HttpResponseMessage response)
    {
        if (member is null && response.Headers.TryGetValues(Header, out var values))
            member = values.First();
    }

    public void Put(HttpRequestMessage request)
    {
        if (member is not null)
            request.Headers.TryAddWithoutValidation(Header, member);
    }
}
