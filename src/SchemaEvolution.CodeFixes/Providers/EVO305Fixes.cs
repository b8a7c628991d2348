using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>The same bytes are read in another way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO305Fixes)), Shared]
public sealed class EVO305Fixes() : SchemaFixProvider("EVO305", new RestoreType(), new RestorePresence(), new RetireTag());
