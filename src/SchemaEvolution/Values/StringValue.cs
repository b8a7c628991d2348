using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="string"/>. Null counts as empty in an implicit field and is refused elsewhere.</summary>
public readonly struct StringValue : IValueCodec<string>
{
    public static uint Kind => FieldKind.Length;

    public static string Zero => "";

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, string value)
        where W : struct, IFieldWriter, allows ref struct => writer.String(tag, Required.NotNull(value));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, string value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (!string.IsNullOrEmpty(value) || W.WritesZeros)
            writer.String(tag, value ?? "");
    }

    [MethodImpl(AggressiveInlining)]
    public static string Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.String();
}
