namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Bytes as they are.</summary>
/// <param name="Length">How many there must be, null for any number.</param>
public sealed record BytesCarrier(
    Layout Layout,
    byte[][] Examples,
    Func<byte[], string> Spell,
    int? Length = null,
    Meaning Meaning = default) : Carrier(Layout, Meaning)
{
    public override object Zero => Array.Empty<byte>();

    public override IEnumerable<object> ExamplesFor(Carrier reader) => Examples;

    public override byte[] Write(object value) => (byte[])value;

    public override object? Read(byte[] payload) => Holds(payload) ? payload : null;

    public override bool Holds(object value) => value is byte[] bytes && (Length is null || Length == bytes.Length);

    public override bool Contains(Carrier other) => Length is null;

    public override string Show(object value) => Spell((byte[])value);
}
