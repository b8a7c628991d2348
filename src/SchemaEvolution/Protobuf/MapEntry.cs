using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

/// <summary>An entry of a map is a message of two fields. Specification: https://protobuf.dev/programming-guides/encoding/#maps.</summary>
internal static class MapEntry
{
    /// <summary>Writes the fields of an entry whose length is open; what is zero is left out, unless it is a message on the wire.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<W, K, V, KC, VC>(scoped ref W writer, K key, V value)
        where W : struct, IFieldWriter, allows ref struct
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        KC.WriteImplicit(ref writer, 1, key);
        if (VC.IsComposite)
            VC.Write(ref writer, 2, value);
        else
            VC.WriteImplicit(ref writer, 2, Required.NotNull(value));
    }
}
