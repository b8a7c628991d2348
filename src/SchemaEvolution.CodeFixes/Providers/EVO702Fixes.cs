using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A member has neither a tag nor an ignore.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO702Fixes)), Shared]
public sealed class EVO702Fixes() : SchemaFixProvider("EVO702", new TagMember(), new IgnoreMember());
