namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>A network that loses the commits of a store, or the answers to them, so many times; all else arrives.</summary>
internal sealed class LosingHandler(int losses, bool isAnswerLost, Func<Task>? meanwhile = null) : DelegatingHandler(new SocketsHttpHandler())
{
    private int lost;

    /// <summary>How often it has lost something.</summary>
    public int Lost => lost;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var isLost = body.Contains("CREATE (h:Change)", StringComparison.Ordinal) && lost < losses;
        if (isLost)
            lost++;
        if (!isLost || isAnswerLost)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (!isLost)
                return response;
            using (response)
                await response.Content.LoadIntoBufferAsync(cancellationToken);
        }

        if (meanwhile is not null)
            await meanwhile();
        throw new HttpRequestException(HttpRequestError.ResponseEnded);
    }
}
