using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Types of single values.</summary>
internal static class LeafTypes
{
    private static readonly FieldType[] Named = [new EnumType("Acme.Status"), new MessageType("Acme.Order")];

    /// <summary>Where the values of the enum are found.</summary>
    public static ISchemaSource Schemas { get; } = new SchemaSet(
        [new EnumSchema("Acme.Status", EquatableArray.Of(new EnumValue(0, "Unknown"), new EnumValue(1, "Paid")))]);

    /// <summary>Those of Protobuf, which has the most encodings.</summary>
    public static IReadOnlyList<FieldType> All => Of(ProtobufFormat.Rules.Types);

    /// <summary>Every scalar in each encoding that it has in the format, an enum, and a message.</summary>
    public static IReadOnlyList<FieldType> Of(TypeTable table) =>
    [
        .. Enum.GetValues<ScalarKind>().Select(kind => new ScalarType(kind)),
        .. Enum.GetValues<ScalarKind>()
            .SelectMany(_ => Enum.GetValues<FieldEncoding>(), (kind, encoding) => new ScalarType(kind, encoding))
            .Where(type => table.CarrierOf(type) != table.CarrierOf(new ScalarType(type.Kind))),
        .. Named,
    ];

    public static IEnumerable<(FieldType Writer, FieldType Reader)> Pairs(TypeTable table) =>
        Of(table).SelectMany(_ => Of(table), (writer, reader) => (writer, reader));

    /// <summary>The type by its spelling in the baseline, in an encoding that Protobuf has.</summary>
    public static FieldType Parse(string spelling) => All.Single(type => type.ToString() == spelling);
}
