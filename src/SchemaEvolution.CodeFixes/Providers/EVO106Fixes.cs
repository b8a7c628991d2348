using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A shipped tag is neither carried nor reserved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO106Fixes)), Shared]
public sealed class EVO106Fixes() : SchemaFixProvider("EVO106", new ReserveTag(), new RestoreField());
