using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SchemaEvolution.Memory;

/// <summary>What can be wrong with input. The serializer adds the place.</summary>
internal static class Malformed
{
    [DoesNotReturn]
    public static void Truncated() => throw new SchemaException("The input ends within a value: it was cut off, or is of another format.");

    [DoesNotReturn]
    public static void Varint(nint rest)
    {
        if (rest < Memory.Varint.MaxLength)
            Truncated();
        throw new SchemaException("An integer does not end within ten bytes: the input is damaged, or of another format.");
    }

    [DoesNotReturn]
    public static void Length(ulong length, nint rest) => throw new SchemaException(string.Create(
        CultureInfo.InvariantCulture,
        $"A length of {length} bytes reaches beyond the {rest} that follow: the input was cut off, or is of another format."));

    [DoesNotReturn]
    public static void Text() => throw new SchemaException("A text is not UTF-8: bytes belong in a byte[].");
}
