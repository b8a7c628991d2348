namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>A message with fields 1, 2, 3 …; its value is the array of theirs.</summary>
public sealed record MessageCarrier(
    Layout Layout,
    Carrier[] Fields,
    object[][] Examples,
    Func<object[], string> Spell,
    Meaning Meaning = default) : Carrier(Layout, Meaning)
{
    public override object Zero => Fields.Select(item => item.Zero).ToArray();

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples;

    public override byte[] Write(object value) =>
        [.. ((object[])value).Zip(Fields, (item, field) => (field.WireType, Payload: field.Write(item)))
            .SelectMany((field, index) => new WireField(index + 1, field.WireType, field.Payload).ToBytes())];

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
