using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>An enum name or number changed hands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO501Fixes)), Shared]
public sealed class EVO501Fixes() : SchemaFixProvider("EVO501", new RestoreTag(), new RetireTag());
