using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Benchmarks;

/// <summary>The baseline that recording and shipping every version of the generated code leaves.</summary>
internal static class GeneratedBaseline
{
    public static string Text { get; } = BaselineWriter.Write(Enumerable.Range(1, GeneratedCode.Versions).Aggregate(BaselineFile.Empty, Ship));

    private static BaselineFile Ship(BaselineFile file, int version)
    {
        var reader = SchemaReader.TryCreate(Compiler.Compile(GeneratedCode.FilesOf(version)))!;
        var schemas = new SchemaSet(reader.ReadAll().Select(declared => declared.Schema));
        return BaselineRecorder.Ship(BaselineRecorder.Record(file, schemas));
    }
}
