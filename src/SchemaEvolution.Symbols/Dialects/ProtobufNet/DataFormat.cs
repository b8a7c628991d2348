namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>The layout that a member asks for, with the numbers of protobuf-net.</summary>
internal enum DataFormat
{
    Default = 0,
    ZigZag = 1,
    TwosComplement = 2,
    FixedSize = 3,
    Group = 4,
    WellKnown = 5,
}
