using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A required field was relaxed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO204Fixes)), Shared]
public sealed class EVO204Fixes() : SchemaFixProvider("EVO204", new RestorePresence());
