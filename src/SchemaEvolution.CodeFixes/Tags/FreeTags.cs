using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>The next number that a member may take.</summary>
internal static class FreeTags
{
    /// <summary>The values of an enum are numbers of 32 bits.</summary>
    private static readonly TagRange EnumNumbers = new(0, int.MaxValue);

    /// <summary>Null if there is none left.</summary>
    /// <param name="home">
    /// The type that declares the member: all that derives from it shares its numbers, unless each level has its own.
    /// </param>
    /// <param name="near">The number that the member has; 0 if it has none.</param>
    public static int? Next(FixTarget target, INamedTypeSymbol home, int near = 0)
    {
        var project = target.Project.Schema;
        IReadOnlyList<DeclaredSchema> sharing = target.Declared.Schema is MessageSchema && !target.Vocabulary.HasLevels
            ? [target.Declared, .. project.Reader.ReadAll().Where(other => other.Schema is MessageSchema && IsInLine(other.Symbol, home))]
            : [target.Declared];

        // What another target framework declares under another `#if` is written with the same numbers.
        var twins = target.Project.OtherTargets.SelectMany(other => sharing.Select(declared => other.Find(declared.Schema.Name)));
        return NextFreeTag.Find(
            sharing.Select(declared => declared.Schema).Concat(twins.OfType<Declaration>()).Select(target.Show),
            sharing.Select(declared => target.Shipped?.BlockOf(declared.Schema.Name)).OfType<Block>(),
            target.Declared.Schema is EnumSchema
                ? [EnumNumbers]
                : [.. project.Settings.For(target.Declared).Formats.Select(format => RangeAround(near, format.Tags))]);
    }

    /// <summary>What a library numbers by itself counts apart.</summary>
    private static TagRange RangeAround(int near, TagRange tags) =>
        tags.Implicit is { From: { } from, To: { } to } apart && apart.Covers(near) ? new(from, to) : tags;

    private static bool IsInLine(INamedTypeSymbol one, INamedTypeSymbol other) => one.DerivesFrom(other) || other.DerivesFrom(one);
}
