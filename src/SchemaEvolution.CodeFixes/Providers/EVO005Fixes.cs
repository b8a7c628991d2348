using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>There is no baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO005Fixes)), Shared]
public sealed class EVO005Fixes() : SchemaFixProvider("EVO005", new CreateBaseline());
