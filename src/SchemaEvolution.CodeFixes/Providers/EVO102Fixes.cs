using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A shipped field stands at another tag.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO102Fixes)), Shared]
public sealed class EVO102Fixes() : SchemaFixProvider("EVO102", new RestoreTag());
