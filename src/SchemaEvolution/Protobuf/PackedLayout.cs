using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

/// <summary>How the elements of a packed list can be moved: the answer is a constant for each value codec.</summary>
internal enum PackedLayout
{
    /// <summary>One by one.</summary>
    Elements,

    /// <summary>Integers of 64 bits as varints, all at once.</summary>
    Varints,

    /// <summary>As they stand in the memory of a little-endian machine.</summary>
    Memory,
}

internal static class PackedLayouts
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PackedLayout Of<C>()
        where C : struct
    {
        if (typeof(C) == typeof(Int64Value) || typeof(C) == typeof(UInt64Value))
            return PackedLayout.Varints;
        return BitConverter.IsLittleEndian && IsFixed<C>() ? PackedLayout.Memory : PackedLayout.Elements;
    }

    /// <summary>How many elements of a kind stand in the bytes of a list.</summary>
    public static int Count(ReadOnlySpan<byte> list, uint kind)
    {
        if (kind == FieldKind.Integer)
        {
            if (list is [.., >= 0x80])
                Malformed.Truncated();
            return PackedVarints.Count(list);
        }

        var size = kind == FieldKind.FourBytes ? sizeof(uint) : sizeof(ulong);
        if (list.Length % size != 0)
            Malformed.Truncated();
        return list.Length / size;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFixed<C>()
        where C : struct =>
        typeof(C) == typeof(DoubleValue) || typeof(C) == typeof(FloatValue)
        || typeof(C) == typeof(Fixed32Value) || typeof(C) == typeof(Fixed64Value)
        || typeof(C) == typeof(SFixed32Value) || typeof(C) == typeof(SFixed64Value);
}
