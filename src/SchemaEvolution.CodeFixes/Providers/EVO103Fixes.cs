using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A reserved tag is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO103Fixes)), Shared]
public sealed class EVO103Fixes() : SchemaFixProvider("EVO103", new TakeNextFreeTag());
