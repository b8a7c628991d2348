using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A single field became repeated or a map, or back.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO304Fixes)), Shared]
public sealed class EVO304Fixes() : SchemaFixProvider("EVO304", new RestoreType(), new RetireTag());
