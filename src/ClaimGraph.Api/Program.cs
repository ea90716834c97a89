using ClaimGraph.Api.Affiliations;
using ClaimGraph.Api.Entities;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Http.OpenApi;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Sources;
using ClaimGraph.Api.Transfer;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.UseServerDefaults();
    builder.Services.AddHosting();
    builder.Services.AddHttpHabits();
    builder.Services.AddApiDescription();
    builder.Services.AddTransfer();

    await using var app = builder.Build();
    app.RequireSettings();
    app.UseHttpHabits();
    app.UseApiDescription();
    app.MapHealth();

    var api = app.MapGroup(Addresses.Root);
    api.MapEntities();
    api.MapAffiliations();
    api.MapSources();
    api.MapClaimsBySpeaker();

    app.RequireWholeEndpoints();
    app.GreetWhenStarted();
    await app.RunAsync();
    return 0;
}
catch (InvalidSettingException invalid)
{
    await Console.Error.WriteLineAsync(invalid.Message);
    return 1;
}
