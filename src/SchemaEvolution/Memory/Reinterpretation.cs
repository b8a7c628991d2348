using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaEvolution.Memory;

/// <summary>Numbers seen as others of their size, or as bytes. The caller knows that a type holds nothing but bits.</summary>
internal static class Reinterpretation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> values) => MemoryMarshal.CreateReadOnlySpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), SizeOf<T>(values.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> AsBytes<T>(Span<T> values) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), SizeOf<T>(values.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<long> AsInt64<T>(ReadOnlySpan<T> values) => MemoryMarshal.CreateReadOnlySpan(
        ref Unsafe.As<T, long>(ref MemoryMarshal.GetReference(values)), values.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<long> AsInt64<T>(Span<T> values) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<T, long>(ref MemoryMarshal.GetReference(values)), values.Length);

    /// <exception cref="SchemaException">More bytes than a span can hold.</exception>
    private static int SizeOf<T>(int count) => (long)count * Unsafe.SizeOf<T>() is <= int.MaxValue and var bytes
        ? (int)bytes
        : throw new SchemaException("A list is larger than the 2 GiB that a length can announce.");
}
