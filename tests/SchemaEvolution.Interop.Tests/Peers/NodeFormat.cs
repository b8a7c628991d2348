using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>What tells one peer in the Node process from another.</summary>
/// <param name="Script">The name by which the process knows it.</param>
/// <param name="Scalars">How each scalar travels.</param>
/// <param name="IsKey">Whether the type may be the key of a map.</param>
internal sealed record NodeFormat(string Name, string Key, string Script, FormTable Scalars, Func<FieldType, bool> IsKey)
{
    public bool UnderstandsAliases { get; init; }

    /// <summary>Whether a field that has its zero value, and no presence of its own, is left out.</summary>
    public bool LeavesOutZeros { get; init; }

    /// <summary>Whether the keys of maps are text, whatever their type.</summary>
    public bool HasTextKeys { get; init; }

    /// <summary>Whether bool may be the element of a collection.</summary>
    public bool HasCollectionsOfBool { get; init; } = true;

    public bool Supports(FieldType type) => type switch
    {
        ScalarType scalar => Scalars.Find(scalar) is not null,
        EnumType or MessageType => true,
        CollectionType { IsNullable: true } or CollectionType { Element: CollectionType } => false,
        CollectionType { Element: ScalarType { Kind: ScalarKind.Bool } } when !HasCollectionsOfBool => false,
        MapType map => IsKey(map.Key) && Supports(map.Element),
        CollectionType collection => Supports(collection.Element),
        _ => false,
    };
}
