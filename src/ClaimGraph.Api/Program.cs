using ClaimGraph.Api.Affiliations;
using ClaimGraph.Api.Entities;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Sources;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.UseServerDefaults();
    builder.Services.AddHosting();
    builder.Services.AddHttpHabits();

    await using var app = builder.Build();
    app.RequireStore();
    app.UseHttpHabits();
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
