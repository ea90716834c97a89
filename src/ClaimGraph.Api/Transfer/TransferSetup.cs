namespace ClaimGraph.Api.Transfer;

/// <summary>Registers what import, export and seeds share.</summary>
internal static class TransferSetup
{
    public static IServiceCollection AddTransfer(this IServiceCollection services) => services.AddSingleton<ClaimLines>();
}
