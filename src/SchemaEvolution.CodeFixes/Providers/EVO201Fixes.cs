using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A new field is required.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO201Fixes)), Shared]
public sealed class EVO201Fixes() : SchemaFixProvider("EVO201", new GiveDefault(), new MakeOptional());
