using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>A diagnostic and the project in which it was reported.</summary>
internal sealed record FoundDiagnostic(ProjectId Project, Diagnostic Diagnostic);
