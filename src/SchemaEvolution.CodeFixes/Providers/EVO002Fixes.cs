using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A compatible change is not recorded.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO002Fixes)), Shared]
public sealed class EVO002Fixes() : SchemaFixProvider("EVO002", new RecordInBaseline());
