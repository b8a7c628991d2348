using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Types of single values, found by their spelling in the baseline.</summary>
internal static class LeafTypes
{
    private static readonly TypeTable Protobuf = ProtobufFormat.Rules.Types;

    /// <summary>Every scalar in each encoding that it has, an enum, and a message.</summary>
    public static IReadOnlyList<FieldType> All { get; } =
    [
        .. Enum.GetValues<ScalarKind>().Select(kind => new ScalarType(kind)),
        .. Enum.GetValues<ScalarKind>()
            .SelectMany(_ => Enum.GetValues<FieldEncoding>(), (kind, encoding) => new ScalarType(kind, encoding))
            .Where(type => Protobuf.CarrierOf(type) != Protobuf.CarrierOf(new ScalarType(type.Kind))),
        new EnumType("Acme.Status"),
        new MessageType("Acme.Order"),
    ];

    public static IEnumerable<(FieldType Writer, FieldType Reader)> Pairs => All.SelectMany(_ => All, (writer, reader) => (writer, reader));

    public static FieldType Parse(string spelling) => All.Single(type => type.ToString() == spelling);
}
