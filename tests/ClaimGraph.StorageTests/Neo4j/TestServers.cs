using System.Collections;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The servers that fixtures run on, each once; those that are not there are skipped with a sentence.</summary>
internal sealed class TestServers : IEnumerable
{
    public IEnumerator GetEnumerator()
    {
        foreach (var server in TestServer.All)
        {
            var fixture = new TestFixtureData(server).SetArgDisplayNames(server.ToString());
            if (server.Missing is { } reason)
                fixture.Ignore(reason);
            yield return fixture;
        }
    }
}
