using System.Numerics;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How the bytes of one value are understood. Two layouts are the same only if they are the same object.</summary>
/// <param name="integers">How integers are written, where the layout has any.</param>
/// <param name="floats">How floating point numbers are written, where the layout has any.</param>
public sealed class Layout(WireType wireType, IIntegerCoding? integers = null, IFloatCoding? floats = null)
{
    public WireType WireType => wireType;

    /// <exception cref="InvalidOperationException">The layout has no integers.</exception>
    internal IIntegerCoding Integers => integers ?? throw new InvalidOperationException($"{wireType.Name} has no integers.");

    /// <exception cref="InvalidOperationException">The layout has no floating point numbers.</exception>
    internal IFloatCoding Floats => floats ?? throw new InvalidOperationException($"{wireType.Name} has no floating point numbers.");
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
