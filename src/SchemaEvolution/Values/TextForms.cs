using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>A <see cref="Uri"/>, absolute or relative, as the text it was made of. One that does not come is null.</summary>
public readonly struct UriValue : IValueCodec<Uri>
{
    public static uint Kind => FieldKind.Length;

    public static Uri Zero => null!;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Uri value)
        where W : struct, IFieldWriter, allows ref struct => writer.String(tag, Required.NotNull(value).OriginalString);

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Uri value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value is null)
            writer.Null(tag);
        else
            writer.String(tag, value.OriginalString);
    }

    [MethodImpl(AggressiveInlining)]
    public static Uri Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => WireText.ToUri(reader.String());
}

/// <summary>A <see cref="Version"/> as text of two to four numbers. One that does not come is null.</summary>
public readonly struct VersionValue : IValueCodec<Version>
{
    public static uint Kind => FieldKind.Length;

    public static Version Zero => null!;

    [MethodImpl(AggressiveInlining)]
    public static void Write<W>(scoped ref W writer, int tag, Version value)
        where W : struct, IFieldWriter, allows ref struct => writer.String(tag, Required.NotNull(value).ToString());

    [MethodImpl(AggressiveInlining)]
    public static void WriteImplicit<W>(scoped ref W writer, int tag, Version value)
        where W : struct, IFieldWriter, allows ref struct
    {
        if (value is null)
            writer.Null(tag);
        else
            writer.String(tag, value.ToString());
    }

    [MethodImpl(AggressiveInlining)]
    public static Version Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => WireText.ToVersion(reader.String());
}
