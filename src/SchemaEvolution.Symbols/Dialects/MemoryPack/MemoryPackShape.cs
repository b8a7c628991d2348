using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>What MemoryPack makes of a type.</summary>
internal enum MemoryPackShape
{
    /// <summary>A collection, or what someone else writes a formatter for.</summary>
    None,

    /// <summary>A count of members, and the members in their order.</summary>
    Object,

    /// <summary>Members with numbers and lengths, so that readers can pass over them.</summary>
    VersionTolerant,

    /// <summary>As <see cref="VersionTolerant"/>, with an identity that a repeated object refers to.</summary>
    CircularReference,

    /// <summary>A struct without references, copied as the memory that it is.</summary>
    Unmanaged,

    /// <summary>A number that tells which of several types follows.</summary>
    Union,
}

internal static class MemoryPackShapes
{
    /// <param name="packable">The attribute that makes it a message. Allocates nothing.</param>
    /// <remarks>Source: MemoryPackGenerator.Parser.cs, TypeMeta; Extensions.cs, TryGetMemoryPackableType.</remarks>
    public static MemoryPackShape Of(INamedTypeSymbol type, AttributeData packable) => GenerateTypeOf(packable) switch
    {
        MemoryPackShape.None => MemoryPackShape.None,
        _ when type is { TypeKind: TypeKind.Struct, IsUnmanagedType: true } => MemoryPackShape.Unmanaged,
        MemoryPackShape.Object when type.IsAbstract || type.TypeKind is TypeKind.Interface => MemoryPackShape.Union,
        var shape => shape,
    };

    /// <summary>Of the two enums that its constructors take the layout says nothing of the bytes.</summary>
    private static MemoryPackShape GenerateTypeOf(AttributeData packable)
    {
        foreach (var argument in packable.ConstructorArguments)
        {
            if (argument is { Type.Name: "GenerateType", Kind: TypedConstantKind.Enum, Value: int number })
            {
                return number switch
                {
                    0 => MemoryPackShape.Object,
                    1 => MemoryPackShape.VersionTolerant,
                    2 => MemoryPackShape.CircularReference,
                    _ => MemoryPackShape.None,
                };
            }
        }

        return MemoryPackShape.Object;
    }
}
