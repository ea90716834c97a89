using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.SigningIn;
using ClaimGraph.Graph;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimGraph.Api.Pages;

/// <summary>People show a key once, and are led back to where they wanted to go.</summary>
internal static class SignInPageEndpoint
{
    private const string To = "to";
    private const string Key = "key";

    private static readonly QueryParameter<string?> Wanted = Parameter.Text(To, "Where to go then: a path of this service.", Limits.RequestTarget, "/add");

    public static void MapSignInPage(this IEndpointRouteBuilder routes)
    {
        // Those without a key need it most.
        routes.MapPage(PageAddresses.SignIn, GetAsync, Wanted).AllowAnonymous();
        routes.MapForm(PageAddresses.SignIn, PostAsync).Needs(Scope.Read).AllowAnonymous();
        routes.MapForm(PageAddresses.SignOut, SignOutAsync).Needs(Scope.Read).AllowAnonymous();
    }

    /// <summary>The address at which somebody signs in who then goes on to where this request went.</summary>
    public static string AddressFor(HttpRequest request) =>
        $"{PageAddresses.SignIn}{PageAddresses.QueryOf([new(To, $"{request.PathBase}{request.Path.ToUriComponent()}{request.QueryString.ToUriComponent()}")])}";

    private static Task GetAsync(HttpContext http) => WriteAsync(http, StatusCodes.Status200OK, QueryParameters.Of(http).Get(Wanted) ?? "", null);

    private static async Task PostAsync(HttpContext http, Access access, Sessions sessions, TimeProvider clock)
    {
        var form = await FormBody.ReadAsync(http, Limits.SmallBodyBytes, name => name is Key or To);
        var to = form.ValueOf(To);
        var secret = form.ValueOf(Key).Trim();
        var key = access.Find(secret);
        if (key is null || key.Expires <= clock.GetUtcNow())
        {
            var problem = secret.Length == 0 ? "Write your key." : key is null ? "This is not a key of this service." : "This key has expired.";
            await WriteAsync(http, StatusCodes.Status401Unauthorized, to, problem);
            return;
        }
        sessions.Begin(http, key);
        PageAnswers.LeadTo(http, IsHere(to) ? to : "/");
    }

    private static async Task SignOutAsync(HttpContext http)
    {
        await FormBody.ReadAsync(http, Limits.SmallBodyBytes, _ => false);
        Sessions.End(http);
        PageAnswers.LeadTo(http, "/");
    }

    private static Task WriteAsync(HttpContext http, int status, string to, string? problem)
    {
        var form = new FormFields(new Dictionary<string, string> { [To] = to });
        if (problem is not null)
            form = form with { Problem = problem, Errors = new Dictionary<string, List<string>> { [Key] = [problem] } };
        return FormAnswers.WriteAsync<SignInPage, SignInContent>(http, status, new(form, Sessions.Hours));
    }

    // Nobody is led to another service, whoever wrote the address.
    private static bool IsHere(string address) =>
        address.StartsWith('/') && address.All(character => character is > ' ' and <= '~') && RedirectHttpResult.IsLocalUrl(address);
}
