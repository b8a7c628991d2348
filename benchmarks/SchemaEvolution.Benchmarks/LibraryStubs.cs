using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Benchmarks;

/// <summary>The attributes of the libraries, compiled from stubs: the analyzers know them by their names alone.</summary>
internal static class LibraryStubs
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Known = new();

    public static MetadataReference Reference(string library, IEnumerable<MetadataReference> framework) => Known.GetOrAdd(library, name =>
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stubs", $"{name}.cs"));
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(text)], framework, new(OutputKind.DynamicallyLinkedLibrary));
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        return result.Success
            ? MetadataReference.CreateFromImage(output.ToArray())
            : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    });
}
