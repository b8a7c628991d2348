using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;

/// <summary>Short ways to read what is written for MemoryPack.</summary>
internal static class Packed
{
    public static Compiled From(string source, params MetadataReference[] references) => Project("Test", source, references);

    public static Compiled Project(string name, string source, params MetadataReference[] references) =>
        Compiled.Project(name, [Stubs.Reference("MemoryPack"), .. references], $"using MemoryPack;\n{source}");

    /// <summary>The lines of the message <c>M</c>.</summary>
    public static string[] Lines(string source) => From(source).Read("M").Lines();

    /// <summary>The message <c>M</c> with these members, laid out as an object.</summary>
    public static string[] LinesOf(string members) => Lines($"[MemoryPackable] public partial class M {{ {members} }} public enum Color : byte {{ None }}");

    /// <summary>A type of an assembly that was built before, all of whose members are read.</summary>
    public static DeclaredSchema ReadBuilt(string name, string source)
    {
        var assembly = Project("Built", source).AsAssembly();
        var app = Project("App", "", assembly).Compilation;
        var compilation = app.WithOptions(app.Options.WithMetadataImportOptions(MetadataImportOptions.All));
        var built = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
        return SchemaReader.TryCreate(compilation, built)!.Read(built.GetTypeByMetadataName(name)!)!;
    }
}
