using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests;

/// <summary>A compilation of test sources, and its reader.</summary>
internal sealed class Compiled
{
    private const string Usings = "using System; using System.Collections.Generic; using SchemaEvolution;";

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference Attributes = MetadataReference.CreateFromFile(typeof(MessageAttribute).Assembly.Location);

    private readonly Lazy<SchemaReader?> reader;

    private Compiled(CSharpCompilation compilation)
    {
        Compilation = compilation;
        reader = new(() => SchemaReader.TryCreate(compilation));
    }

    public CSharpCompilation Compilation { get; }

    public SchemaReader Reader => reader.Value ?? throw new InvalidOperationException("The compilation knows no dialect.");

    /// <summary>Compiles files that begin with the usings of most tests; they must be free of errors.</summary>
    public static Compiled From(params string[] sources) => Project("Test", [], sources);

    public static Compiled Project(string name, MetadataReference[] references, params string[] sources) =>
        new(Create(name, [Attributes, .. references], [.. sources.Select(source => $"{Usings}\n{source}")]));

    /// <summary>A reference with syntax, as between projects in an editor.</summary>
    public MetadataReference AsProject() => Compilation.ToMetadataReference();

    /// <summary>A reference without syntax, as in a build.</summary>
    public MetadataReference AsAssembly()
    {
        using var bytes = new MemoryStream();
        Assert.True(Compilation.Emit(bytes).Success);
        return MetadataReference.CreateFromImage(bytes.ToArray());
    }

    public INamedTypeSymbol Type(string metadataName) => Compilation.GetTypeByMetadataName(metadataName)
        ?? throw new ArgumentException($"There is no type {metadataName}.", nameof(metadataName));

    public DeclaredSchema Read(string metadataName) => Reader.Read(Type(metadataName))
        ?? throw new ArgumentException($"{metadataName} is no message, union or enum.", nameof(metadataName));

    private static CSharpCompilation Create(string name, MetadataReference[] references, string[] sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            name,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse, $"File{index}.cs")),
            [.. Platform, .. references],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        return compilation;
    }
}
