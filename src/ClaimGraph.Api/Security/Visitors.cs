using ClaimGraph.Explorer.Layout;

namespace ClaimGraph.Api.Security;

/// <summary>Tells pages who looks at them.</summary>
internal static class Visitors
{
    public static Visitor Of(HttpContext http, Access access)
    {
        var scope = access.ScopeOf(http.User);
        var name = http.User.Identity is { IsAuthenticated: true, Name: { } key } ? key : null;
        return new(name, scope >= Scope.Write, scope >= Scope.Admin, MaySignIn: access.ScopeOfAnonymous != Scope.Admin);
    }
}
