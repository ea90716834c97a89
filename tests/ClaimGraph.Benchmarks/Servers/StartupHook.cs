#pragma warning disable CA1050, CA1852 // .NET looks for this very name, in no namespace.

/// <summary>
/// Called by .NET in the process of the API before its <c>Main</c>. There is nothing to do: that this assembly is loaded is
/// enough for hosting to find it by its name.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}
