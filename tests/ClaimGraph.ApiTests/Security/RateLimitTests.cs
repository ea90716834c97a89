using System.Globalization;
using System.Net;
using ClaimGraph.Api.Security;
using Microsoft.AspNetCore.Http;

namespace ClaimGraph.ApiTests.Security;

/// <summary>A caller who asks too often waits, and nobody else does.</summary>
internal sealed class RateLimitTests
{
    private static readonly Dictionary<string, string> Slow = new() { ["RequestsPerSecond"] = "1", ["RequestBurst"] = "3" };

    [Test]
    public async Task A_caller_who_asks_too_often_is_told_when_to_come_back_and_others_are_served()
    {
        await using var host = ApiHost.Start(new() { Urls = "http://0.0.0.0:8080", Others = Slow });

        HttpContext answer;
        do
            answer = await Ask(host, "203.0.113.1", "/api/v1/people");
        while (answer.Response.StatusCode == StatusCodes.Status200OK);

        Assert.That(answer.Response.StatusCode, Is.EqualTo(StatusCodes.Status429TooManyRequests));
        Assert.That(answer.Response.ContentType, Is.EqualTo("application/problem+json"));
        Assert.That(int.Parse(answer.Response.Headers.RetryAfter!, CultureInfo.InvariantCulture), Is.GreaterThan(0));
        Assert.That((await Ask(host, "203.0.113.2", "/api/v1/people")).Response.StatusCode, Is.EqualTo(StatusCodes.Status200OK));
        for (var time = 0; time < 10; time++)
            Assert.That((await Ask(host, "203.0.113.1", "/health/live")).Response.StatusCode, Is.EqualTo(StatusCodes.Status200OK));
    }

    [Test]
    public async Task On_loopback_nobody_waits()
    {
        await using var host = ApiHost.Start(new() { Others = Slow });

        for (var time = 0; time < 20; time++)
            Assert.That((await Ask(host, "127.0.0.1", "/api/v1/people")).Response.StatusCode, Is.EqualTo(StatusCodes.Status200OK));
    }

    [TestCase("203.0.113.1", "203.0.113.1")]
    [TestCase("::ffff:203.0.113.1", "203.0.113.1")]
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [TestCase("2001:db8:1:2:ffff::", "2001:db8:1:2::")]
    [TestCase("2001:db8:1:3::1", "2001:db8:1:3::")]
    public void A_caller_is_an_address_or_the_network_of_a_subscriber(string address, string caller)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.That(RateLimits.CallerOf(http), Is.EqualTo(caller));
    }

    [Test]
    public void A_key_is_a_caller_wherever_it_comes_from()
    {
        var http = new DefaultHttpContext
        {
            User = Access.CallerWith(new("Maria", ReadOnlyMemory<byte>.Empty, Scope.Read, null), BearerKeys.Bearer),
        };
        http.Connection.RemoteIpAddress = IPAddress.Loopback;

        Assert.That(RateLimits.CallerOf(http), Is.EqualTo("key Maria"));
    }

    private static Task<HttpContext> Ask(ApiHost host, string address, string path) => host.Server.SendAsync(http =>
    {
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        http.Request.Method = "GET";
        http.Request.Host = new("localhost");
        http.Request.Path = path;
    });
}
