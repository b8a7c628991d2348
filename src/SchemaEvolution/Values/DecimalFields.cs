using SchemaEvolution.Serialization;

namespace SchemaEvolution.Values;

/// <summary>A decimal as message <c>google.type.Decimal</c>: text in its one field. Without it the number is 0.</summary>
/// <remarks>Source: https://github.com/googleapis/googleapis/blob/master/google/type/decimal.proto.</remarks>
public readonly struct DecimalFields : ICodec<decimal>
{
    public static MessageDescriptor Descriptor { get; } = new("google.type.Decimal", new FieldDescriptor(1, "value"));

    public static void Write<W>(scoped ref W writer, decimal message)
        where W : struct, IFieldWriter, allows ref struct => writer.Decimal(1, message);

    public static decimal Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, 0);

    public static decimal Merge<R>(scoped ref R reader, decimal existing)
        where R : struct, IFieldReader, allows ref struct
    {
        while (reader.ReadKey(out var key))
            if (key == 10)
                existing = reader.Decimal();
            else
                reader.Skip(key);
        return existing;
    }
}
