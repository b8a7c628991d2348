using SchemaEvolution.CodeFixes.Baselines;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Writes down in the baseline what the code says now of the declarations at hand.</summary>
internal sealed class RecordInBaseline() : RecordingAction("Record in schema.baseline");
