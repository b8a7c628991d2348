using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How the bytes of one value are understood. Two layouts are the same only if they are the same object.</summary>
/// <param name="integers">How integers are written, where the layout has any.</param>
/// <param name="floats">How floating point numbers are written, where the layout has any.</param>
/// <param name="length">How the number of bytes is written before them, where another layout would take it for a value.</param>
/// <param name="head">The byte that says before a value how it is written, where a reader converts; a run of values has none.</param>
public sealed class Layout(
    WireType wireType, IIntegerCoding? integers = null, IFloatCoding? floats = null, IIntegerCoding? length = null, byte? head = null)
{
    public WireType WireType => wireType;

    /// <exception cref="InvalidOperationException">The layout has no integers.</exception>
    internal IIntegerCoding Integers => integers ?? throw new InvalidOperationException($"{wireType.Name} has no integers.");

    /// <exception cref="InvalidOperationException">The layout has no floating point numbers.</exception>
    internal IFloatCoding Floats => floats ?? throw new InvalidOperationException($"{wireType.Name} has no floating point numbers.");

    /// <summary>An element of a run as it would stand alone.</summary>
    internal byte[] Single(IEnumerable<byte> element) => head is { } first ? [first, .. element] : [.. element];

    /// <summary>The value with its length before it, as a reader meets it that takes it for something else.</summary>
    internal byte[] Frame(byte[] payload) => length is null ? payload : [.. length.Write(payload.Length), .. payload];

    /// <summary>What this layout makes of bytes that were written in another; null if they end too early.</summary>
    internal byte[]? Unframe(byte[] bytes)
    {
        if (length is null)
            return bytes;
        if (length.Read(bytes, bits: 32, isSigned: false) is not { } size)
            return null;
        var start = length.Write(size).Length;
        return start + size <= bytes.Length ? [.. bytes.Skip(start).Take((int)size)] : null;
    }
}

/// <summary>The bytes of integers.</summary>
public interface IIntegerCoding
{
    byte[] Write(BigInteger value);

    /// <summary>The integer, null if the payload is not one.</summary>
    /// <param name="payload">May be longer than the integer.</param>
    /// <param name="bits">How many bits the reader keeps of one that has no length of its own.</param>
    /// <param name="isSigned">Whether the highest of these bits means that it is negative.</param>
    BigInteger? Read(byte[] payload, int bits, bool isSigned);
}

/// <summary>The bytes of floating point numbers.</summary>
public interface IFloatCoding
{
    byte[] Write(double value);

    /// <summary>The number, null if the payload is not one.</summary>
    double? Read(byte[] payload);
}
