using System.Reflection;

namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>Where the tests were built.</summary>
internal static class Here
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>The packages that the build of this repository restored.</summary>
    public static string RestoredPackages { get; } = Metadata("NuGetPackageRoot");

    private static string Metadata(string key) =>
        typeof(Here).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
