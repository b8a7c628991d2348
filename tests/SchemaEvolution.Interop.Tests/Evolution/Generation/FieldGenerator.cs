using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>Fields, and the presences and defaults that fit their types.</summary>
internal static class FieldGenerator
{
    public static Gen<FieldSchema> Field(int tag, string name, Gen<FieldType> types) =>
        from type in types
        from field in WithPresence(new FieldSchema(tag, name, type))
        select field;

    /// <summary>The field with any presence, and any default, that its type may have.</summary>
    public static Gen<FieldSchema> WithPresence(FieldSchema field) =>
        from presence in Gen.Elements<Presence>(PresencesOf(field.Type))
        from hasDefault in Gen.Choose(0, 3)
        from literal in presence is Presence.Implicit && hasDefault == 0 ? DefaultOf(field.Type) : Gen.Constant<string?>(null)
        select field with { Presence = presence, Default = literal is null ? null : new DefaultValue(literal), OneOf = null };

    public static IReadOnlyList<Presence> PresencesOf(FieldType type) => type switch
    {
        CollectionType => [Presence.Implicit],
        MessageType => [Presence.Implicit, Presence.Implicit, Presence.Required],
        ScalarType { Kind: ScalarKind.Uri or ScalarKind.Version } => [Presence.Optional, Presence.Required],
        _ => [Presence.Implicit, Presence.Implicit, Presence.Optional, Presence.Required],
    };

    /// <summary>A literal that is a value of the type; null for types whose defaults are not compared.</summary>
    public static Gen<string?> DefaultOf(FieldType type) => type switch
    {
        EnumType => Gen.Constant<string?>(Names.DefaultColor),
        ScalarType { Kind: ScalarKind.Bool } => Gen.Elements<string?>("true", "false"),
        ScalarType { Kind: ScalarKind.String } => Gen.Elements("abc", "", "5").Select(text => (string?)QuotedText.Write(text)),
        ScalarType { Kind: ScalarKind.Float or ScalarKind.Double } => Gen.Elements<string?>("0", "5", "0.5", "-1"),
        ScalarType { Kind: var kind and not ScalarKind.Char } when IntegerKinds.RangeOf(kind) is { } range =>
            Gen.Elements(new BigInteger[] { 0, 5, 7, -1 }.Where(range.Contains))
                .Select(number => (string?)number.ToString(CultureInfo.InvariantCulture)),
        _ => Gen.Constant<string?>(null),
    };
}
