namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>How the values of one type travel: really written to bytes, and really read from them.</summary>
/// <remarks>
/// A value is a <see cref="System.Numerics.BigInteger"/>, a <see cref="double"/>, a <see cref="string"/>, an array of bytes,
/// or an array of such values for a message, as the carrier says.
/// </remarks>
public abstract record Carrier(Layout Layout, Meaning Meaning)
{
    public WireType WireType => Layout.WireType;

    /// <summary>The value that an absent field of a message stands for.</summary>
    public abstract object Zero { get; }

    /// <summary>Values of this type, the most telling first, chosen for a reader of another.</summary>
    public abstract IEnumerable<object> ExamplesFor(Carrier reader);

    public abstract byte[] Write(object value);

    /// <summary>The value that the bytes stand for, null if they are refused.</summary>
    /// <param name="payload">What follows the key; without the length, where there is one.</param>
    public abstract object? Read(byte[] payload);

    /// <summary>Whether the value is one of this type, whichever carrier it comes from.</summary>
    public abstract bool Holds(object value);

    /// <summary>Whether each value of <paramref name="other"/>, which this type can read, is one of this type.</summary>
    public abstract bool Contains(Carrier other);

    /// <summary>The value as C# would write it, more or less.</summary>
    public abstract string Show(object value);
}
