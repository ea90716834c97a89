using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace ClaimGraph.Api.Security;

/// <summary>Holds back a caller who asks more often than others could bear; on loopback nobody is held back.</summary>
/// <remarks>
/// One token bucket (RFC 6585, 429) for each key, and for each address without one. The framework forgets a bucket some seconds after it is
/// full again, so that the number of buckets is bounded by the callers of these seconds.
/// </remarks>
internal static class RateLimits
{
    // What one subscriber is given (RFC 6177): the rest of the address is theirs to choose.
    private const int BytesOfSubscriber = 8;

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(static limiter => limiter.OnRejected = RefuseAsync);
        services.AddOptions<RateLimiterOptions>().Configure<ClaimGraphOptions>(static (limiter, options) =>
        {
            var bucket = new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.RequestBurst,
                TokensPerPeriod = options.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                http => RateLimitPartition.GetTokenBucketLimiter(CallerOf(http), _ => bucket));
        });
        return services;
    }

    /// <summary>Whose bucket a request takes from.</summary>
    public static string CallerOf(HttpContext http) => http.User.Identity is { IsAuthenticated: true, Name: { } key }
        ? $"key {key}"
        : SubscriberOf(http.Connection.RemoteIpAddress);

    private static string SubscriberOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(BytesOfSubscriber).Clear();
        return new IPAddress(bytes).ToString();
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await ProblemHandler.WriteAsync(
            rejected.HttpContext,
            new(Problems.RateLimited, "You ask more often than one caller may; wait as long as Retry-After says."),
            cancellation);
    }
}
