using SchemaEvolution.CodeFixes.Baselines;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes down in the baseline that a declaration has another name now, so that it keeps its history.</summary>
internal sealed class RecordRename() : RecordingAction("Record the rename in schema.baseline");
