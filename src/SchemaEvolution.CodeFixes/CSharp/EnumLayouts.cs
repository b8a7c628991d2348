using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>How the values of an enum travel, as C# has it.</summary>
internal static class EnumLayouts
{
    private static readonly Dictionary<ScalarKind, string> Keywords = new()
    {
        [ScalarKind.Int8] = "sbyte",
        [ScalarKind.Int16] = "short",
        [ScalarKind.Int32] = "int",
        [ScalarKind.Int64] = "long",
        [ScalarKind.UInt8] = "byte",
        [ScalarKind.UInt16] = "ushort",
        [ScalarKind.UInt32] = "uint",
        [ScalarKind.UInt64] = "ulong",
    };

    /// <summary>The enum that a field holds, or that a collection holds; null if it is none.</summary>
    public static EnumType? EnumOf(FieldType type) => type switch
    {
        EnumType @enum => @enum,
        CollectionType collection => EnumOf(collection.Element),
        _ => null,
    };

    public static EnumLayout? Of(FieldType type) => EnumOf(type)?.Layout;

    /// <summary>The type beneath an enum; null where names travel.</summary>
    public static string? KeywordOf(EnumLayout? layout) =>
        layout is null ? Keywords[ScalarKind.Int32] : layout.Number is { } number ? Keywords[number] : null;
}
