using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A message drops unknown fields that its library could keep.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO602Fixes)), Shared]
public sealed class EVO602Fixes() : SchemaFixProvider("EVO602", new AddCarrier());
