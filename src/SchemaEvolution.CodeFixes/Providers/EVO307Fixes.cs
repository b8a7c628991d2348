using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A message type was replaced.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO307Fixes)), Shared]
public sealed class EVO307Fixes() : SchemaFixProvider("EVO307", new RestoreType(), new RetireTag());
