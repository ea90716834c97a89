using ClaimGraph.Api.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpHabits();

var app = builder.Build();
app.UseHttpHabits();
app.RequireWholeEndpoints();
app.Run();
