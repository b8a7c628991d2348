using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>One member that protobuf-net writes.</summary>
/// <param name="Member">The property or field, as people know it.</param>
/// <param name="Source">The symbol whose attributes count: the member, or the field behind it.</param>
/// <param name="Tag">Its number; for one that follows from names what they are ordered by before them.</param>
/// <param name="IsPinned">Whether the number is written.</param>
/// <param name="Attribute">The attribute that makes it a field; null if it is one because all members are.</param>
internal sealed record ContractMember(MessageMember Member, ISymbol Source, int Tag, bool IsPinned, AttributeData? Attribute)
{
    private const int PackedOption = 1;
    private const int RequiredOption = 2;

    /// <summary>The name that decides about tags that follow from names.</summary>
    public string SortName => GivenName ?? Source.Name;

    public DataFormat Format => (DataFormat)(Attribute?.ValueOf("DataFormat") as int? ?? 0);

    /// <summary>Whether it is written even where it holds its default; readers do not insist.</summary>
    public bool IsRequired => Attribute?.ValueOf("IsRequired") is true || HasOption(RequiredOption);

    public bool IsPacked => Attribute?.ValueOf("IsPacked") is true || HasOption(PackedOption);

    /// <summary>
    /// Whether an older version of the library wraps the value, to write an object once or to say its type; null where the type decides.
    /// </summary>
    public bool? IsProxy => Attribute?.ValueOf("DynamicType") is true ? true : Attribute?.ValueOf("AsReference") as bool?;

    private string? GivenName =>
        (Attribute?.ValueOf("Name") ?? Attribute?.ValueOf("ElementName")) is string { Length: > 0 } name ? name : null;

    private bool HasOption(int option) => Attribute?.ValueOf("Options") is int options && (options & option) != 0;
}
