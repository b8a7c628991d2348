using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>Old values are lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO302Fixes)), Shared]
public sealed class EVO302Fixes() : SchemaFixProvider("EVO302", new RestoreType(), new RetireTag());
