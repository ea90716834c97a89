using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace ClaimGraph.ApiTests.Security;

/// <summary>Whether only this machine reaches the service is told from where it listens.</summary>
internal sealed class ListeningTests
{
    [TestCase("http://localhost:5080")]
    [TestCase("http://LOCALHOST:5080;https://localhost:5081")]
    [TestCase("http://127.0.0.1:0")]
    [TestCase("http://127.8.9.10:5080/")]
    [TestCase("http://[::1]:5080")]
    [TestCase("http://[0:0:0:0:0:0:0:1]:5080")]
    [TestCase("http://unix:/tmp/claimgraph.sock")]
    public void Loopback_is_what_no_other_machine_reaches(string urls) => Assert.That(Of(("urls", urls)).IsLoopback, Is.True);

    [TestCase("http://0.0.0.0:5080")]
    [TestCase("http://[::]:5080")]
    [TestCase("http://*:5080")]
    [TestCase("http://+:5080")]
    [TestCase("http://192.168.1.5:5080")]
    [TestCase("http://claims.example.org:5080")]
    [TestCase("http://localhost.:5080")]
    [TestCase("http://localhost.example.org:5080")]
    [TestCase("http://localhost:5080;http://0.0.0.0:5081")]
    public void Anything_else_is_reachable(string urls) => Assert.That(Of(("urls", urls)).IsLoopback, Is.False);

    [Test]
    public void Ports_and_endpoints_count_as_they_do_for_the_server()
    {
        Assert.That(Of(("http_ports", "8080")).IsLoopback, Is.False);
        Assert.That(Of(("https_ports", "8443")).IsLoopback, Is.False);
        Assert.That(Of(("http_ports", "8080"), ("urls", "http://localhost:5080")).IsLoopback, Is.True);
        Assert.That(Of(("Kestrel:Endpoints:Web:Url", "http://localhost:5080")).IsLoopback, Is.True);
        Assert.That(Of(("Kestrel:Endpoints:Web:Url", "http://0.0.0.0:5080"), ("urls", "http://localhost:5080")).IsLoopback, Is.False);
    }

    [Test]
    public void A_proxy_or_another_name_opens_loopback_to_others()
    {
        Assert.That(Of(("urls", "http://localhost:5080"), ("ClaimGraph:Proxies", "127.0.0.1")).IsLoopback, Is.False);
        Assert.That(Of(("urls", "http://localhost:5080"), ("ClaimGraph:Hosts", "claims.example.org")).IsLoopback, Is.False);
        Assert.That(Of(("urls", "http://localhost:5080"), ("ClaimGraph:Hosts", "localhost")).IsLoopback, Is.True);
    }

    [TestCase("localhost", true)]
    [TestCase("LocalHost:1", true)]
    [TestCase("127.0.0.1:5080", true)]
    [TestCase("[::1]:5080", true)]
    [TestCase("[0:0:0:0:0:0:0:1]", true)]
    [TestCase("127.0.0.2:5080", true)]
    [TestCase("127.0.0.3:5080", false)]
    [TestCase("localhost.", false)]
    [TestCase("localhost.evil.example", false)]
    [TestCase("evil.example", false)]
    [TestCase("evil.example:5080", false)]
    [TestCase("127.0.0.1.evil.example", false)]
    [TestCase("0.0.0.0:5080", false)]
    [TestCase("[::]", false)]
    [TestCase("[::ffff:127.0.0.1]", false)]
    [TestCase("", true)]
    public void On_loopback_only_names_of_this_machine_are_meant(string host, bool isMeant) =>
        Assert.That(Of(("urls", "http://localhost:5080;http://127.0.0.2:5080")).IsMeantBy(new HostString(host)), Is.EqualTo(isMeant));

    [Test]
    public void Elsewhere_the_names_that_are_set_are_meant_or_any()
    {
        var named = Of(("urls", "http://0.0.0.0:80"), ("ClaimGraph:Hosts", "claims.example.org, www.example.org"));

        Assert.That(Of(("urls", "http://0.0.0.0:80")).IsMeantBy(new("evil.example")), Is.True);
        Assert.That(named.IsMeantBy(new("Claims.Example.org:8080")), Is.True);
        Assert.That(named.IsMeantBy(new("localhost:8080")), Is.True);
        Assert.That(named.IsMeantBy(new("evil.example")), Is.False);
        Assert.That(named.IsMeantBy(new("sub.claims.example.org")), Is.False);
    }

    [Test]
    public void What_is_no_address_is_named() =>
        Assert.That(Assert.Throws<InvalidSettingException>(() => Of(("urls", "5080")))!.Message, Does.StartWith("urls ").And.EndWith("."));

    private static Listening Of(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        var options = ClaimGraphOptions.Read(configuration);
        return Listening.Of(configuration, options.Hosts, options.Proxies);
    }
}
