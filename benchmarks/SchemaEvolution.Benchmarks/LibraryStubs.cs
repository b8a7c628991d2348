using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Benchmarks;

/// <summary>The attributes of the libraries, compiled from stubs: the analyzers know them by their names alone.</summary>
internal static class LibraryStubs
{
    public static IEnumerable<MetadataReference> References(IReadOnlyList<MetadataReference> framework) =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stubs"), "*.cs")
        let compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(File.ReadAllText(file))],
            framework,
            new(OutputKind.DynamicallyLinkedLibrary))
        select MetadataReference.CreateFromImage(EmitQuietly(compilation));

    private static byte[] EmitQuietly(CSharpCompilation compilation)
    {
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        return result.Success ? output.ToArray() : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
