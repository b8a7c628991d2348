namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>The metadata names of what System.Text.Json looks for.</summary>
public static class SystemTextJsonNames
{
    private const string Namespace = "System.Text.Json.Serialization.";

    public const string Context = Namespace + "JsonSerializerContext";
    public const string Serializable = Namespace + "JsonSerializableAttribute";
    public const string Options = Namespace + "JsonSourceGenerationOptionsAttribute";
    public const string PropertyName = Namespace + "JsonPropertyNameAttribute";
    public const string PropertyOrder = Namespace + "JsonPropertyOrderAttribute";
    public const string Include = Namespace + "JsonIncludeAttribute";
    public const string Ignore = Namespace + "JsonIgnoreAttribute";
    public const string Required = Namespace + "JsonRequiredAttribute";
    public const string ExtensionData = Namespace + "JsonExtensionDataAttribute";
    public const string NumberHandling = Namespace + "JsonNumberHandlingAttribute";
    public const string ObjectCreationHandling = Namespace + "JsonObjectCreationHandlingAttribute";
    public const string UnmappedMemberHandling = Namespace + "JsonUnmappedMemberHandlingAttribute";
    public const string Constructor = Namespace + "JsonConstructorAttribute";
    public const string Polymorphic = Namespace + "JsonPolymorphicAttribute";
    public const string DerivedType = Namespace + "JsonDerivedTypeAttribute";
    public const string Converter = Namespace + "JsonConverterAttribute";
    public const string ConverterOf = Namespace + "JsonConverter`1";
    public const string StringEnumConverter = Namespace + "JsonStringEnumConverter";
    public const string StringEnumConverterOf = Namespace + "JsonStringEnumConverter`1";
    public const string NumberEnumConverterOf = Namespace + "JsonNumberEnumConverter`1";
    public const string Element = "System.Text.Json.JsonElement";
    public const string Document = "System.Text.Json.JsonDocument";
    public const string Node = "System.Text.Json.Nodes.JsonNode";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
}
