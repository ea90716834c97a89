using System.Net.Sockets;
using ClaimGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>Tells from the driver's exceptions what has happened.</summary>
internal sealed class BoltErrors(string address, BoltBookmarks bookmarks)
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>What a caller is to see. The driver wraps the server's answer, so all causes are looked at.</summary>
    public Exception Of(Exception failure)
    {
        var causes = CausesOf(failure).ToList();
        var answer = causes.OfType<Neo4jException>()
            .FirstOrDefault(cause => cause is AuthenticationException || !string.IsNullOrEmpty(cause.Code));
        if (answer is null)
        {
            bookmarks.Forget();
            return BrokenBy(failure, causes);
        }

        var error = new CypherException(string.IsNullOrEmpty(answer.Code) ? Unauthorized : answer.Code, answer.Message, failure);
        bookmarks.Forget(error);
        return error;
    }

    private CypherConnectionException BrokenBy(Exception failure, List<Exception> causes)
    {
        if (causes.Exists(cause => cause is TlsException))
            return Foreign("cannot be spoken to securely: its certificate is not trusted, or it speaks no TLS");
        if (causes.Exists(cause => cause is NotSupportedException))
            return Foreign("answers, but not as Neo4j does over Bolt");
        if (causes.Exists(IsOfNaming))
            return Unsent("cannot be found by name");
        if (causes.Exists(IsOfConnecting))
            return Unsent("cannot be reached");
        return new($"{address} broke the connection off.", failure);

        CypherConnectionException Unsent(string what) => new($"{address} {what}.", failure) { IsUnsent = true };
        CypherConnectionException Foreign(string what) => new($"{address} {what}.", failure) { IsUnsent = true, IsForeign = true };
    }

    private static bool IsOfNaming(Exception cause) =>
        cause is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData };

    /// <summary>Whether there was no connection to send anything over.</summary>
    private static bool IsOfConnecting(Exception cause) => cause switch
    {
        // Of all addresses of a host.
        AggregateException or SocketException { SocketErrorCode: SocketError.ConnectionRefused } => true,
        // The driver knows no member of the cluster that it could ask.
        ServiceUnavailableException or SessionExpiredException => cause.InnerException is null,
        ObjectDisposedException => true,
        // Without a code it is the driver's own, of waiting for a connection.
        _ => cause.GetType() == typeof(ClientException),
    };

    private static IEnumerable<Exception> CausesOf(Exception failure)
    {
        IEnumerable<Exception> inner = failure is AggregateException several ? several.InnerExceptions
            : failure.InnerException is { } single ? [single] : [];
        return inner.SelectMany(CausesOf).Prepend(failure);
    }
}
