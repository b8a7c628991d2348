using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Generators;

namespace SchemaEvolution.Repository.Tests.Guides;

/// <summary>A program in a guide, built with the generator and run.</summary>
internal static class GuideProgram
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using SchemaEvolution;";

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(MessageAttribute).Assembly.Location),
    ];

    private static readonly Lock Output = new();

    /// <returns>What it prints.</returns>
    public static string Run(params string[] sources)
    {
        var assembly = Assembly.Load(Build(sources));
        lock (Output)
        {
            var before = Console.Out;
            using var printed = new StringWriter { NewLine = "\n" };
            Console.SetOut(printed);
            try
            {
                assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(before);
            }

            return printed.ToString();
        }
    }

    private static byte[] Build(string[] sources)
    {
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            $"Guide{Guid.NewGuid():N}",
            [.. sources.Prepend(Usings).Select(source => CSharpSyntaxTree.ParseText(source, parsing))],
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CodecGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.Equal("", string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)));
        return image.ToArray();
    }
}
