using System.Diagnostics.CodeAnalysis;

namespace SchemaEvolution.Serialization;

/// <summary>
/// The fields of a newer writer, as they stood in the input. Part of the message but not of its value: two sets always count as equal, so
/// that the equality of records is that of what they declare.
/// </summary>
public struct UnknownFieldSet : IEquatable<UnknownFieldSet>
{
    internal RetainedBytes? Retained { get; set; }

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => Retained is null;

    /// <summary>The size of the fields in the input, in bytes.</summary>
    public readonly int ByteCount => Retained?.Length ?? 0;

    /// <inheritdoc/>
    public readonly bool Equals(UnknownFieldSet other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is UnknownFieldSet;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
