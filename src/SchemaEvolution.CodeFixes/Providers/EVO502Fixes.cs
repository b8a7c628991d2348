using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>An enum value was removed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO502Fixes)), Shared]
public sealed class EVO502Fixes() : SchemaFixProvider("EVO502", new ReserveTag(), new RestoreEnumValue());
