using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A field moved between oneofs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO507Fixes)), Shared]
public sealed class EVO507Fixes() : SchemaFixProvider("EVO507", new RestoreOneOf());
