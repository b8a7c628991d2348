using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Symbols.Tests;

/// <summary>The attributes of the libraries, compiled from source into assemblies of the real names.</summary>
internal static class Stubs
{
    private static readonly Dictionary<string, string> Assemblies = new()
    {
        ["ProtobufNet"] = "protobuf-net.Core",
        ["MessagePack"] = "MessagePack.Annotations",
        ["MemoryPack"] = "MemoryPack.Core",
        ["Orleans"] = "Orleans.Serialization.Abstractions",
    };

    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = new();

    /// <param name="library">The name of its file, without the extension.</param>
    public static MetadataReference Reference(string library) => Compiled.GetOrAdd(library, name => new(() => Compile(name))).Value;

    private static MetadataReference Compile(string library)
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Stubs.{library}.cs")!;
        using var text = new StreamReader(source);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            Assemblies[library],
            [CSharpSyntaxTree.ParseText(text.ReadToEnd(), new CSharpParseOptions(LanguageVersion.Preview))],
            platform,
            new(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(found => found.Severity is DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(bytes.ToArray());
    }
}
