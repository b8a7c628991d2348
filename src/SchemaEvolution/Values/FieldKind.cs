namespace SchemaEvolution.Values;

/// <summary>The kinds of keys, see <see cref="Serialization.IFieldReader"/>.</summary>
/// <remarks>They are the wire types of Protobuf. Source: https://protobuf.dev/programming-guides/encoding/#structure.</remarks>
internal static class FieldKind
{
    public const uint Integer = 0;

    public const uint EightBytes = 1;

    public const uint Length = 2;

    public const uint FourBytes = 5;
}
