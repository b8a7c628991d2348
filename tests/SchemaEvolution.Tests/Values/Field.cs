using SchemaEvolution.Serialization;

namespace SchemaEvolution.Tests.Values;

/// <summary>A message with one value at tag 1.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsImplicit">Whether a writer may leave out its zero.</param>
public readonly record struct Field<T, C>(T Value, bool IsImplicit = false) : IMessage<Field<T, C>>
    where C : struct, IValueCodec<T>
{
    public static MessageDescriptor Descriptor { get; } = new("Tests.Field", new FieldDescriptor(1, "Value"));

    public static void Write<W>(scoped ref W writer, Field<T, C> message)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (message.IsImplicit)
            C.WriteImplicit(ref writer, 1, message.Value);
        else
            C.Write(ref writer, 1, message.Value);
    }

    public static Field<T, C> Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, new(C.Zero));

    public static Field<T, C> Merge<R>(scoped ref R reader, Field<T, C> existing)
        where R : struct, IFieldReader, allows ref struct
    {
        while (reader.ReadKey(out var key))
            if (key == (1 << 3 | C.Kind))
                existing = new(C.Read(ref reader));
            else
                reader.Skip(key);
        return existing;
    }

    public static UnknownFieldSet UnknownFieldsOf(Field<T, C> message) => default;

    public static Field<T, C> WithUnknownFields(Field<T, C> message, UnknownFieldSet fields) => message;
}
