using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A 64-bit integer is written as a number that some readers round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO603Fixes)), Shared]
public sealed class EVO603Fixes() : SchemaFixProvider("EVO603", new WriteAsText());
