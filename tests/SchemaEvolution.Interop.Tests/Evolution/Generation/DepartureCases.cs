using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>What no pair of scalar types shows: values that are left out, and what the reader takes their absence for.</summary>
internal static class DepartureCases
{
    public static IEnumerable<Case> For(IPeer peer) =>
    [
        CaseOf(
            peer,
            "an absent message becomes bytes",
            new(1, "Value", Names.Inner),
            new(1, "Value", new ScalarType(ScalarKind.Bytes)),
            null),
    ];

    private static Case CaseOf(IPeer peer, string kind, FieldSchema old, FieldSchema @new, object? value) => new(
        peer,
        $"FieldTypeChanged, {kind}",
        SchemaOf(old),
        SchemaOf(@new),
        Direction.Backward,
        [new MessageValue(new Dictionary<int, object?> { [1] = value })]);

    private static SchemaSet SchemaOf(FieldSchema field) => new(
    [
        new MessageSchema(Names.Root, EquatableArray.Of(field)),
        new MessageSchema(Names.Inner.Name, EquatableArray.Of(new FieldSchema(1, "Member", new ScalarType(ScalarKind.Int32)))),
    ]);
}
