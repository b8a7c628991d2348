using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A member has come or gone where readers accept no others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO208Fixes)), Shared]
public sealed class EVO208Fixes() : SchemaFixProvider("EVO208", new RestoreField());
