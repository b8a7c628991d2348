using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A union case was removed, retagged or replaced.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO505Fixes)), Shared]
public sealed class EVO505Fixes() : SchemaFixProvider("EVO505", new RestoreTag(), new RestoreCase(), new ReserveTag(), new RetireTag());
