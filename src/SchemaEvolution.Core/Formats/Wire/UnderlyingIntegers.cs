using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Enums as the integers that hold their numbers, 32 bits unless others are given, or as names.</summary>
internal static class UnderlyingIntegers
{
    /// <param name="names">The layout of a name.</param>
    public static Func<EnumType, EnumSchema?, Carrier> Of(
        IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> scalars, Layout names) =>
        (type, schema) => type.Layout == EnumLayout.Text
            ? NameCarrier.Of(names, schema, acceptsAliases: false)
            : scalars[(type.Layout?.Number ?? ScalarKind.Int32, FieldEncoding.Default)];
}
