using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A default changed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO206Fixes)), Shared]
public sealed class EVO206Fixes() : SchemaFixProvider("EVO206", new RestoreDefault());
