using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>Implicit and explicit presence changed places.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO207Fixes)), Shared]
public sealed class EVO207Fixes() : SchemaFixProvider("EVO207", new RestorePresence());
