using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Generators.Emission;

/// <summary>The block of a declaration, as the baseline spells it when nothing has shipped yet.</summary>
internal static class BaselineLines
{
    public static IEnumerable<string> Of(Declaration declaration)
    {
        var file = BaselineWriter.Write(BaselineRecorder.Record(BaselineFile.Empty, new SchemaSet([declaration])));
        return file.Split('\n').SkipWhile(line => line.Length > 0).Where(line => line.Length > 0);
    }
}
