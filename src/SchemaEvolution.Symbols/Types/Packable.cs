using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

internal static class Packable
{
    /// <summary>
    /// Whether elements of the type can share one record: numbers, bool, enums, and what travels as a number.
    /// Specification: https://protobuf.dev/programming-guides/encoding/#packed.
    /// </summary>
    public static bool Is(FieldType element) => element switch
    {
        EnumType => true,
        ScalarType { Encoding: FieldEncoding.Milliseconds or FieldEncoding.Microseconds } => true,
        ScalarType { Kind: >= ScalarKind.Bool and <= ScalarKind.Char } => true,
        _ => false,
    };
}
