using System.Text.Json.Nodes;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>A schema as the Node process takes it: declarations by their simple names, with the types of the peer.</summary>
internal sealed class NodeSchema(NodeFormat format, SchemaSet schemas)
{
    private readonly NodeValues values = new(format, schemas);

    public static string NameOf(string declaration) => DeclarationName.Simple(declaration);

    public JsonObject ToJson() =>
        new(schemas.Declarations.Select(declaration => KeyValuePair.Create(NameOf(declaration.Name), ToJson(declaration))));

    private JsonNode? ToJson(Declaration declaration) => declaration switch
    {
        EnumSchema named => new JsonObject { ["values"] = new JsonArray([.. named.Values.Select(ToJson)]) },
        UnionSchema union => ToJson(union.AsMessage()),
        MessageSchema message => new JsonObject { ["fields"] = new JsonArray([.. message.Fields.Select(ToJson)]) },
        _ => throw new ArgumentException(declaration.Keyword),
    };

    private static JsonNode ToJson(EnumValue value) => new JsonObject { ["number"] = value.Number, ["name"] = value.Name };

    private JsonNode ToJson(FieldSchema field) => new JsonObject
    {
        ["tag"] = field.Tag,
        ["name"] = field.Name,
        ["type"] = ToJson(field.Type),
        ["presence"] = field.Presence.ToString().ToLowerInvariant(),
        ["isExplicit"] = IsExplicit(field),
        ["default"] = Absence.MeaningOf(field, schemas) is { } value ? values.Write(field.Type, value) : null,
        ["packing"] = field.Packing.ToString().ToLowerInvariant(),
        ["oneOf"] = field.OneOf,
        ["aliases"] = new JsonArray([.. field.Aliases.Select(alias => JsonValue.Create(alias))]),
    };

    /// <summary>Whether absence must be told apart from the zero of the peer, because it means something else, or nothing.</summary>
    private static bool IsExplicit(FieldSchema field) =>
        field is { Presence: Presence.Optional } or { Default: not null } or { OneOf: not null }
            or { Type: ScalarType { Kind: >= ScalarKind.Decimal } };

    private JsonNode ToJson(FieldType type) => type switch
    {
        ScalarType scalar => format.Scalars.Find(scalar)!.Type.Name,
        EnumType named => new JsonObject { ["enum"] = NameOf(named.Name) },
        MessageType message => new JsonObject { ["message"] = NameOf(message.Name) },
        ListType list => new JsonObject { ["list"] = ToJson(list.Element) },
        SetType set => new JsonObject { ["set"] = ToJson(set.Element) },
        MapType map => new JsonObject { ["map"] = new JsonArray(ToJson(map.Key), ToJson(map.Element)) },
        _ => throw new ArgumentException($"{type}"),
    };
}
