namespace SchemaEvolution.Symbols.Dialects;

/// <summary>The metadata names of our own attributes, and of those that say something of an enum.</summary>
public static class KnownTypeNames
{
    public const string Message = "SchemaEvolution.MessageAttribute";
    public const string Tag = "SchemaEvolution.TagAttribute";
    public const string Reserved = "SchemaEvolution.ReservedAttribute";
    public const string Alias = "SchemaEvolution.AliasAttribute";
    public const string OneOf = "SchemaEvolution.OneOfAttribute";
    public const string Case = "SchemaEvolution.CaseAttribute";
    public const string Fallback = "SchemaEvolution.FallbackAttribute";
    public const string NotEncoded = "SchemaEvolution.NotEncodedAttribute";
    public const string Decoder = "SchemaEvolution.DecoderAttribute";
    public const string Encoder = "SchemaEvolution.EncoderAttribute";
    public const string DataContract = "System.Runtime.Serialization.DataContractAttribute";
    public const string EnumMember = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string MessagePackObject = "MessagePack.MessagePackObjectAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string ProtoEnum = "ProtoBuf.ProtoEnumAttribute";
    public const string ProtoReserved = "ProtoBuf.ProtoReservedAttribute";
    public const string GeneratedSchema = "SchemaEvolution.GeneratedSchemaAttribute";
}
