using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>The wire types differ.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO301Fixes)), Shared]
public sealed class EVO301Fixes() : SchemaFixProvider("EVO301", new RestoreType(), new RetireTag());
