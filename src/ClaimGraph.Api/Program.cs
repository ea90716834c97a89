using ClaimGraph.Api.Affiliations;
using ClaimGraph.Api.Claims;
using ClaimGraph.Api.Entities;
using ClaimGraph.Api.Extracting;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Http.OpenApi;
using ClaimGraph.Api.Links;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Names;
using ClaimGraph.Api.Pages;
using ClaimGraph.Api.Reconciling;
using ClaimGraph.Api.Security;
using ClaimGraph.Api.Sources;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Api.Transfer;

if (args is [HealthQuestion.Switch, ..])
    return await HealthQuestion.AskAsync(args.AsMemory(1));

try
{
    if (args is [NewKey.Switch, .. var named])
    {
        Console.WriteLine(NewKey.Make(named));
        return 0;
    }

    ServerDefaults.LookForChangesInTurn();
    var builder = WebApplication.CreateBuilder(args);
    builder.UseServerDefaults();
    builder.Services.AddHosting();
    builder.Services.AddSecurity();
    builder.Services.AddHttpHabits();
    builder.Services.AddApiDescription();
    builder.Services.AddTransfer();

    await using var app = builder.Build();
    app.ReserveThreads();
    await app.RequireSettingsAsync();
    app.UseGuard();
    app.UseHttpHabits();
    app.UseApiDescription();
    app.MapHealth();

    var api = app.MapGroup(Addresses.Root);
    api.MapEntities();
    api.MapAffiliations();
    api.MapSources();
    api.MapClaims();
    api.MapQuotations();
    api.MapLinks();
    api.MapTransfer();
    api.MapLookups();
    api.MapTracing();
    api.MapMatching();
    api.MapJudgements();
    api.MapDuplicates();
    api.MapDuplicatePairs();
    api.MapReconciling();
    api.MapExtraction();
    app.MapPages();
    app.MapReconciliationPages();

    app.RequireWholeEndpoints();
    app.GreetWhenStarted();
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    // Told to stop while it was starting.
    return 0;
}
catch (InvalidSettingException invalid)
{
    await Console.Error.WriteLineAsync(invalid.Message);
    return 1;
}
