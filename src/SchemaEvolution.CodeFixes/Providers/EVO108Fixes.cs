using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A shipped member stands in another place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO108Fixes)), Shared]
public sealed class EVO108Fixes() : SchemaFixProvider("EVO108", new RestoreOrder());
