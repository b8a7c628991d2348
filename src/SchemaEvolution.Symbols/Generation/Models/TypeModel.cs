using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>The type whose other half is emitted.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Containers">The heads of the types around it, the outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Head">Its own: <c>partial record struct Point</c>.</param>
/// <param name="Name">How code inside the type names it.</param>
/// <param name="Reference">How documentation names it: <c>Page{T}</c>.</param>
/// <param name="FullName">Unique among all types of the project: <c>Shop.Outer`1.Page`1</c>.</param>
/// <param name="Schema">What the type declares.</param>
/// <param name="BearsSchema">Whether the other half tells the schema by an attribute already.</param>
/// <param name="Codec">The name of the nested codec.</param>
/// <param name="HidesCodec">Whether a base class has a codec of that name.</param>
/// <param name="Store">The member that holds the unknown fields; null if they are dropped.</param>
/// <param name="HidesStore">Whether a base class around the type has a store of that name.</param>
/// <param name="Kind">What kind of type it is.</param>
/// <param name="IsForbidden">Whether the codec names what only obsolete code may name.</param>
/// <param name="Marks">The diagnostics that what the codec names causes, such as those of experimental members.</param>
/// <param name="NeedsLayout">Whether its fields, which stand in two declarations now, have no order that somebody chose.</param>
public sealed record TypeModel(
    string Namespace,
    EquatableArray<string> Containers,
    string Head,
    string Name,
    string Reference,
    string FullName,
    Declaration Schema,
    bool BearsSchema,
    string Codec,
    bool HidesCodec,
    string? Store,
    bool HidesStore,
    TypeNature Kind,
    bool IsForbidden,
    EquatableArray<string> Marks,
    bool NeedsLayout)
{
    /// <summary>The name in the baseline.</summary>
    public string SchemaName => Schema.DisplayName;
}

public enum TypeNature
{
    Class,
    Struct,
    ReadOnlyStruct,
}
