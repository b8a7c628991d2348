using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Generators;

namespace SchemaEvolution.Benchmarks;

/// <summary>
/// The generator of codecs: what it takes of a whole build, what the compiler takes for the code that it emitted, and one edit in one file,
/// as an editor sees it.
/// </summary>
internal sealed class GeneratorBenchmark(GeneratedCode code) : IBenchmark
{
    private readonly Series alone = new($"build of {code.Messages} messages, no codecs", "0 ms");
    private readonly Series whole = new("  with codecs", "0 ms");
    private readonly Series generator = new("    of which the generator", "0 ms");
    private readonly Series characters = new("  characters emitted for a field", "0");
    private readonly Series edit = new("one edit of a message: generator", "0.0 ms");
    private readonly IReadOnlyList<SourceFile> files = code.FilesOf(GeneratedCode.Versions);
    private int edits;

    public IEnumerable<Series> Results => [alone, whole, generator, characters, edit];

    public void Run()
    {
        alone.Add(Cost.Of(() => Compiler.Emit(Compiler.Compile(files))).Processor.TotalMilliseconds);

        GeneratorDriver driver = CSharpGeneratorDriver.Create(new CodecGenerator());
        Compilation source = Compiler.Compile([]), complete = source;
        var parsed = Cost.Of(() => source = Compiler.Compile(files));
        var generated = Cost.Of(() => driver = driver.RunGeneratorsAndUpdateCompilation(source, out complete, out _));
        var compiled = Cost.Of(() => Compiler.Emit(complete));
        whole.Add((parsed.Processor + generated.Processor + compiled.Processor).TotalMilliseconds);
        generator.Add(generated.Processor.TotalMilliseconds);
        characters.Add((double)Emitted(driver).Sum(text => text.Length) / (code.Messages * GeneratedCode.FieldsPerMessage));

        for (var i = 0; i < 10; i++)
            edit.Add(Edit(ref driver, ref source).Processor.TotalMilliseconds);
    }

    /// <summary>A field gets a wider type, as a user would type it; the codec of that message alone changes.</summary>
    private Cost Edit(ref GeneratorDriver driver, ref Compilation compilation)
    {
        var index = ++edits * 37 % code.Messages;
        var old = compilation.SyntaxTrees.ElementAt(index);
        var text = files[index].Text.Replace("int Count", "long Count", StringComparison.Ordinal);
        var edited = compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, path: old.FilePath));
        var (before, after) = (driver, driver);
        var cost = Cost.Of(() => after = before.RunGenerators(edited));
        if (Emitted(after).Except(Emitted(before)).Count() != 1)
            throw new InvalidOperationException(text);
        (driver, compilation) = (after, edited);
        return cost;
    }

    private static IEnumerable<string> Emitted(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString());
}
