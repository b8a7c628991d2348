using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>Writes down what the code says, renames that were recognised included.</summary>
internal static class Recording
{
    public static BaselineFile Of(BaselineFile file, SchemaTarget target, SchemaSet schema)
    {
        var project = target.Reader is { } reader ? new SchemaProject(reader, target.Settings, new BaselineHistory(file)) : null;
        return BaselineRecorder.RecordSerializers(BaselineRecorder.Record(file, schema, project?.Checker?.Renames), target.Serializers);
    }
}
