using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>Two members share a tag.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO104Fixes)), Shared]
public sealed class EVO104Fixes() : SchemaFixProvider("EVO104", new TakeNextFreeTag());
