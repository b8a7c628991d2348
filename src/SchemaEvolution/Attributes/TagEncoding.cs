namespace SchemaEvolution;

/// <summary>How a value is laid out where its type has more than one layout.</summary>
public enum TagEncoding
{
    /// <summary>The layout of the type that is best for most data.</summary>
    Default = 0,

    /// <summary>
    /// Signed integers with small magnitude in few bytes (<c>sint32</c>, <c>sint64</c>).
    /// Specification: https://protobuf.dev/programming-guides/encoding/#signed-ints.
    /// </summary>
    ZigZag = 1,

    /// <summary>
    /// Integers in four or eight bytes whatever the value (<c>fixed32</c>, <c>fixed64</c>, <c>sfixed32</c>, <c>sfixed64</c>).
    /// Specification: https://protobuf.dev/programming-guides/encoding/#non-varint-numbers.
    /// </summary>
    Fixed = 2,

    /// <summary>
    /// As text: a <see cref="decimal"/> in invariant form with its scale (its default), a <see cref="Guid"/> in form "D". In JSON alone
    /// also a <see cref="long"/> or <see cref="ulong"/>, which readers that hold numbers as floating point would round.
    /// </summary>
    Text = 3,

    /// <summary>As bytes: a <see cref="Guid"/> as 16 bytes in the order of RFC 9562 (its default).</summary>
    Binary = 4,

    /// <summary>A <see cref="decimal"/> as message <c>google.type.Decimal</c>.</summary>
    Decimal = 5,

    /// <summary>
    /// A 64-bit integer: a point in time as milliseconds since 1970-01-01T00:00:00Z, a duration or a time of day as milliseconds.
    /// </summary>
    Milliseconds = 6,

    /// <summary>
    /// A 64-bit integer: a point in time as microseconds since 1970-01-01T00:00:00Z, a duration or a time of day as microseconds.
    /// </summary>
    Microseconds = 7,
}
