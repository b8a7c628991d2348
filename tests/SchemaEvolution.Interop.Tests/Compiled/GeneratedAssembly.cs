using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>Generated source, compiled in memory; it is unloaded when nothing uses it any more.</summary>
internal sealed class GeneratedAssembly : IDisposable
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private readonly AssemblyLoadContext context = new("generated", isCollectible: true);

    /// <exception cref="InvalidOperationException">The source does not compile.</exception>
    public GeneratedAssembly(IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Generated", sources.Select(source => CSharpSyntaxTree.ParseText(source)), References, Options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error)));
        stream.Position = 0;
        Assembly = context.LoadFromStream(stream);
    }

    public Assembly Assembly { get; }

    public void Dispose() => context.Unload();
}
