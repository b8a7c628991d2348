using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A message gets no codec.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO701Fixes)), Shared]
public sealed class EVO701Fixes() : SchemaFixProvider(
    "EVO701",
    new MakePartial(),
    new RemoveObstacle(),
    new ConstrainToMessages(),
    new AddInit(),
    new AddConstructor(),
    new MakeNullable(),
    new AddMessage());
