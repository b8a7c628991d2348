using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A member was renamed, and names are on the wire.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO401Fixes)), Shared]
public sealed class EVO401Fixes() : SchemaFixProvider("EVO401", new KeepNameAsAlias(), new KeepNameOnWire());
