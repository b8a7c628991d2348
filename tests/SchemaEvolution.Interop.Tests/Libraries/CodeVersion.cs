using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>One version of the classes of a user: compiled, and read by the dialect of a library.</summary>
internal sealed class CodeVersion : ISchemaSource
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Numerics;
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;

        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    private readonly SchemaReader reader;
    private readonly CSharpCompilation compilation;
    private readonly Assembly assembly;

    /// <param name="code">All of it stands in the namespace <c>Acme</c>, or in one in it.</param>
    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    public CodeVersion(Library library, string code)
    {
        var tree = CSharpSyntaxTree.ParseText(Usings + code, new(LanguageVersion.Preview));
        compilation = CSharpCompilation.Create("Version", [tree], References, Options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        assembly = new AssemblyLoadContext("version", isCollectible: true).LoadFromStream(stream);
        reader = SchemaReader.TryCreate(compilation, new(library == Library.Json ? ["Acme"] : [], []))!;
    }

    public Type TypeOf(string name) => assembly.GetType(name, throwOnError: true)!;

    public DeclaredSchema Read(string name) => reader.Read(compilation.GetTypeByMetadataName(name)!)!;

    public Declaration? Find(string name) => reader.Find(name);
}
