using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Tool.Projects;

/// <summary>Loads source generators, those of one folder with what lies beside them.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    /// <summary>What generators and the compiler must agree on: the framework and the compiler itself, never our own assemblies.</summary>
    private static readonly HashSet<string> Shared = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator)
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Where(name => !name.StartsWith(nameof(SchemaEvolution), StringComparison.Ordinal))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, FolderContext> contexts = new(StringComparer.Ordinal);

    public void AddDependencyLocation(string fullPath)
    {
        // A dependency is looked for in the folder of the one that needs it.
    }

    public Assembly LoadFromPath(string fullPath) =>
        contexts.GetOrAdd(Path.GetDirectoryName(fullPath)!, folder => new FolderContext(folder)).LoadFromAssemblyPath(fullPath);

    private sealed class FolderContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, $"{assemblyName.Name}.dll");
            return !Shared.Contains(assemblyName.Name!) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
