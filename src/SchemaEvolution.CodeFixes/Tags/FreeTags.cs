using Microsoft.CodeAnalysis;
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
    /// <param name="home">The type that declares the member: all that derives from it shares its numbers.</param>
    public static int? Next(FixTarget target, INamedTypeSymbol home)
    {
        var project = target.Project.Schema;
        IReadOnlyList<DeclaredSchema> sharing = target.Declared.Schema is MessageSchema
            ? [target.Declared, .. project.Reader.ReadAll().Where(other => other.Schema is MessageSchema && IsInLine(other.Symbol, home))]
            : [target.Declared];
        return NextFreeTag.Find(
            sharing.Select(declared => declared.Schema),
            sharing.Select(declared => target.Shipped?.BlockOf(declared.Schema.Name)).OfType<Block>(),
            target.Declared.Schema is EnumSchema
                ? [EnumNumbers]
                : [.. project.Settings.For(target.Declared).Formats.Select(format => format.Tags)]);
    }

    private static bool IsInLine(INamedTypeSymbol one, INamedTypeSymbol other) => DerivesFrom(one, other) || DerivesFrom(other, one);

    private static bool DerivesFrom(INamedTypeSymbol? type, INamedTypeSymbol ancestor)
    {
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, ancestor.OriginalDefinition))
            type = type.BaseType;
        return type is not null;
    }
}
