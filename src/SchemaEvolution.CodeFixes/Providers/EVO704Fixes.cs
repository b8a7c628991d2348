using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>Tags follow from the order of members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO704Fixes)), Shared]
public sealed class EVO704Fixes() : SchemaFixProvider("EVO704", new FreezeTags());
