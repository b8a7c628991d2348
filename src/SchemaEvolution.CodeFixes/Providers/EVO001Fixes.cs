using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A message or enum is not in the baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO001Fixes)), Shared]
public sealed class EVO001Fixes() : SchemaFixProvider("EVO001", new RecordInBaseline());
