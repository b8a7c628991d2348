using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Tests;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>Code of a project that has a library, and nothing of ours but the analyzers.</summary>
internal sealed class DialectCode(DialectPage page)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    /// <summary>What comes with the framework has its version from there; the examples are recorded as with that of the page.</summary>
    private static readonly IReadOnlyDictionary<string, SerializerLine> Lines =
        DialectPage.All.ToDictionary(known => known.Serializer.Name, known => known.Serializer);

    public TestSetup Setup { get; } = new()
    {
        References = page.Stub is { } stub ? References.Framework.Add(Stubs.Reference(stub)) : References.Framework,
    };

    public static TestFiles ToFiles(string code) => [new("Page.cs", code), new("Usings.cs", Usings)];

    /// <summary>What <c>dotnet schema init --ship</c> writes for the code.</summary>
    public string Record(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Page",
            ToFiles(code).Select(file => CSharpSyntaxTree.ParseText(file.Text)),
            Setup.References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        var reader = SchemaReader.TryCreate(compilation)!;
        var recorded = BaselineRecorder.Record(BaselineFile.Empty, new(reader.ReadAll().Select(declared => declared.Schema)));
        var serializers = reader.ReadAll()
            .Where(declared => declared.Schema is not EnumSchema)
            .SelectMany(declared => declared.FormatsInUse.Value.Libraries)
            .Select(format => format.Dialect!)
            .Distinct()
            .Select(dialect => Lines[dialect]);
        return BaselineWriter.Write(BaselineRecorder.Ship(BaselineRecorder.RecordSerializers(recorded, [.. serializers])));
    }

    public async Task<ImmutableArray<Diagnostic>> CheckAsync(string code, string baseline)
    {
        var solution = TestSolution.Create([.. ToFiles(code).With(baseline)], Setup);
        await Analysis.AssertCompilesAsync(solution, Setup);
        return await Analysis.RunAsync(solution, Setup);
    }
}
