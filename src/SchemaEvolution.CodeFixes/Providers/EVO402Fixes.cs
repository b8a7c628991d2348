using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A message or enum was renamed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO402Fixes)), Shared]
public sealed class EVO402Fixes() : SchemaFixProvider("EVO402", new KeepShippedName(), new RecordRename());
