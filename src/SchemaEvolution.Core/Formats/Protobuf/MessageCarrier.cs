using System.Numerics;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>A message with fields 1, 2, 3 …; its value is the array of theirs.</summary>
public sealed record MessageCarrier(
    Layout Layout,
    Carrier[] Fields,
    object[][] Examples,
    Func<object[], string> Spell,
    Meaning Meaning = default) : Carrier(Layout, Meaning)
{
    /// <summary>Some message of the program; as an example one whose first field is a large varint.</summary>
    /// <param name="shown">How a witness shows it where its fields have no tags; null for with its tag.</param>
    public static MessageCarrier Any(Layout layout, string? shown = null) => new(
        layout,
        [new IntegerCarrier(ProtobufLayouts.Varint, IntegerRange.Signed(64), Overflow.Wrap, ValueText.Integer)],
        [[BigInteger.Pow(2, 62)], [new BigInteger(5)]],
        fields => shown ?? $"{{ 1: {fields[0]} }}");

    public override object Zero => Fields.Select(item => item.Zero).ToArray();

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples;

    /// <summary>A field that is zero is left out.</summary>
    public override byte[] Write(object value) =>
        [.. ((object[])value).Zip(Fields, (item, field) => (Item: item, Carrier: field))
            .SelectMany((field, index) => field.Item.Equals(field.Carrier.Zero)
                ? []
                : new WireField(index + 1, field.Carrier.WireType, field.Carrier.Write(field.Item)).ToBytes())];

    public override object? Read(byte[] payload)
    {
        if (WireField.TryReadAll(payload) is not { } present)
            return null;
        var values = Fields.Select((field, index) => ReadField(field, index + 1, present)).ToArray();
        return values.Contains(null) ? null : values;
    }

    public override bool Holds(object value) =>
        value is object[] values
        && values.Length == Fields.Length
        && values.Zip(Fields, (item, field) => field.Holds(item)).All(held => held);

    /// <summary>A message with a field more holds the other's values with that field at zero.</summary>
    public override bool Contains(Carrier other) => other is MessageCarrier message && Fields.Length >= message.Fields.Length;

    public override string Show(object value) => Spell((object[])value);

    /// <summary>The last occurrence counts, one of another wire type does not, and an absent field has its zero value if it may.</summary>
    private static object? ReadField(Carrier field, int number, IReadOnlyList<WireField> present) =>
        present.LastOrDefault(wire => wire.Number == number && wire.WireType == field.WireType) is { } found ? field.Read(found.Payload)
        : field.Holds(field.Zero) ? field.Zero
        : null;
}
