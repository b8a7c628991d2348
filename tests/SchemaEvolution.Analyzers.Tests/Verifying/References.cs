using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>What the code under test is compiled against.</summary>
internal static class References
{
    /// <summary>The running framework alone: no message library at all.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        // The list holds the test's own assemblies too; those lie elsewhere.
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The running framework and the attributes.</summary>
    public static ImmutableArray<MetadataReference> WithAttributes { get; } =
        Framework.Add(MetadataReference.CreateFromFile(Assembly.Load("SchemaEvolution").Location));
}
