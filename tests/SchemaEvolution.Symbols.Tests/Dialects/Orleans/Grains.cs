using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

/// <summary>Short ways to read what is written for Orleans.</summary>
internal static class Grains
{
    public static Compiled From(string source, params MetadataReference[] references) => Project("Test", source, references);

    public static Compiled Project(string name, string source, params MetadataReference[] references) =>
        Compiled.Project(name, [Stubs.Reference("Orleans"), .. references], $"using Orleans; using AliasAttribute = Orleans.AliasAttribute;\n{source}");

    /// <summary>The lines of the message <c>M</c>.</summary>
    public static string[] Lines(string source) => From(source).Read("M").Lines();

    /// <summary>The message <c>M</c> with these members.</summary>
    public static string[] LinesOf(string members) => Lines($"[GenerateSerializer] public class M {{ {members} }}");

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
