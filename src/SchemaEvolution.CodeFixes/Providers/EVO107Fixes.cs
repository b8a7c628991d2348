using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A shipped reservation has gone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO107Fixes)), Shared]
public sealed class EVO107Fixes() : SchemaFixProvider("EVO107", new PutBackReservation());
