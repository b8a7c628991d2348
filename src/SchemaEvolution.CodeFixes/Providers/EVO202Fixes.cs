using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A shipped field became required.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO202Fixes)), Shared]
public sealed class EVO202Fixes() : SchemaFixProvider("EVO202", new RestorePresence());
