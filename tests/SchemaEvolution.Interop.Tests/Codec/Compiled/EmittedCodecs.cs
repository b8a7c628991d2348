using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Generators;

namespace SchemaEvolution.Interop.Tests.Codec.Compiled;

/// <summary>What the generator makes of sources.</summary>
internal static class EmittedCodecs
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <returns>The sources, and the other half of each message in them.</returns>
    /// <exception cref="InvalidOperationException">A message got no codec.</exception>
    public static IReadOnlyList<string> With(IReadOnlyCollection<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Generated",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = CSharpGeneratorDriver.Create(new CodecGenerator()).RunGenerators(compilation).GetRunResult();
        var messages = sources.Sum(source => source.Split("[Message]").Length - 1);
        if (result.GeneratedTrees.Length != messages)
            throw new InvalidOperationException($"Of {messages} messages only {result.GeneratedTrees.Length} got a codec.");
        return [.. sources, .. result.GeneratedTrees.Select(tree => tree.ToString())];
    }
}
