using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>How the members of one contract are found and numbered.</summary>
internal sealed class ContractSettings
{
    private const int AllPublic = 1;
    private const int AllFields = 2;

    public ContractSettings(INamedTypeSymbol type, ProtobufNetAttributes attributes)
    {
        var contract = type.AttributeOf(attributes.Contract);
        var implicitFields = contract?.ValueOf("ImplicitFields") as int?;
        var readsOthers = implicitFields is null or 0 && contract?.ValueOf("UseProtoMembersOnly") is not true;
        TakesPublic = implicitFields is AllPublic;
        TakesFields = implicitFields is AllFields;
        ReadsDataMembers = readsOthers && type.AttributeOf(attributes.DataContract) is not null;
        ReadsXml = readsOthers && type.AttributeOf(attributes.XmlType) is not null;
        InfersTags = contract?.ValueOf("InferTagFromName") is true;
        FirstTag = contract?.ValueOf("ImplicitFirstTag") is int first and > 0 ? first : 1;
        DataMemberOffset = contract?.ValueOf("DataMemberOffset") as int? ?? 0;
        IgnoredNames = [.. type.AttributesOf(attributes.PartialIgnore).Select(attribute => attribute.Argument(0)).OfType<string>()];
        PartialMembers = type.AttributesOf(attributes.PartialMember);
    }

    /// <summary>Whether every public member is a field, written or not.</summary>
    public bool TakesPublic { get; }

    /// <summary>Whether every field of C# is one, those behind properties included.</summary>
    public bool TakesFields { get; }

    public bool ReadsDataMembers { get; }

    public bool ReadsXml { get; }

    /// <summary>Whether the numbers that other vocabularies give are no more than an order.</summary>
    public bool InfersTags { get; }

    /// <summary>The first of the tags that follow from names.</summary>
    public int FirstTag { get; }

    /// <summary>What is added to the number of a data member.</summary>
    public int DataMemberOffset { get; }

    public IReadOnlyCollection<string> IgnoredNames { get; }

    public IReadOnlyList<AttributeData> PartialMembers { get; }

    /// <summary>Whether tags follow from the names of the members.</summary>
    public bool NumbersByName => TakesPublic || TakesFields || InfersTags;
}
