using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A tag of another field is taken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO101Fixes)), Shared]
public sealed class EVO101Fixes() : SchemaFixProvider("EVO101", new RetireTag());
