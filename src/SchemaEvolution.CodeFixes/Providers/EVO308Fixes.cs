using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>The layout of a shipped message has changed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO308Fixes)), Shared]
public sealed class EVO308Fixes() : SchemaFixProvider("EVO308", new RestoreLayout());
