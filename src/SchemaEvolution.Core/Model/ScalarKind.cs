namespace SchemaEvolution.Core.Model;

/// <summary>
/// The scalar types of the schema language. An integer encoding of Protobuf is a type of its own, as in a <c>.proto</c> file.
/// </summary>
public enum ScalarKind
{
    Bool,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    SInt32,
    SInt64,
    Fixed32,
    Fixed64,
    SFixed32,
    SFixed64,
    Float,
    Double,
    Half,
    Char,
    String,
    Bytes,
    Decimal,
    Guid,

    /// <summary>A point in time, UTC.</summary>
    Timestamp,

    /// <summary>A point in time with its offset from UTC.</summary>
    TimestampTz,
    Duration,
    Date,
    Time,
    BigInt,
    Int128,
    UInt128,
    Uri,
    Version,
}

/// <summary>How a scalar is laid out where its type has more than one layout. Named as the members of <c>TagEncoding</c>.</summary>
public enum FieldEncoding
{
    Default,
    ZigZag,
    Fixed,
    Text,
    Binary,
    Decimal,
    Milliseconds,
    Microseconds,
}
