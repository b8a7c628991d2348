using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>An enum has no zero value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO504Fixes)), Shared]
public sealed class EVO504Fixes() : SchemaFixProvider("EVO504", new AddZeroValue());
