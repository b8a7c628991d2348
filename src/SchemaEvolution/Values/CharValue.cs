using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="char"/>, one UTF-16 code unit; a number that does not fit is refused.</summary>
public readonly struct CharValue : IValueCodec<char>
{
    public static uint Kind => FieldKind.Integer;

    public static char Zero => '\0';

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, char value)
        where W : struct, IFieldWriter, allows ref struct => writer.Char(tag, value);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, char value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value != '\0' || W.WritesZeros)
            writer.Char(tag, value);
    }

    [MethodImpl(AggressiveInlining)]
    public static char Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => reader.Char();
}
