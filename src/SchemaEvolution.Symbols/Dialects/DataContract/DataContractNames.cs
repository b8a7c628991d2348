namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>The metadata names of what DataContractSerializer looks for.</summary>
public static class DataContractNames
{
    public const string Contract = "System.Runtime.Serialization.DataContractAttribute";
    public const string CollectionContract = "System.Runtime.Serialization.CollectionDataContractAttribute";
    public const string Member = "System.Runtime.Serialization.DataMemberAttribute";
    public const string IgnoreMember = "System.Runtime.Serialization.IgnoreDataMemberAttribute";
    public const string KnownType = "System.Runtime.Serialization.KnownTypeAttribute";
    public const string ContractNamespace = "System.Runtime.Serialization.ContractNamespaceAttribute";
    public const string Extensible = "System.Runtime.Serialization.IExtensibleDataObject";
}
