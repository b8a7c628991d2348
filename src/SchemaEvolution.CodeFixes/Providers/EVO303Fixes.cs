using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>Old readers lose new values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO303Fixes)), Shared]
public sealed class EVO303Fixes() : SchemaFixProvider("EVO303", new RestoreType(), new RetireTag());
