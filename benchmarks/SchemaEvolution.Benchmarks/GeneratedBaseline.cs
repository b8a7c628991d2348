using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Benchmarks;

internal static class GeneratedBaseline
{
    /// <summary>The baseline that recording and shipping every version of the generated code leaves.</summary>
    public static string Of(GeneratedCode code) => BaselineWriter.Write(
        Enumerable.Range(1, GeneratedCode.Versions).Aggregate(BaselineFile.Empty, (file, version) => Ship(file, code.FilesOf(version))));

    private static BaselineFile Ship(BaselineFile file, IEnumerable<SourceFile> code)
    {
        var reader = SchemaReader.TryCreate(Compiler.Compile(code))!;
        var schemas = new SchemaSet(reader.ReadAll().Select(declared => declared.Schema));
        return BaselineRecorder.Ship(BaselineRecorder.Record(file, schemas));
    }
}
