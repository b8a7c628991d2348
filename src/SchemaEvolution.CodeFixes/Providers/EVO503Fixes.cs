using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A value was added to an enum whose names are on the wire.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO503Fixes)), Shared]
public sealed class EVO503Fixes() : SchemaFixProvider("EVO503", new NameFallback());
