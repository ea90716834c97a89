using System.Text.Encodings.Web;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Pages;
using ClaimGraph.Graph;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ClaimGraph.Api.Security;

/// <summary>
/// Knows callers by the key in <c>Authorization: Bearer</c> (RFC 6750), or by that with which they signed in on a page, and by none anywhere else:
/// an address ends up in logs.
/// </summary>
internal sealed class BearerKeys(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Access access, Sessions sessions, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Bearer = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        var isBearer = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && (header.Length == Bearer.Length || header[Bearer.Length] == ' ');
        if (!isBearer)
        {
            return Task.FromResult(sessions.KeyOf(Request) is { } shown
                ? AuthenticateResult.Success(new(Access.CallerWith(shown, Bearer), Bearer))
                : AuthenticateResult.NoResult());
        }

        if (access.Find(header[Bearer.Length..].Trim()) is not { } key)
            return Task.FromResult(AuthenticateResult.Fail("The key in Authorization is not one of this service."));
        return Task.FromResult(key.Expires <= clock.GetUtcNow()
            ? AuthenticateResult.Fail("The key in Authorization has expired.")
            : AuthenticateResult.Success(new(Access.CallerWith(key, Bearer), Bearer)));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failed = (await HandleAuthenticateOnceSafeAsync()).Failure;
        if (failed is null && HttpMethods.IsGet(Request.Method) && Negotiation.WantsErrorPage(Request))
        {
            Response.Headers.CacheControl = "no-store";
            PageAnswers.LeadTo(Context, SignInPageEndpoint.AddressFor(Request));
            return;
        }
        var problem = failed is { } failure
            ? new ProblemException(Problems.InvalidKey, failure.Message)
            : new ProblemException(Problems.KeyRequired, "Send a key in Authorization: Bearer. Whoever runs the service has it.");
        Response.Headers.WWWAuthenticate = problem.Kind == Problems.InvalidKey ? $"{Bearer} error=\"invalid_token\"" : Bearer;
        await ProblemHandler.WriteAsync(Context, problem, Context.RequestAborted);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = WireNames<Scope>.Of(Context.GetEndpoint()?.Metadata.GetMetadata<ScopeNeeded>()?.Scope ?? Scope.Read);
        Response.Headers.WWWAuthenticate = $"{Bearer} error=\"insufficient_scope\", scope=\"{needed}\"";
        return ProblemHandler.WriteAsync(
            Context, new(Problems.InsufficientScope, $"The key may not do that: the scope {needed} is needed."), Context.RequestAborted);
    }
}
