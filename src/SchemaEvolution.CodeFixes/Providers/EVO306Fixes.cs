using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>One logical type has another encoding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO306Fixes)), Shared]
public sealed class EVO306Fixes() : SchemaFixProvider("EVO306", new RestoreType());
