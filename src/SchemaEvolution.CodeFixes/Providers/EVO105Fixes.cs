using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A tag is outside what the format allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO105Fixes)), Shared]
public sealed class EVO105Fixes() : SchemaFixProvider("EVO105", new TakeNextFreeTag());
