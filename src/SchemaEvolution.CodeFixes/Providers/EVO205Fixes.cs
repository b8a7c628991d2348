using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A field has no default, and readers fill from defaults.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO205Fixes)), Shared]
public sealed class EVO205Fixes() : SchemaFixProvider("EVO205", new AddDefault());
