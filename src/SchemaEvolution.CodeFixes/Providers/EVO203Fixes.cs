using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A required field was removed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO203Fixes)), Shared]
public sealed class EVO203Fixes() : SchemaFixProvider("EVO203", new RestoreField());
