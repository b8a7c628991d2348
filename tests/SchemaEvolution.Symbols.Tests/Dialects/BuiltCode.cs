using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Symbols.Tests.Dialects;

/// <summary>Code as the tool finds it in a built assembly.</summary>
internal static class BuiltCode
{
    /// <summary>The lines of all that the assembly declares, each declaration behind its name.</summary>
    public static string[] Lines(this Compiled source)
    {
        var assembly = source.AsAssembly();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        var compilation = Compiled.Project("User", [assembly], "class User;").Compilation.WithOptions(options);
        return Lines(SchemaReader.TryCreate(compilation, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!)!);
    }

    public static string[] Lines(this SchemaReader reader) =>
        [.. reader.ReadAll().SelectMany(declared => declared.Lines().Prepend(declared.Schema.Name))];
}
