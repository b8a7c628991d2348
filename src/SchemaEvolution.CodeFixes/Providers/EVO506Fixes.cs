using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A case was added that old readers cannot keep.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO506Fixes)), Shared]
public sealed class EVO506Fixes() : SchemaFixProvider("EVO506");
