using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A message: an element of a list, or a value of a map. Null is refused there.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <typeparam name="C">Its codec.</typeparam>
public readonly struct MessageValue<T, C> : IValueCodec<T>
    where C : struct, ICodec<T>
{
    public static uint Kind => FieldKind.Length;

    public static T Zero => default!;

    public static bool IsMessage => true;

    public static bool IsComposite => true;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, T value)
        where W : struct, IFieldWriter, allows ref struct => writer.Message<T, C>(tag, Required.NotNull(value));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, T value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value is null)
            writer.Null(tag);
        else
            writer.Message<T, C>(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static T Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Message<T, C>();

    [MethodImpl(AggressiveInlining)]
    public static T Merge<R>(scoped ref R reader, T existing)
        where R : struct, IFieldReader, allows ref struct => reader.Message<T, C>(existing);
}
