namespace SchemaEvolution;

/// <summary>The wire formats of a message. Values combine.</summary>
[Flags]
public enum WireFormats
{
    /// <summary>The formats that the project is configured for.</summary>
    ProjectDefault = 0,

    /// <summary>Protocol Buffers. Specification: https://protobuf.dev/programming-guides/encoding/.</summary>
    Protobuf = 1,

    /// <summary>ProtoJSON. Specification: https://protobuf.dev/programming-guides/json/.</summary>
    Json = 2,

    /// <summary>
    /// Thrift's binary protocol. Specification: https://github.com/apache/thrift/blob/master/doc/specs/thrift-binary-protocol.md.
    /// </summary>
    ThriftBinary = 4,

    /// <summary>
    /// Thrift's compact protocol. Specification: https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
    /// </summary>
    ThriftCompact = 8,

    /// <summary>Apache Avro's binary encoding. Specification: https://avro.apache.org/docs/1.12.0/specification/.</summary>
    Avro = 16,
}
