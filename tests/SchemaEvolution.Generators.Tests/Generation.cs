using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.Generators.Tests;

/// <summary>A project of test sources, what the generator makes of it, and the compilation of both.</summary>
internal sealed class Generation
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable;
        using SchemaEvolution; using SchemaEvolution.Serialization;
        """;

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(MessageAttribute).Assembly.Location);

    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private Generation(CSharpCompilation input)
    {
        Input = input;
        var driver = CreateDriver(input).RunGenerators(input);
        Result = driver.GetRunResult();
        Output = input.AddSyntaxTrees(Result.GeneratedTrees);
    }

    public CSharpCompilation Input { get; }

    public CSharpCompilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The names of the emitted files, without what all have in common.</summary>
    public IEnumerable<string> Emitted =>
        Result.Results.Single().GeneratedSources.Select(source => source.HintName.Replace(".Codec.g.cs", "")).Order(StringComparer.Ordinal);

    /// <summary>Errors anywhere, and warnings but those that a test source earns for lack of documentation.</summary>
    public IEnumerable<string> Diagnostics => Output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error || IsWarningOfOurs(diagnostic))
        .Select(diagnostic => diagnostic.ToString());

    public static Generation Of(params string[] sources) => new(Compile("Test", [], sources));

    public static Generation Project(string name, MetadataReference[] references, params string[] sources) =>
        new(Compile(name, references, sources));

    public static CSharpCompilation Compile(string name, MetadataReference[] references, params string[] sources) =>
        Compile(name, [Runtime, .. references], Newest, [.. sources.Select(source => $"{Usings}\n{source}")]);

    public static Generation WithLanguage(LanguageVersion version, string source) =>
        new(Compile("Test", [Runtime], Newest.WithLanguageVersion(version), [$"using SchemaEvolution;\n{source}"]));

    /// <summary>A project whose framework has the attributes alone.</summary>
    public static Generation WithoutRuntime(string source) =>
        new(Compile("Test", [AttributesAlone()], Newest, [$"using SchemaEvolution;\n{source}"]));

    public static CSharpGeneratorDriver CreateDriver(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new CodecGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The only emitted file.</summary>
    public string SingleText() => Result.Results.Single().GeneratedSources.Single().SourceText.ToString();

    public string TextOf(string name) => Result.Results.Single().GeneratedSources
        .Single(source => source.HintName == $"{name}.Codec.g.cs").SourceText.ToString();

    /// <summary>Demands that source and emitted files compile without a word.</summary>
    public Generation Compiles()
    {
        Assert.Empty(Result.Diagnostics);
        Assert.Equal("", string.Join("\n", Diagnostics));
        Assert.Equal(FaultsOf(Input).Select(fault => fault.Text), FaultsOf(Output).Select(fault => fault.Text));
        return this;
    }

    /// <summary>What the analyzer says, which sees the emitted code beside the source.</summary>
    public static IReadOnlyList<GenerationFault> FaultsOf(Compilation compilation)
    {
        var schemas = SchemaReader.TryCreate(compilation)!;
        var codecs = CodecReader.TryCreate(compilation, schemas)!;
        return [.. schemas.ReadAll().Where(schema => schema.Schema is not EnumSchema).SelectMany(schema => codecs.Read(schema).Faults)];
    }

    /// <summary>A reference without syntax, as in a build.</summary>
    public MetadataReference AsAssembly() => MetadataReference.CreateFromImage(ToBytes());

    /// <summary>The built assembly.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Assert.True(Output.Emit(bytes).Success);
        return bytes.ToArray();
    }

    private static bool IsWarningOfOurs(Diagnostic diagnostic) =>
        diagnostic.Severity is DiagnosticSeverity.Warning
        && (diagnostic.Id is not ("CS1591" or "CS1573")
            || diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) is true);

    private static CSharpCompilation Compile(string name, MetadataReference[] references, CSharpParseOptions parse, string[] sources) =>
        CSharpCompilation.Create(
            name,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse, $"File{index}.cs")),
            [.. Platform, .. references],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static MetadataReference AttributesAlone() => CSharpCompilation.Create(
        "SchemaEvolution",
        [CSharpSyntaxTree.ParseText("""
            namespace SchemaEvolution;
            public sealed class MessageAttribute : System.Attribute;
            public sealed class TagAttribute(int number) : System.Attribute { public int Number => number; }
            """)],
        Platform,
        new(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
