using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace ClaimGraph.Api.Security;

/// <summary>What a caller may do; each scope takes in those before it.</summary>
internal enum Scope
{
    /// <summary>Ask.</summary>
    Read,

    /// <summary>Record and change.</summary>
    Write,

    /// <summary>Delete.</summary>
    Admin,
}

/// <summary>The scope that an endpoint asks for: metadata of the endpoint, and the requirement that is checked.</summary>
internal sealed record ScopeNeeded(Scope Scope) : IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Holds what a caller may do against what an endpoint asks for.</summary>
internal sealed class ScopeCheck(Access access) : AuthorizationHandler<ScopeNeeded>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeNeeded requirement)
    {
        // Who shows a bad key is not taken for somebody without one: they would never learn of it.
        var known = await ((HttpContext)context.Resource!).AuthenticateAsync();
        if (known.Failure is null && access.ScopeOf(context.User) >= requirement.Scope)
            context.Succeed(requirement);
    }
}

/// <summary>How endpoints say what they ask for, beside the line that maps them.</summary>
internal static class ScopeConventions
{
    extension(RouteHandlerBuilder route)
    {
        /// <summary>Asks for a scope.</summary>
        public RouteHandlerBuilder Needs(Scope scope) => route.WithMetadata(new ScopeNeeded(scope));
    }

    extension(IEnumerable<object> metadata)
    {
        /// <summary>Whether an endpoint changes the graph: it asks for more than reading.</summary>
        public bool IsWrite => metadata.OfType<ScopeNeeded>().LastOrDefault() is { Scope: > Scope.Read };
    }
}
