namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>The metadata names of what protobuf-net looks at.</summary>
internal static class ProtobufNetNames
{
    public const string Contract = "ProtoBuf.ProtoContractAttribute";
    public const string Member = "ProtoBuf.ProtoMemberAttribute";
    public const string PartialMember = "ProtoBuf.ProtoPartialMemberAttribute";
    public const string Ignore = "ProtoBuf.ProtoIgnoreAttribute";
    public const string PartialIgnore = "ProtoBuf.ProtoPartialIgnoreAttribute";
    public const string Include = "ProtoBuf.ProtoIncludeAttribute";
    public const string Map = "ProtoBuf.ProtoMapAttribute";
    public const string NullWrappedValue = "ProtoBuf.NullWrappedValueAttribute";
    public const string NullWrappedCollection = "ProtoBuf.NullWrappedCollectionAttribute";
    public const string NetObjectProxy = "ProtoBuf.NetObjectProxy";
    public const string CompatibilityLevel = "ProtoBuf.CompatibilityLevelAttribute";
    public const string Extensible = "ProtoBuf.IExtensible";
    public const string TypedExtensible = "ProtoBuf.ITypedExtensible";
    public const string XmlType = "System.Xml.Serialization.XmlTypeAttribute";
    public const string XmlElement = "System.Xml.Serialization.XmlElementAttribute";
    public const string XmlArray = "System.Xml.Serialization.XmlArrayAttribute";
    public const string XmlIgnore = "System.Xml.Serialization.XmlIgnoreAttribute";
    public const string NonSerialized = "System.NonSerializedAttribute";
    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";
}
