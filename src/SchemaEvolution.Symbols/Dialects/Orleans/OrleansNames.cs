namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>The metadata names of the attributes that Orleans' serializer looks at.</summary>
internal static class OrleansNames
{
    public const string GenerateSerializer = "Orleans.GenerateSerializerAttribute";
    public const string Id = "Orleans.IdAttribute";
    public const string Alias = "Orleans.AliasAttribute";
    public const string CompoundTypeAlias = "Orleans.CompoundTypeAliasAttribute";
    public const string OmitDefaultMemberValues = "Orleans.OmitDefaultMemberValuesAttribute";
    public const string SerializerTransparent = "Orleans.SerializerTransparentAttribute";
    public const string GeneratedActivatorConstructor = "Orleans.GeneratedActivatorConstructorAttribute";
    public const string ActivatorUtilitiesConstructor = "Microsoft.Extensions.DependencyInjection.ActivatorUtilitiesConstructorAttribute";
    public const string NonSerialized = "System.NonSerializedAttribute";
}
