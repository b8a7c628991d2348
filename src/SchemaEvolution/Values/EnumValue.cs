using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>An enum as its number. Numbers that the enum does not declare are kept; those that its type cannot hold are refused.</summary>
/// <remarks>
/// An enum of 32 bits takes the low 32 bits of a number, and a <see cref="uint"/> one is carried as the <see cref="int"/> of the same bits,
/// since the numbers of Protobuf are of that type. Source: https://protobuf.dev/programming-guides/enum/.
/// </remarks>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNumber">Its underlying type.</typeparam>
public readonly struct EnumValue<TEnum, TNumber> : IValueCodec<TEnum>
    where TEnum : struct, Enum
    where TNumber : struct, IBinaryInteger<TNumber>, IMinMaxValue<TNumber>
{
    public static uint Kind => FieldKind.Integer;

    public static TEnum Zero => default;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, TEnum value)
        where W : struct, IFieldWriter, allows ref struct => writer.Enum(tag, ToNumber(value));

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, TEnum value)
        where W : struct, IFieldWriter, allows ref struct
    {
        var number = ToNumber(value);
        if (number != 0 || W.WritesZeros)
            writer.Enum(tag, number);
    }

    [MethodImpl(AggressiveInlining)]
    public static TEnum Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => FromNumber(reader.Enum());

    private static bool IsNarrow => Unsafe.SizeOf<TNumber>() < sizeof(int);

    [MethodImpl(AggressiveInlining)]
    private static long ToNumber(TEnum value)
    {
        var number = Unsafe.BitCast<TEnum, TNumber>(value);
        return typeof(TNumber) == typeof(uint) ? int.CreateTruncating(number) : long.CreateTruncating(number);
    }

    [MethodImpl(AggressiveInlining)]
    private static TEnum FromNumber(long number) =>
        Unsafe.BitCast<TNumber, TEnum>(IsNarrow ? Narrow.To<TNumber>(number) : TNumber.CreateTruncating(number));
}
